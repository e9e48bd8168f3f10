import { plain, type Paint, type Style } from './paint.js';

/** A column: its heading, how wide it is, and how its cells look. The last column of a line is never filled up. */
export interface Column {
  readonly title: string;
  readonly width: number;
  readonly right?: boolean;
  readonly style?: Style;
}

/** A cell: its text, with a style of its own where it needs one. */
export type Cell = string | { readonly text: string; readonly style: Style };

const GAP = '  ';

const textOf = (cell: Cell | undefined): string =>
  plain(cell === undefined || typeof cell === 'string' ? (cell ?? '') : cell.text);

/** The width that a column needs for its heading and its cells. */
export const widthOf = (title: string, cells: readonly string[]): number =>
  cells.reduce((widest, cell) => Math.max(widest, cell.length), title.length);

function cellText(cell: Cell | undefined, column: Column, last: boolean, paint: Paint): string {
  const text = textOf(cell);
  const filled = column.right ? text.padStart(column.width) : last ? text : text.padEnd(column.width);
  const style = cell !== undefined && typeof cell !== 'string' ? cell.style : column.style;
  return style === undefined ? filled : paint(style, filled);
}

/** One line of a table. */
export const tableLine = (columns: readonly Column[], cells: readonly Cell[], paint: Paint): string =>
  columns
    .map((column, index) => cellText(cells[index], column, index === columns.length - 1, paint))
    .join(GAP)
    .trimEnd();

/** The headings of a table. */
export const headingLine = (columns: readonly Column[], paint: Paint): string =>
  paint(
    'dim',
    tableLine(
      columns.map(({ style: _style, ...column }) => column),
      columns.map((one) => one.title),
      (_, text) => text,
    ),
  );

/** How far a column stands from the left. */
export const indentOf = (columns: readonly Column[], index: number): number =>
  columns.slice(0, index).reduce((sum, column) => sum + column.width + GAP.length, 0);

/** A text in lines of at most `width` characters, broken at spaces. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of plain(text).split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
