import type { GrantedCollection } from '@accord/agreements/domain';
import type { GrantHistory, GrantSpan } from './grant-history.js';
import type { Instant } from './instants.js';
import type { PolicyTimeline } from './policy-timeline.js';

/** What an agreement granted on a collection, and the statutes on which it rests. */
export interface Offered extends Pick<GrantedCollection, 'receives' | 'sends' | 'tlpCeiling'> {
  readonly restsOn: readonly string[];
}

/**
 * Where in its row each number stands: instants of the agreement, places of what is offered and of the row before, and what
 * was reckoned last of the standards. A row is two lines of a processor's memory that lie side by side.
 */
const BEGUN = 0;
const FROM = 1;
const SUPERSEDED = 2;
const NOTICE = 3;
const TERM = 4;
const SUSPENSION = 5;
const ACCESS = 6;
const OFFERED = 7;
const BEFORE = 8;
const STANDARDS_FROM = 9;
const STANDARDS_TO = 10;
const STANDARDS = 11;
const WIDTH = 16;
/** No row, and nothing that is offered. */
const NONE = -1;

/** What is read of a row. */
export interface Row {
  supersededAt: Instant;
  noticeUntil: Instant;
  termUntil: Instant;
  suspensionUntil: Instant;
  accessUntil: Instant;
  standardsUntil: Instant;
  offered: Offered | undefined;
}

/**
 * What each agreement grants on each of its collections since its newest event, as rows of numbers: most questions are about
 * them, and of a hundred thousand agreements no two that are asked about lie near each other. What takes the time is to wait
 * for memory, object by object; a row is one or two such waits. What a row says follows from the newest span and the
 * attestations, which stay what is true of every instant.
 */
export class Offers {
  private numbers = new Float64Array(WIDTH * 1_024);
  /** By row: the agreement, its newest span, and the collection. */
  private readonly histories: GrantHistory[] = [];
  private readonly spans: GrantSpan[] = [];
  private readonly collectionIds: string[] = [];
  /** The newest row by collection and organization. */
  private readonly newest = new Map<string, Map<string, number>>();
  /** Most agreements grant the same: each of it is kept once, and so is each list in it. */
  private readonly offered: Offered[] = [];
  private readonly places = new Map<string, number>();
  private readonly lists = new Map<string, readonly string[]>();

  /** The row of the agreement of an organization that was the last to grant something on a collection; below 0 for none. */
  last(organizationId: string, collectionId: string): number {
    return this.newest.get(collectionId)?.get(organizationId) ?? NONE;
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
  read(row: number, at: Instant, timeline: PolicyTimeline, into: Row): boolean {
    const { numbers } = this;
    const start = row * WIDTH;
    if (at < numbers[start + FROM]!) return false;
    into.supersededAt = numbers[start + SUPERSEDED]!;
    into.noticeUntil = numbers[start + NOTICE]!;
    into.termUntil = numbers[start + TERM]!;
    into.suspensionUntil = numbers[start + SUSPENSION]!;
    into.accessUntil = numbers[start + ACCESS]!;
    const offered = numbers[start + OFFERED]!;
    into.offered = offered === NONE ? undefined : this.offered[offered];
    const isKnown = at >= numbers[start + STANDARDS_FROM]! && at < numbers[start + STANDARDS_TO]!;
    into.standardsUntil = isKnown ? numbers[start + STANDARDS]! : this.reckonStandards(row, at, timeline);
    return true;
  }

  /** The organization of an agreement has attested something else, from an instant on. */
  renewStandards({ rows }: GrantHistory, from: Instant, timeline: PolicyTimeline): void {
    for (const row of rows) this.reckonStandards(row, from, timeline);
  }

  /** Another policy came: what was reckoned of the standards is no answer any more. */
  forgetStandards(): void {
    for (let row = 0; row < this.histories.length; row += 1) this.numbers[row * WIDTH + STANDARDS_FROM] = NaN;
  }

  /** Writes the rows of an agreement of which there is a newer event, or a successor. */
  write(history: GrantHistory, timeline: PolicyTimeline): void {
    const span = history.newest!;
    for (const collectionId of span.collections.keys())
      if (!history.rows.some((row) => this.collectionIds[row] === collectionId))
        history.rows.push(this.begin(history, collectionId));
    for (const row of history.rows) {
      const { from, noticeUntil, termUntil, suspensionUntil, accessUntil } = span;
      const { begun = from, supersededAt } = history;
      const offered = this.keep(offeredOn(span, this.collectionIds[row]!));
      const numbers = [begun, from, supersededAt, noticeUntil, termUntil, suspensionUntil, accessUntil, offered];
      this.numbers.set(numbers, row * WIDTH);
      this.spans[row] = span;
      this.reckonStandards(row, from, timeline);
    }
  }

  private reckonStandards(row: number, at: Instant, timeline: PolicyTimeline): Instant {
    const { from, to, until } = this.histories[row]!.attested.answerAt(at, timeline);
    this.numbers.set([from, to, until], row * WIDTH + STANDARDS_FROM);
    return until;
  }

  private begin(history: GrantHistory, collectionId: string): number {
    const row = this.histories.push(history) - 1;
    this.collectionIds.push(collectionId);
    if (this.numbers.length < (row + 1) * WIDTH) {
      const wider = new Float64Array(2 * this.numbers.length);
      wider.set(this.numbers);
      this.numbers = wider;
    }
    this.numbers[row * WIDTH + BEFORE] = this.last(history.organizationId, collectionId);
    const known = this.newest.get(collectionId) ?? new Map<string, number>();
    this.newest.set(collectionId, known.set(history.organizationId, row));
    return row;
  }

  /** @returns its place among what is offered; below 0 for nothing */
  private keep(offered: Offered | undefined): number {
    if (offered === undefined) return NONE;
    const { receives, sends, restsOn, tlpCeiling } = offered;
    return once(this.places, offered, () => {
      const kept = { receives: this.list(receives), sends: this.list(sends), tlpCeiling, restsOn: this.list(restsOn) };
      return this.offered.push(kept) - 1;
    });
  }

  private list(list: readonly string[]): readonly string[] {
    return once(this.lists, list, () => list);
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
