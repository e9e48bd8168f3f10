import { Inject, Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, type CursorPart } from '@accord/read-side';
import { malformed } from './problem.js';

/** Token of the key that binds cursors to the person and the question they were given for. */
export const CURSOR_SECRET = Symbol('CursorSecret');

/** For whom and for which question a cursor is: a caller and the list with its filters. */
export interface CursorScope {
  readonly principal: string;
  readonly list: readonly string[];
}

/** Opaque cursors, bound to the person and to the question: one from another list or another person is malformed. */
@Injectable()
export class Cursors {
  constructor(@Inject(CURSOR_SECRET) private readonly secret: Buffer) {}

  /** The cursor of the next page; null on the last one. */
  next(key: readonly CursorPart[] | undefined, scope: CursorScope): string | null {
    return key === undefined ? null : encodeCursor(key, bindingOf(scope), this.secret);
  }

  /**
   * Where the page begins, ready to be spread into a query; empty without a cursor.
   * @throws 400 for a cursor that was not given out for this scope
   */
  read<Key extends readonly CursorPart[]>(
    cursor: string | undefined,
    scope: CursorScope,
    isKey: (key: unknown) => key is Key,
  ): { readonly after?: Key } {
    if (cursor === undefined) return {};
    const key = decodeCursor(cursor, bindingOf(scope), this.secret);
    return isKey(key) ? { after: key } : malformed('The cursor is not of this list.');
  }
}

const bindingOf = ({ principal, list }: CursorScope) => ({ principal, query: JSON.stringify(list) });
