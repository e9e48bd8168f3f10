import type { GrantHistory, GrantSpan } from './grant-history.js';
import type { GrantTable } from './grant-table.js';
import { ALWAYS, NEVER, type Instant } from './instants.js';
import { PREMISES, type Case, type PremiseName, type Question } from './premises.js';

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

function decisionOf({ history, span }: Case, place: number, instant: Instant): Decision {
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
  return (
    furthest(table, table.granting(question.organizationId, question.collectionId), question, at) ??
    furthest(table, table.of(question.organizationId), question, at) ?? // none of them has the collection
    NO_AGREEMENT
  );
}

/** The decision by the agreement that comes furthest; null where none of them was in force by then. */
function furthest(
  table: GrantTable,
  histories: readonly GrantHistory[] = [],
  question: Question,
  at: Instant,
): Decision | null {
  let best: { readonly of: Case; readonly place: number; readonly instant: Instant } | null = null;
  for (const history of histories) {
    const span = history.at(at);
    if (span === undefined) continue;
    const collection = span.collections.get(question.collectionId);
    const of: Case = { table, history, span, attested: history.attested.at(at), at, question, collection };
    const { place, instant } = judge(of);
    if (best === null || place >= best.place) best = { of, place, instant };
  }
  return best && decisionOf(best.of, best.place, best.instant);
}
