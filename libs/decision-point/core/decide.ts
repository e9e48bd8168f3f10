import type { GrantHistory, GrantSpan } from './grant-history.js';
import type { GrantTable } from './grant-table.js';
import { ALWAYS, NEVER, type Instant } from './instants.js';
import { offeredOn, type Offered, type Row } from './offers.js';
import { PREMISES, type Case, type PremiseName, type Question } from './premises.js';
import { untilsOf } from './standing.js';

/** What a decision is, and why. */
export interface Decision {
  readonly permitted: boolean;
  /** The first premise that fails; null where none does. */
  readonly premise: PremiseName | null;
  /** When the decision ends by itself: a premise is lost, unless something is recorded before. ALWAYS where none is. */
  readonly until: Instant;
  /** When the premise that fails was lost; NEVER where it never held. */
  readonly lostAt: Instant;
  /** The agreement that permits, or comes nearest to it, and what it granted; null where there is none. */
  readonly history: GrantHistory | null;
  readonly span: GrantSpan | null;
}

const NO_AGREEMENT: Decision = {
  permitted: false,
  premise: 'agreement',
  until: ALWAYS,
  lostAt: NEVER,
  history: null,
  span: null,
};

/** What an agreement rests on that offers nothing on a collection: no premise comes so far as to ask. */
const NOTHING: readonly string[] = [];

/**
 * The cases of a question, one after the other in the same place: a decision makes nothing new but itself and its answer. It
 * refers to an agreement by its row, since to touch what lies elsewhere in memory takes longer than to decide.
 */
class Judged implements Case, Row {
  supersededAt = ALWAYS;
  noticeUntil = ALWAYS;
  termUntil = ALWAYS;
  suspensionUntil = ALWAYS;
  accessUntil = ALWAYS;
  standardsUntil = ALWAYS;
  offered: Offered | undefined = undefined;
  restsOn = NOTHING;
  private row = 0;
  /** The span that is asked about, where it is not the newest. */
  private earlier: GrantSpan | null = null;

  constructor(
    readonly table: GrantTable,
    readonly question: Question,
    readonly at: Instant,
  ) {}

  get history(): GrantHistory {
    return this.table.offers.historyOf(this.row);
  }

  get span(): GrantSpan {
    return this.earlier ?? this.table.offers.spanOf(this.row);
  }

  /** Takes the agreement of a row. @returns false where it was not in force yet */
  take(row: number): boolean {
    const { offers, timeline } = this.table;
    if (!offers.hasBegun(row, this.at)) return false;
    this.row = row;
    this.earlier = null;
    if (!offers.read(row, this.at, timeline, this)) this.lookUp();
    else this.restsOn = this.offered === undefined ? NOTHING : this.offered.restsOn;
    return true;
  }

  /** Takes it as it was before its newest event. */
  private lookUp(): void {
    const { table, history, at } = this;
    const span = history.at(at)!;
    Object.assign(this, untilsOf({ table, history, span, attested: history.attested.at(at), at }));
    this.earlier = span;
    this.offered = offeredOn(span, this.question.collectionId);
  }
}

/** How far a case comes: the place of the first premise that fails, and when it was lost; of one that stands, when it ends. */
function judge(of: Case): { readonly place: number; readonly instant: Instant } {
  let ends = ALWAYS;
  for (let place = 0; place < PREMISES.length; place += 1) {
    const until = PREMISES[place]!.until(of);
    if (until <= of.at) return { place, instant: until };
    if (until < ends) ends = until;
  }
  return { place: PREMISES.length, instant: ends };
}

function decisionOf(place: number, instant: Instant, history: GrantHistory, span: GrantSpan): Decision {
  const failed = PREMISES[place];
  return failed === undefined
    ? { permitted: true, premise: null, until: instant, lostAt: NEVER, history, span }
    : { permitted: false, premise: failed.name, until: ALWAYS, lostAt: instant, history, span };
}

/**
 * Decides a question by what was on record at an instant, and by the clock of that instant: of several agreements, by the one
 * that comes furthest, the latest of those that come equally far. Allocates little and looks at nothing but memory.
 */
export function decide(table: GrantTable, question: Question, at: Instant): Decision {
  return furthest(table, question, at) ?? withoutIt(table.of(question.organizationId), at) ?? NO_AGREEMENT;
}

/** The decision by the agreement that comes furthest of those with the collection; null where none was in force by then. */
function furthest(table: GrantTable, question: Question, at: Instant): Decision | null {
  const { offers } = table;
  const of = new Judged(table, question, at);
  let best: Decision | null = null;
  let furthestPlace = -1;
  for (let row = offers.last(question.organizationId, question.collectionId); row >= 0; row = offers.before(row)) {
    if (!of.take(row)) continue;
    const { place, instant } = judge(of);
    if (place <= furthestPlace) continue;
    furthestPlace = place;
    best = decisionOf(place, instant, of.history, of.span);
  }
  return best;
}

/** The decision by the last agreement that was in force: none of them ever had the collection. */
function withoutIt(histories: readonly GrantHistory[], at: Instant): Decision | null {
  const history = histories.findLast((one) => one.at(at) !== undefined);
  return history === undefined ? null : decisionOf(0, NEVER, history, history.at(at)!);
}
