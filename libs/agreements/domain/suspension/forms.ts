/** Why the clock suspends an agreement: what it rests on is missing. */
export type LackingCause =
  'StandardsLapsed' | 'RiskAcceptanceExpired' | 'AnnualReviewOverdue' | 'LegacyConformanceOverdue';

/** Why an agreement is suspended; persons give reasons of the contract's list. */
export type SuspensionCause = string;

/** What is off while an agreement is suspended: every entitlement; with accounts, the operator blocks these too. */
export type SuspensionScope = 'Entitlements' | 'EntitlementsAndAccounts';

/** What has to be there before a suspension is lifted. */
export interface LiftCondition {
  readonly id: string;
  readonly text: string;
}

/** What shows that a condition is met. */
export interface LiftEvidence {
  readonly conditionId: string;
  readonly digest: string;
  readonly locator: string;
}

/** A suspension as it is recorded; `emergency` by a case manager, which an approving official has to ratify. */
export interface Suspended {
  readonly causeCode: SuspensionCause;
  readonly emergency: boolean;
  readonly scope: SuspensionScope;
  readonly liftConditions: readonly LiftCondition[];
}

/** A suspension that lasts. Moments are ISO 8601 UTC. */
export interface Suspension extends Suspended {
  readonly suspendedAt: string;
  readonly ratifiedAt: string | null;
}

/** How an agreement became Active again: by evidence, by an official who did not ratify, or because nobody did in time. */
export type ReinstatementBasis = 'ConditionsMet' | 'EmergencyLifted' | 'NotRatifiedInTime';
