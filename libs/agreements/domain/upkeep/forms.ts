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

/** One thing to be done after an annual review. */
export interface FollowUp {
  readonly text: string;
  readonly owner: 'ISAO' | 'NCCIC';
  readonly dueOn: LocalDate;
}

/** An annual review as it is recorded: of which year of the agreement, and when the next one is due. */
export interface Reviewed {
  readonly year: number;
  readonly answers: readonly { readonly item: string; readonly answer: 'Yes' | 'No' | 'NA'; readonly note?: string }[];
  readonly followUps: readonly FollowUp[];
  readonly nextDueOn: LocalDate;
}

/** The annual review that was completed last; `completedAt` is ISO 8601 UTC. */
export interface AnnualReview extends Reviewed {
  readonly completedAt: string;
}

/** What keeps an agreement up while it runs. */
export interface Upkeep {
  /** The annual review that was completed last. */
  readonly annualReview: AnnualReview | null;
  /** What the organization reported of its conditions, oldest first. */
  readonly changedConditions: readonly ChangedCondition[];
}

/** What shows that a condition of a review is met. */
export interface Discharged {
  readonly conditionId: string;
  readonly owner: 'ISAO' | 'NCCIC';
  readonly evidence: { readonly digest: string; readonly locator: string };
}
