import { ChevronLeft, ChevronRight, NotebookText, Pause, Play, RotateCcw } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { speeds } from '../../player/player.ts';
import { currentScene } from '../../store/selectors.ts';
import { useCompact } from '../parts/useCompact.ts';
import { useAnagen, useStore } from '../useAnagen.ts';

/** Id of the play button, so that focus can be handed to it. */
export const playButtonId = 'play';

/** Back, play or pause, next; and under them restart, speed and speaker notes. */
export function Transport() {
  const { step, stepCount } = useAnagen((state) => state.player);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no <fieldset>, which is for form controls
    <div className="transport" role="group" aria-label="Playing">
      <StepButton name="Step back" keyName="←" event="back" resting={step === 0} />
      <PlayButton />
      <NextButton resting={step === stepCount} />
      <div className="transport-more">
        <RestartButton />
        <SpeedMenu />
        <NotesButton />
      </div>
    </div>
  );
}

interface StepButtonProps {
  name: string;
  keyName: string;
  event: 'back' | 'next';
  /** At an end of the scene the button stays, so that the focus does, but does nothing. */
  resting: boolean;
  /** Said on the button, where there is room for more than its sign. */
  words?: string | undefined;
}

/** On a sheet, where the titles of the steps have no room, the button says which step is next. */
function NextButton({ resting }: { resting: boolean }) {
  const { index } = useStore();
  const compact = useCompact();
  const next = useAnagen((state) => currentScene(index, state)?.steps[state.player.step]?.title);
  const words = compact ? (next === undefined ? 'The end' : `Next: ${next}`) : undefined;
  return <StepButton name={words ?? 'Next step'} keyName="→" event="next" resting={resting} words={words} />;
}

function StepButton({ name, keyName, event, resting, words }: StepButtonProps) {
  const { actions } = useStore();
  const Icon = event === 'back' ? ChevronLeft : ChevronRight;
  return (
    <button
      type="button"
      className="icon-button round"
      data-event={event}
      aria-label={name}
      title={`${name} (${keyName})`}
      aria-disabled={resting}
      onClick={() => actions.drive({ type: event })}
    >
      {words && <span className="next-words">{words}</span>}
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}

function PlayButton() {
  const { actions } = useStore();
  const { step, stepCount, playing } = useAnagen((state) => state.player);
  const Icon = playing ? Pause : Play;
  return (
    <button
      type="button"
      id={playButtonId}
      className="play-button"
      aria-label={playing ? 'Pause' : step === stepCount ? 'Play again from the opening' : 'Play'}
      title={playing ? 'Pause (space)' : 'Play (space)'}
      onClick={() => actions.drive({ type: 'toggle' })}
    >
      <Icon size={16} fill="currentColor" strokeWidth={playing ? 0 : 2} aria-hidden="true" />
    </button>
  );
}

function RestartButton() {
  const { actions } = useStore();
  return (
    <button
      type="button"
      className="icon-button small"
      aria-label="Back to the opening"
      title="Back to the opening (Home)"
      onClick={() => actions.drive({ type: 'restart' })}
    >
      <RotateCcw size={14} aria-hidden="true" />
    </button>
  );
}

function NotesButton() {
  const { actions } = useStore();
  const open = useAnagen((state) => state.preferences.notesOpen);
  return (
    <button
      type="button"
      className="icon-button small"
      aria-label="Speaker notes"
      title="Speaker notes (N)"
      aria-pressed={open}
      onClick={() => actions.prefer({ notesOpen: !open })}
    >
      <NotebookText size={14} aria-hidden="true" />
    </button>
  );
}

function SpeedMenu() {
  const { actions } = useStore();
  const speed = useAnagen((state) => state.player.speed);
  return (
    <MenuTrigger>
      <Button className="icon-button small speed" aria-label={`Speed: ${speed} times`}>
        {speed}×
      </Button>
      <Popover className="popover" placement="top" offset={6}>
        <Menu
          className="menu speed-menu"
          aria-label="Speed"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[String(speed)]}
          onAction={(key) => actions.drive({ type: 'speed', speed: Number(key) })}
        >
          {speeds.map((each) => (
            <MenuItem key={each} id={String(each)} className="menu-item" textValue={`${each} times`}>
              {each}×
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
