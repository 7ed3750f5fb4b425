import { useAnagen, useSkeleton } from '../useAnagen.ts';
import './keys.css';

/** Turns the keys that are single characters off and on: speech input and a slip of the hand type them unmeant (WCAG 2.1.4). */
export function ShortcutsSwitch() {
  const { actions } = useSkeleton();
  const on = useAnagen((state) => state.preferences.shortcuts);
  return (
    <div className="shortcuts-switch">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby="shortcuts-remark"
          onChange={(event) => actions.prefer({ shortcuts: event.target.checked })}
        />
        Keys that are single letters, digits or signs
      </label>
      <p id="shortcuts-remark" className="aside-text">
        {on
          ? 'Turn them off if you dictate, or press them unmeant.'
          : 'They rest. Arrows, Page, Home, End, Enter, Space and Esc work.'}
      </p>
    </div>
  );
}
