import type { Cell, Table } from './table.js';

/** What a program for tables would reckon instead of show, also behind spaces and in its full-width form. */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;
const MUST_BE_QUOTED = /[",\r\n]|^\s|\s$/;

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return MUST_BE_QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV (RFC 4180) in UTF-8, with the mark at its beginning by which spreadsheets know it. A text that begins like
 * a formula has an apostrophe before it; numbers stay numbers.
 */
export const csvOf = ({ columns, rows }: Table): string =>
  `\uFEFF${[columns, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
