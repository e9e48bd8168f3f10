import type { AttestedSpan } from './attested.js';
import type { GrantHistory, GrantSpan } from './grant-history.js';
import { ALWAYS, type Instant } from './instants.js';
import type { Ground, Standing } from './premises.js';

/** What was on record of an agreement, and an instant to look at it: a later one supposes that nothing more is recorded. */
export interface Moment {
  readonly table: Ground;
  readonly history: GrantHistory;
  readonly span: GrantSpan;
  /** What its organization had attested. */
  readonly attested: AttestedSpan | undefined;
  readonly at: Instant;
}

/** What an agreement stood on at a moment. */
export const standingOf = (moment: Moment): Standing => ({
  table: moment.table,
  history: moment.history,
  at: moment.at,
  ...untilsOf(moment),
});

/** Until when all of it holds. */
export function untilsOf({ table, history, span, attested, at }: Moment): Omit<Standing, 'table' | 'history' | 'at'> {
  const { noticeUntil, termUntil, suspensionUntil, accessUntil, grant } = span;
  return {
    supersededAt: history.supersededAt,
    noticeUntil,
    termUntil,
    suspensionUntil,
    accessUntil,
    standardsUntil: attested?.until(at, table.timeline) ?? ALWAYS,
    restsOn: grant.restsOn,
  };
}
