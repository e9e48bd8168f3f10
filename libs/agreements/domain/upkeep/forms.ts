import type { LocalDate } from '@accord/kernel';

/** A change in the conditions of the organization, as it is reported. */
export interface Reported {
  readonly kind: string;
  readonly occurredOn: LocalDate;
  readonly reportedOn: LocalDate;
  /** Business days after the last one on which the report was in time; 0 for one that was. */
  readonly lateByBusinessDays: number;
  readonly description: string;
}

/** A report that is on the record; `reviewedAt` once the security agency has decided on access since. ISO 8601 UTC. */
export interface ChangedCondition extends Reported {
  /** Id of the event of the report. */
  readonly reportId: string;
  readonly reviewedAt: string | null;
}

/** Kinds that stop classified access until the security agency has looked at them. */
export const PAUSING_KINDS: ReadonlySet<string> = new Set(['Ownership', 'ForeignInterest']);
