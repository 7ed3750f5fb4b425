import { Download } from 'lucide-react';
import { type Table, writeCsv } from '../../formats/csv.ts';
import { saveFile } from './saveFile.ts';

interface Props {
  /** The file's name without its ending. */
  stem: string;
  /** What is saved, for a screen reader. */
  name: string;
  table: () => Table;
}

/** Saves a table as CSV. */
export function SaveTableButton({ stem, name, table }: Props) {
  return (
    <button
      type="button"
      className="button"
      aria-label={name}
      title={name}
      onClick={() => saveFile({ name: `anagen-${stem}.csv`, type: 'text/csv', text: writeCsv(table()) })}
    >
      <Download size={14} strokeWidth={1.75} aria-hidden="true" />
      CSV
    </button>
  );
}
