import { useEffect, useId, useState } from 'react';
import type { OwnNetwork } from './OwnNetwork.ts';

interface Props {
  label: string;
  value: string;
  change: (value: string) => void;
  network: OwnNetwork;
}

/** A name of the network, with those like it offered while one types. */
export function NameField({ label, value, change, network }: Props) {
  const id = useId();
  const [like, setLike] = useState<string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const text = value.trim();
    if (text === '') return undefined;
    network.find(text).then(
      (names) => isCurrent && setLike(names),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [value, network]);
  return (
    <div className="trace-field">
      <label htmlFor={id}>{label}</label>
      <div className="trace-combobox">
        <input
          className="text-field"
          id={id}
          type="text"
          list={`${id}-names`}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
        <datalist id={`${id}-names`}>
          {like.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
    </div>
  );
}
