/** Values that are supposed at once, as the page and its address hold them. */
import type { SupposedChange } from '../../api/reports.js';

/** A value as it is written, by its place in the policy. */
export interface SupposedRow {
  readonly path: string;
  readonly value: string;
}

/** As many as the server takes. */
export const MOST_ROWS = 20;

type Words = Readonly<Record<string, string | undefined>>;

const nameOf = (name: 'path' | 'value', n: number): string => (n === 0 ? name : `${name}${n + 1}`);

/** What an address supposes; something to begin with, where it supposes nothing. */
export function rowsIn(words: Words): readonly SupposedRow[] {
  const rows = Array.from({ length: MOST_ROWS }, (_, n) => ({
    path: words[nameOf('path', n)] ?? '',
    value: words[nameOf('value', n)] ?? '',
  })).filter(({ path }) => path !== '');
  return rows.length > 0 ? rows : [{ path: '/risk/acceptanceNeededFrom', value: 'High' }];
}

/** The same as words of the address: what there is no row for any more is taken out of it. */
export const wordsOf = (rows: readonly SupposedRow[]): Words =>
  Object.fromEntries(
    Array.from({ length: MOST_ROWS }, (_, n) => n).flatMap((n) => [
      [nameOf('path', n), rows[n]?.path],
      [nameOf('value', n), rows[n]?.value],
    ]),
  );

/** What is sent of them. */
export const changesOf = (rows: readonly SupposedRow[]): readonly SupposedChange[] =>
  rows.map(({ path, value }) => ({ path, value: valueIn(value) }));

/** A number, a list and the like as JSON; everything else is a text. */
function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
