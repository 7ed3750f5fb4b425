import { type CitationStyle, citationStyles } from '../../formats/citationList.ts';
import type { CslItem } from '../../formats/cslItem.ts';
import { type Table, writeCsv } from '../../formats/csv.ts';
import { referenceFiles } from '../../formats/referenceFile.ts';
import type { Taken } from './CiteMenu.tsx';

/** Copying as text: what is `also` there to be copied, then every style. */
export function copying(text: (style: CitationStyle) => string, also?: { name: string; copy: () => string }) {
  const styled: Taken[] = citationStyles.map((style) => ({ id: style.id, name: style.name, copy: () => text(style) }));
  const items: Taken[] = also ? [{ id: 'also', ...also }, ...styled] : styled;
  return { title: 'Copy as text', items };
}

/** Saving for a reference manager, in every format; `stem` is the file's name without its ending. */
export function saving(stem: string, made: () => readonly CslItem[]) {
  const items: Taken[] = referenceFiles.map(({ id, name, ending, type, write }) => ({
    id,
    name,
    hint: `.${ending}`,
    save: () => ({ name: `${stem}.${ending}`, type, text: write(made()) }),
  }));
  return { title: 'Save for a reference manager', items };
}

/** Saving as a table for a spreadsheet. */
export function tabulating(stem: string, made: () => Table) {
  const csv: Taken = {
    id: 'csv',
    name: 'CSV',
    hint: '.csv',
    save: () => ({ name: `${stem}.csv`, type: 'text/csv', text: writeCsv(made()) }),
  };
  return { title: 'Save as a table', items: [csv] };
}
