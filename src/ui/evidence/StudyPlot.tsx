import { type Design, designOf, designs, yearOf } from '../../evidence/studies.ts';
import type { Study } from '../../model/types.ts';
import { useStore } from '../useAnagen.ts';
import { intoSight } from './intoSight.ts';
import './study-plot.css';

export const designWords: Record<Design, string> = { people: 'People', animals: 'Animals', dish: 'Dish' };

/** The element of a study's row. */
export const rowOf = (study: Study) => `study-${study.id}`;

/** Every year from the first to the last that is known. */
function yearsOf(years: readonly (number | null)[]): number[] {
  const known = years.filter((each) => each !== null);
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, position) => first + position);
}

/** The studies by year and design, one dot each, which leads to its row. */
export function StudyPlot({ studies }: { studies: readonly Study[] }) {
  const { index } = useStore();
  const years = [...yearsOf(index.pathway.studies.map((each) => yearOf(index, each))), null];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
    <section className="study-plot" tabIndex={0} aria-label="Studies by year and design">
      <table>
        <thead>
          <tr>
            <td />
            {years.map((year) => (
              <th key={year} scope="col" data-round={year !== null && year % 5 === 0 ? true : undefined}>
                {year ?? 'Year not known'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {designs.map((design) => (
            <tr key={design}>
              <th scope="row">{designWords[design]}</th>
              {years.map((year) => (
                <td key={year}>
                  {studies
                    .filter((each) => designOf(each) === design && yearOf(index, each) === year)
                    .map((each) => (
                      <Dot key={each.id} study={each} year={year} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Dot({ study, year }: { study: Study; year: number | null }) {
  const name = [study.authors, year ?? 'year not known', study.cells].join(', ');
  return (
    <button
      type="button"
      className="study-dot"
      aria-label={name}
      title={name}
      onClick={() => {
        const row = document.getElementById(rowOf(study));
        if (row) intoSight(row);
      }}
    />
  );
}
