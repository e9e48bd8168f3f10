/** Tables as CSV (RFC 4180), safe to open where a cell that begins like a formula would be reckoned. */

export type Cell = string | number | null;

/** What a program for tables would reckon instead of show, also behind spaces and in its full-width form. */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;
const MUST_BE_QUOTED = /[",\r\n]/;

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return MUST_BE_QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as a text, with the mark at its beginning by which spreadsheets know UTF-8. */
export const csvOf = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[columns, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
