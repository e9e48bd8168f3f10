import type { GrantedCollection } from '@accord/agreements/domain';
import type { GrantHistory, GrantSpan } from './grant-history.js';
import type { Instant } from './instants.js';

/** What an agreement granted on a collection, and the statutes on which it rests. */
export interface Offered extends Pick<GrantedCollection, 'receives' | 'sends' | 'tlpCeiling'> {
  readonly restsOn: readonly string[];
}

/** Where in its row each number stands. A row is as long as what a processor takes from memory at a time. */
const BEGUN = 0;
const FROM = 1;
const SUPERSEDED = 2;
const NOTICE = 3;
const TERM = 4;
const SUSPENSION = 5;
const ACCESS = 6;
const BEFORE = 7;
const WIDTH = 8;
/** No row. */
const NONE = -1;

/** What is read of a row. */
export interface Row {
  supersededAt: Instant;
  noticeUntil: Instant;
  termUntil: Instant;
  suspensionUntil: Instant;
  accessUntil: Instant;
  offered: Offered | undefined;
}

/**
 * What each agreement grants on each of its collections since its newest event, as rows of numbers: most questions are about
 * them, and of a hundred thousand agreements no two that are asked about lie near each other. What takes the time is to wait
 * for memory, object by object; a row is one such wait.
 */
export class Offers {
  private numbers = new Float64Array(WIDTH * 1_024);
  /** By row: the agreement, its newest span, what that grants, and on which collection. */
  private readonly histories: GrantHistory[] = [];
  private readonly spans: GrantSpan[] = [];
  private readonly offered: (Offered | undefined)[] = [];
  private readonly collectionIds: string[] = [];
  /** The newest row by collection and the number of an organization. */
  private readonly newest = new Map<string, Map<number, number>>();
  /** Most agreements grant the same: each of it is kept once, and so is each list in it. */
  private readonly kept = new Map<string, Offered>();
  private readonly lists = new Map<string, readonly string[]>();

  /** The row of the agreement of an organization that was the last to grant something on a collection; below 0 for none. */
  last(organization: number, collectionId: string): number {
    return this.newest.get(collectionId)?.get(organization) ?? NONE;
  }

  /** The row of the one before it; below 0 for none. */
  before(row: number): number {
    return this.numbers[row * WIDTH + BEFORE]!;
  }

  historyOf(row: number): GrantHistory {
    return this.histories[row]!;
  }

  /** The newest span of the agreement of a row. */
  spanOf(row: number): GrantSpan {
    return this.spans[row]!;
  }

  /** Whether the agreement of a row was in force at an instant, or had been. */
  hasBegun(row: number, at: Instant): boolean {
    return this.numbers[row * WIDTH + BEGUN]! <= at;
  }

  /** Reads a row. @returns false where an instant lies before its newest event: then nothing is read */
  read(row: number, at: Instant, into: Row): boolean {
    const { numbers } = this;
    const start = row * WIDTH;
    if (at < numbers[start + FROM]!) return false;
    into.supersededAt = numbers[start + SUPERSEDED]!;
    into.noticeUntil = numbers[start + NOTICE]!;
    into.termUntil = numbers[start + TERM]!;
    into.suspensionUntil = numbers[start + SUSPENSION]!;
    into.accessUntil = numbers[start + ACCESS]!;
    into.offered = this.offered[row];
    return true;
  }

  /** Writes the rows of an agreement of which there is a newer event, or a successor. */
  write(organization: number, history: GrantHistory): void {
    const span = history.newest!;
    for (const collectionId of span.collections.keys())
      if (!history.rows.some((row) => this.collectionIds[row] === collectionId))
        history.rows.push(this.begin(organization, history, collectionId));
    for (const row of history.rows) {
      const { from, noticeUntil, termUntil, suspensionUntil, accessUntil } = span;
      const { begun = from, supersededAt } = history;
      this.numbers.set([begun, from, supersededAt, noticeUntil, termUntil, suspensionUntil, accessUntil], row * WIDTH);
      this.spans[row] = span;
      this.offered[row] = this.keep(offeredOn(span, this.collectionIds[row]!));
    }
  }

  private begin(organization: number, history: GrantHistory, collectionId: string): number {
    const row = this.histories.push(history) - 1;
    this.collectionIds.push(collectionId);
    if (this.numbers.length < (row + 1) * WIDTH) {
      const wider = new Float64Array(2 * this.numbers.length);
      wider.set(this.numbers);
      this.numbers = wider;
    }
    this.numbers[row * WIDTH + BEFORE] = this.last(organization, collectionId);
    const known = this.newest.get(collectionId) ?? new Map<number, number>();
    this.newest.set(collectionId, known.set(organization, row));
    return row;
  }

  private keep(offered: Offered | undefined): Offered | undefined {
    if (offered === undefined) return undefined;
    const { receives, sends, restsOn, tlpCeiling } = offered;
    const make = (): Offered => ({
      receives: once(this.lists, receives, () => receives),
      sends: once(this.lists, sends, () => sends),
      tlpCeiling,
      restsOn: once(this.lists, restsOn, () => restsOn),
    });
    return once(this.kept, offered, make);
  }
}

/** What was kept before of the same content, or what is made now. */
function once<Value>(kept: Map<string, Value>, content: object, make: () => Value): Value {
  const key = JSON.stringify(content);
  const known = kept.get(key) ?? make();
  kept.set(key, known);
  return known;
}

/** What a span grants on a collection; undefined where that is nothing. */
export function offeredOn({ collections, grant }: GrantSpan, collectionId: string): Offered | undefined {
  const collection = collections.get(collectionId);
  if (collection === undefined) return undefined;
  const { receives, sends, tlpCeiling } = collection;
  return { receives, sends, tlpCeiling, restsOn: grant.restsOn };
}
