import { FilterButton } from '../filters/FilterButton.tsx';
import { Logo } from '../marks/Logo.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { focusOnStage } from '../stage/Stage.tsx';
import { useStore } from '../useAnagen.ts';
import { KeysButton } from './KeysButton.tsx';
import { SurfaceTabs } from './SurfaceTabs.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import './bar.css';
import './bar-compact.css';

/** The slim bar on top: the name, the surfaces, what narrows the map, search, look and keys. */
export function Bar() {
  const { actions } = useStore();
  return (
    <header className="bar">
      <button type="button" className="button skip" onClick={focusOnStage}>
        Skip to the stage
      </button>
      <button
        type="button"
        className="brand"
        onClick={() => actions.openScene(null)}
        aria-label="Anagen, to the whole map"
      >
        <Logo />
        <span className="brand-name">Anagen</span>
      </button>
      <SurfaceTabs />
      <div className="bar-tools">
        <FilterButton />
        <SearchBox />
        <ThemeMenu />
        <KeysButton />
      </div>
    </header>
  );
}
