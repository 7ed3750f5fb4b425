import { ShareControl } from '../cite/ShareControl.tsx';
import { FilterButton } from '../filters/FilterButton.tsx';
import { Logo } from '../marks/Logo.tsx';
import { OutlineButton } from '../outline/OutlineButton.tsx';
import { SearchField } from '../search/SearchField.tsx';
import { focusOnStage } from '../stage/Stage.tsx';
import { useSkeleton } from '../useAnagen.ts';
import { KeysControl, ThemeControl } from './laterControls.tsx';
import { SurfaceTabs } from './SurfaceTabs.tsx';
import './bar.css';
import './bar-compact.css';

/** The slim bar on top: the name, the surfaces, what narrows the map, search, share, look and keys. */
export function Bar() {
  const { actions } = useSkeleton();
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
      <OutlineButton />
      <div className="bar-tools">
        <FilterButton />
        <SearchField />
        <ShareControl />
        <ThemeControl />
        <KeysControl />
      </div>
    </header>
  );
}
