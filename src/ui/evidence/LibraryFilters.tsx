import { studyReading } from '../../evidence/citation.ts';
import { speciesWords } from '../../evidence/words.ts';
import type { Pathway } from '../../model/types.ts';
import { species } from '../../model/vocabulary.ts';
import { Select } from '../parts/Select.tsx';
import type { Wanted } from './findReferences.ts';

interface YearProps {
  label: string;
  value: number | null;
  placeholder: string;
  choose: (year: number | null) => void;
}

function Year({ label, value, placeholder, choose }: YearProps) {
  return (
    <input
      className="text-field"
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

interface Props {
  pathway: Pathway;
  wanted: Wanted;
  want: (change: Partial<Wanted>) => void;
}

/** From the first to the last year; what is not a whole year asks for nothing. */
function Years({ pathway, wanted, want }: Props) {
  const years = pathway.references.flatMap((each) => each.year ?? []);
  return (
    <fieldset className="library-years">
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
      <Select
        label="Kind of study"
        value={wanted.kind}
        options={kinds
          .map((kind) => [kind, studyReading({ kind, model: null })] as const)
          .sort((a, b) => a[1].localeCompare(b[1]))}
        choose={(kind) => want({ kind })}
      />
      <Select
        label="Found in"
        value={wanted.species}
        options={species.map((each) => [each, speciesWords[each]])}
        choose={(found) => want({ species: found })}
      />
      <Select
        label="Mechanism"
        value={wanted.mechanism}
        options={pathway.mechanismFiles.map(({ id, title }) => [id, title])}
        choose={(mechanism) => want({ mechanism })}
      />
      <Years pathway={pathway} wanted={wanted} want={want} />
    </div>
  );
}
