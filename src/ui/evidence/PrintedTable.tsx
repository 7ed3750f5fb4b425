import { Fragment, type ReactNode, useId } from 'react';
import './tables.css';

interface PrintedTableProps {
  caption: string;
  /** A word on what is printed and what is ours; below the caption. */
  note?: string;
  columns: readonly string[];
  /** Heads of columns that are more than a word, by the column's name. */
  heads?: Readonly<Record<string, ReactNode>>;
  /** Rows; the first cell of each names the row, and can be led to by its `anchor`. What is `below` stands under its row, over the table's whole width. */
  rows: readonly { id: string; anchor?: string; cells: readonly ReactNode[]; below?: ReactNode }[];
  /** What can be done with the table, at its upper right. */
  tools?: ReactNode;
  /** Which table it is, for its column widths. */
  kind: 'studies' | 'table-1' | 'approved';
}

/** A table with caption and headers, in a pane of its own that scrolls sideways where the page is too narrow for it. */
export function PrintedTable({ caption, note, columns, heads = {}, rows, tools, kind }: PrintedTableProps) {
  const label = useId();
  return (
    <div className="printed-table">
      {tools && <div className="table-tools">{tools}</div>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard */}
      <section className="table-pane" tabIndex={0} aria-labelledby={label}>
        <table data-kind={kind}>
          <caption>
            <span id={label}>{caption}</span>
            {note && <span className="caption-note">{note}</span>}
          </caption>
          <thead>
            <tr>
              {columns.map(
                (column) =>
                  heads[column] ?? (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, anchor, cells: [head, ...cells], below }) => (
              <Fragment key={id}>
                <tr>
                  <th scope="row" id={anchor} tabIndex={anchor === undefined ? undefined : -1}>
                    {head}
                  </th>
                  {cells.map((cell, position) => (
                    <td key={columns[position + 1]}>{cell}</td>
                  ))}
                </tr>
                {below && (
                  <tr className="row-below">
                    <td colSpan={columns.length}>{below}</td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** What a table prints, or a dash where it prints nothing. */
export function Printed({ value }: { value: string | null }) {
  if (value !== null) return <>{value}</>;
  return (
    <>
      <span aria-hidden="true" className="aside-text">
        –
      </span>
      <span className="only-read-aloud">not given</span>
    </>
  );
}
