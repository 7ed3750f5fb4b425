import { useId } from 'react';
import './select.css';

interface SelectProps<T extends string> {
  label: string;
  /** Null where none is chosen. */
  value: T | null;
  options: readonly (readonly [value: T, words: string])[];
  /** What it is called when none is chosen. */
  any?: string;
  choose: (value: T | null) => void;
}

/** One of many, or none of them: the browser's own list, with its label above. */
export function Select<T extends string>({ label, value, options, any = 'Any', choose }: SelectProps<T>) {
  const id = useId();
  return (
    <span className="select">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        data-chosen={value === null ? undefined : true}
        onChange={(event) => choose(options.find(([each]) => each === event.target.value)?.[0] ?? null)}
      >
        <option value="">{any}</option>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
