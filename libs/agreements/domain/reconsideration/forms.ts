/** How a request for reconsideration is answered: nothing is reopened by either. */
export const RECONSIDERATION_OUTCOMES = ['Stands', 'ApplyAnew'] as const;

/** The rejection stands, or the organization is invited to apply anew, with this agreement as the one before. */
export type ReconsiderationOutcome = (typeof RECONSIDERATION_OUTCOMES)[number];

/** A request to reconsider a rejection, and what came of it. */
export interface Reconsideration {
  readonly reason: string;
  readonly requestedAt: string;
  /** Null until an approving official answered. */
  readonly answer: {
    readonly outcome: ReconsiderationOutcome;
    readonly statement: string;
    readonly answeredAt: string;
  } | null;
}
