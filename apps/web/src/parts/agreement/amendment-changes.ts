/** What an amendment changes, in the words of the application. */
import type { FieldChange } from '../../design/before-after.js';
import { ALL_FIELDS, textOf } from '../application/index.js';

/** A place of the application, with what stands there and what is to stand there; null is nothing. */
export interface PlaceChange {
  readonly path: string;
  readonly old?: unknown;
  readonly new?: unknown;
}

/** Changes as their readers compare them. */
export const changesInWords = (changes: readonly PlaceChange[]): readonly FieldChange[] =>
  changes.map(({ path, old, new: now }) => {
    const field = ALL_FIELDS.find(({ pointer }) => pointer === path) ?? fieldAbove(path);
    const said = (value: unknown) =>
      value === null || value === undefined ? undefined : field ? textOf(field, value) : plain(value);
    const before = said(old);
    const after = said(now);
    return {
      id: path,
      field: field?.label ?? path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
  });

/** The question of which a place is a part. */
const fieldAbove = (path: string) => ALL_FIELDS.find(({ pointer }) => path.startsWith(`${pointer}/`));

/** What has no question of its own, as it is. */
const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
