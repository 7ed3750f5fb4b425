/** A table as it is written: cells of text, the first row its headings. */
export type Table = readonly (readonly string[])[];

const byteOrderMark = '\uFEFF';

function cell(text: string): string {
  return /["\r\n,;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (RFC 4180), with CRLF and a byte order mark, without which spreadsheets garble accents. Rule C16 in `SPEC.md`. */
export function writeCsv(table: Table): string {
  return `${byteOrderMark}${table.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
