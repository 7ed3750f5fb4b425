import { useId } from 'react';
import { studyReading } from '../../evidence/citation.ts';
import type { Pathway } from '../../model/types.ts';
import { species } from '../../model/vocabulary.ts';
import type { Wanted } from './findReferences.ts';

interface FieldProps {
  label: string;
  value: string | null;
  options: readonly (readonly [value: string, words: string])[];
  choose: (value: string | null) => void;
}

/** One of many, or any of them. */
function Field({ label, value, options, choose }: FieldProps) {
  const id = useId();
  return (
    <span className="library-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        data-chosen={value === null ? undefined : true}
        onChange={(event) => choose(event.target.value || null)}
      >
        <option value="">Any</option>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}

interface YearProps {
  label: string;
  value: number | null;
  placeholder: string;
  choose: (year: number | null) => void;
}

function Year({ label, value, placeholder, choose }: YearProps) {
  return (
    <input
      type="text"
      inputMode="numeric"
      maxLength={4}
      aria-label={label}
      placeholder={placeholder}
      defaultValue={value ?? ''}
      onChange={(event) => choose(/^\d{4}$/.test(event.target.value) ? Number(event.target.value) : null)}
    />
  );
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

interface Props {
  pathway: Pathway;
  wanted: Wanted;
  want: (change: Partial<Wanted>) => void;
}

/** From the first to the last year; what is not a whole year asks for nothing. */
function Years({ pathway, wanted, want }: Props) {
  const years = pathway.references.flatMap((each) => each.year ?? []);
  return (
    <fieldset className="library-field library-years">
      <legend>Years</legend>
      <Year
        label="From year"
        value={wanted.from}
        placeholder={String(Math.min(...years))}
        choose={(from) => want({ from })}
      />
      <span aria-hidden="true">–</span>
      <Year label="To year" value={wanted.to} placeholder={String(Math.max(...years))} choose={(to) => want({ to })} />
    </fieldset>
  );
}

/** What narrows the library beside its search: kind of study, species, mechanism, and years. */
export function LibraryFilters({ pathway, wanted, want }: Props) {
  const kinds = [...new Set(pathway.references.flatMap((each) => each.kind ?? []))];
  return (
    <div className="library-filters">
      <Field
        label="Kind of study"
        value={wanted.kind}
        options={kinds
          .map((kind) => [kind, studyReading({ kind, model: null })] as const)
          .sort((a, b) => a[1].localeCompare(b[1]))}
        choose={(kind) => want({ kind })}
      />
      <Field
        label="Found in"
        value={wanted.species}
        options={species.map((each) => [each, upperFirst(each)])}
        choose={(found) => want({ species: found })}
      />
      <Field
        label="Mechanism"
        value={wanted.mechanism}
        options={pathway.mechanismFiles.map(({ id, title }) => [id, title])}
        choose={(mechanism) => want({ mechanism })}
      />
      <Years pathway={pathway} wanted={wanted} want={want} />
    </div>
  );
}
