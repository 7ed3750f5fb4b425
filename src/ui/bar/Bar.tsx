import { isInScene } from '../../store/selectors.ts';
import { ShareControl } from '../cite/ShareControl.tsx';
import { FilterButton } from '../filters/FilterButton.tsx';
import { Logo } from '../marks/Logo.tsx';
import { OutlineButton } from '../outline/OutlineButton.tsx';
import { useCompact } from '../parts/useCompact.ts';
import { SearchField } from '../search/SearchField.tsx';
import { focusOnStage } from '../stage/Stage.tsx';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import { KeysControl, ThemeControl } from './laterControls.tsx';
import { SurfaceTabs } from './SurfaceTabs.tsx';
import './bar.css';
import './bar-compact.css';

/** The slim bar on top: the name, the surfaces, what narrows the map, search, share, look and keys. */
export function Bar() {
  const { actions } = useSkeleton();
  // On a small window the scene's own head has it, and there is one.
  const inScene = useAnagen(isInScene);
  const shared = useCompact() && inScene;
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
        {!shared && <ShareControl />}
        <ThemeControl />
        <KeysControl />
      </div>
    </header>
  );
}
