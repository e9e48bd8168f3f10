/**
 * The reasons for which reviewers step back (rules.md#separation-of-duties), and which of them are a conflict that lasts: those
 * bar the person from this review for the life of the agreement, the others only end the assignment.
 */
export const RECUSAL_REASONS: Readonly<Record<string, { readonly bars: boolean }>> = {
  PriorInvolvement: { bars: true },
  FinancialInterest: { bars: true },
  PersonalRelationship: { bars: true },
  FormerMember: { bars: true },
  Workload: { bars: false },
  Absence: { bars: false },
  DeclinedToState: { bars: false },
};

/** True when stepping back for a reason bars from the review for good. A reason that nobody knows is taken for a conflict. */
export const barsForLife = (reasonCode: string): boolean => RECUSAL_REASONS[reasonCode]?.bars ?? true;
