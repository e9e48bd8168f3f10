import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { problem, type FileProblem } from './file-problem.js';
import { isColumn, NEEDED, type Column } from './columns.js';

/** One record of a file as it stands there: the text of each cell. An empty cell is as good as none. */
export interface FileRecord {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

/** What a file holds: the records that could be read, and what is wrong with the rest. */
export interface ReadFile {
  readonly records: readonly FileRecord[];
  readonly problems: readonly FileProblem[];
}

const BYTE_ORDER_MARK = /^\uFEFF/;
const LINE_END = /\r\n|\n|\r/;

/** The cells of one line, or what is wrong with it. Each line by itself: a quote that is not closed harms no other one. */
function cellsOf(text: string): readonly string[] | 'unclosed' | 'misplaced' {
  if (!text.includes('"')) return text.split(',');
  try {
    const rows: string[][] = parse(text);
    return rows[0] ?? [];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed' : 'misplaced';
  }
}

const BROKEN = {
  unclosed: 'A quote is opened on this line and not closed; a record is one line.',
  misplaced: 'A cell with a quote in it stands in quotes, and each quote in it is doubled.',
} as const;

const linesOf = (csv: string): readonly string[] => csv.replace(BYTE_ORDER_MARK, '').split(LINE_END);

/** How many records a file has: lines on which something stands, without the header. */
export const recordsIn = (csv: string): number => linesOf(csv).filter((text) => !isEmpty(text)).length - 1;

/**
 * Reads a file of instruments: comma-separated, one record a line, a header first. A byte order mark, empty lines and
 * each kind of line end are accepted.
 * @param firstLine number of the line after the header, where the text is a part of a longer file
 */
export function readLines(csv: string, firstLine?: number): ReadFile {
  const lines = linesOf(csv);
  const top = lines.findIndex((text) => !isEmpty(text));
  if (top < 0) return { records: [], problems: [problem(1, null, 'empty', 'The file holds no line.')] };
  const headerLine = top + 1;
  const header = headerOf(lines[top]!, headerLine);
  if ('problems' in header) return { records: [], problems: header.problems };
  const after = firstLine ?? headerLine + 1;
  const read = lines.slice(top + 1).flatMap((text, n) => (isEmpty(text) ? [] : [recordOf(text, after + n, header)]));
  const records = read.filter((one) => 'cells' in one);
  const problems = read.filter((one) => 'message' in one);
  if (read.length > 0) return { records, problems };
  return { records, problems: [problem(headerLine, null, 'empty', 'Nothing stands beneath the header.')] };
}

/** True for a line on which nothing stands but what separates. */
const isEmpty = (text: string): boolean => /^[\s,]*$/.test(text);

interface Header {
  readonly columns: readonly Column[];
}

/** The columns in their order. */
function headerOf(text: string, line: number): Header | { readonly problems: readonly FileProblem[] } {
  const cells = cellsOf(text);
  if (typeof cells === 'string') return { problems: [problem(line, null, 'csv', BROKEN[cells])] };
  const columns = cells.map((name) => name.trim());
  const known = columns.filter(isColumn);
  const place = columns.findIndex((name) => !isColumn(name));
  const twice = known.find((name, n) => known.indexOf(name) !== n);
  const problems = [
    ...NEEDED.filter((name) => !known.includes(name)).map((name) =>
      problem(line, name, 'header', 'The header lacks this column; columns are separated by commas.'),
    ),
    ...(place < 0 ? [] : [problem(line, null, 'header', `The name of column ${place + 1} is none that a file has.`)]),
    ...(twice === undefined ? [] : [problem(line, twice, 'header', 'The header names this column twice.')]),
  ];
  return problems.length > 0 ? { problems } : { columns: known };
}

function recordOf(text: string, line: number, { columns }: Header): FileRecord | FileProblem {
  const cells = cellsOf(text);
  if (typeof cells === 'string') return problem(line, null, 'csv', BROKEN[cells]);
  if (cells.length !== columns.length) {
    const message = `This line has ${cells.length} cells, and the header ${columns.length}. A cell with a comma in it stands in quotes.`;
    return problem(line, null, 'cells', message);
  }
  const named = columns.map((column, n) => [column, cells[n]!.trim()] as const);
  return { line, cells: Object.fromEntries(named.filter(([, cell]) => cell !== '')) };
}
