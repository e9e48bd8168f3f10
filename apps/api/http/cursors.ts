import { Inject, Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor } from '@accord/read-side';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { malformed } from './problem.js';

/** Where a page ended: parts of the sort key. */
export type CursorParts = readonly (string | null)[];

/** Opaque cursors, bound to the person and to the question: one from another list or another person is malformed. */
@Injectable()
export class Cursors {
  constructor(@Inject(API_WORLD) private readonly world: ApiWorld) {}

  make(parts: CursorParts, scope: readonly string[]): string {
    return encodeCursor(parts, this.world.cursorSecret, scope);
  }

  /** The parts of a cursor; null without one. @throws 400 for one that this scope did not give out */
  read(cursor: string | undefined, scope: readonly string[]): CursorParts | null {
    if (cursor === undefined) return null;
    return decodeCursor(cursor, this.world.cursorSecret, scope) ?? malformed('The cursor is not of this list.');
  }
}
