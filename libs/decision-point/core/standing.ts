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
export function standingOf({ table, history, span, attested, at }: Moment): Standing {
  const { noticeUntil, termUntil, suspensionUntil, accessUntil, grant } = span;
  return {
    table,
    history,
    at,
    supersededAt: history.supersededAt,
    noticeUntil,
    termUntil,
    suspensionUntil,
    accessUntil,
    standardsUntil: attested?.until(at, table.timeline) ?? ALWAYS,
    restsOn: grant.restsOn,
  };
}
