import { CircleDot, Crosshair, MonitorUp, QrCode, Snowflake, Square, ZoomIn } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAnagen, useSkeleton } from '../useAnagen.ts';

interface Switch {
  name: string;
  shortcut: string;
  on: boolean;
  act: () => void;
  children: ReactNode;
}

function SwitchButton({ name, shortcut, on, act, children }: Switch) {
  return (
    <button type="button" className="button" aria-pressed={on} title={`${name} (${shortcut})`} onClick={act}>
      {children}
      {name}
    </button>
  );
}

/** What the speaker does with the wall, and whether the wall hears it. */
export function StageControls() {
  const { actions } = useSkeleton();
  const { curtain, frozen, close, pointer, met } = useAnagen((each) => each.mirror);
  return (
    <section className="stage-controls" aria-label="The wall">
      <p role="status" data-met={met || undefined}>
        {met ? 'The wall follows this window.' : 'No window on the wall.'}
        {frozen && ' It is frozen: what you do here is not seen.'}
      </p>
      <div>
        {!met && (
          <button type="button" className="button" onClick={() => actions.callWindow()}>
            <MonitorUp size={14} aria-hidden="true" />
            Open it again
          </button>
        )}
        <SwitchButton name="Black" shortcut="B" on={curtain === 'black'} act={() => actions.curtain('black')}>
          <Square size={14} fill="currentColor" aria-hidden="true" />
        </SwitchButton>
        <SwitchButton name="White" shortcut="W" on={curtain === 'white'} act={() => actions.curtain('white')}>
          <Square size={14} aria-hidden="true" />
        </SwitchButton>
        <SwitchButton name="Code" shortcut="Q" on={curtain === 'code'} act={() => actions.curtain('code')}>
          <QrCode size={14} aria-hidden="true" />
        </SwitchButton>
        <SwitchButton name="Close-up" shortcut="Z" on={close} act={() => actions.mirror({ close: !close })}>
          <ZoomIn size={14} aria-hidden="true" />
        </SwitchButton>
        <SwitchButton name="Dot" shortcut="D" on={pointer === 'dot'} act={() => actions.pointWith('dot')}>
          <CircleDot size={14} aria-hidden="true" />
        </SwitchButton>
        <SwitchButton name="Freeze" shortcut="F" on={frozen} act={() => actions.mirror({ frozen: !frozen })}>
          <Snowflake size={14} aria-hidden="true" />
        </SwitchButton>
        <span className="speaker-hint">
          <Crosshair size={14} aria-hidden="true" /> What you point at or select here lights up there.
        </span>
      </div>
    </section>
  );
}
