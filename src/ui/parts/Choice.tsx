import { useId } from 'react';
import './choice.css';

interface ChoiceProps<T> {
  legend: string;
  options: readonly { value: T; label: string }[];
  chosen: T;
  onChoose: (value: T) => void;
}

/** One of a few, side by side: native radio buttons, so that arrows, Tab and screen readers work as everywhere. */
export function Choice<T extends string | null>({ legend, options, chosen, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className="only-read-aloud">{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={label} className="choice-option">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
