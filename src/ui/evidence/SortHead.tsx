import { ArrowDown, ArrowUp } from 'lucide-react';

export interface Sorting<By extends string> {
  by: By;
  down: boolean;
}

interface SortHeadProps<By extends string> {
  by: By;
  label: string;
  sorting: Sorting<By> | null;
  sort: (sorting: Sorting<By> | null) => void;
}

/** The head of a column that orders the rows: upward, downward, and back to the order of the table. */
export function SortHead<By extends string>({ by, label, sorting, sort }: SortHeadProps<By>) {
  const own = sorting?.by === by ? sorting : null;
  const next = own === null ? { by, down: false } : own.down ? null : { by, down: true };
  const Icon = own?.down ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={own === null ? undefined : own.down ? 'descending' : 'ascending'}>
      <button type="button" className="sort-button" onClick={() => sort(next)}>
        {label} {own && <Icon size={12} aria-hidden="true" />}
      </button>
    </th>
  );
}
