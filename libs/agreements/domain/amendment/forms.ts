import type { LocalDate } from '@accord/kernel';
import type { Application } from '../application.js';
import type { Approval, Denial } from '../classified/forms.js';
import type { Concurrence, Condition, FailedReview, PassedReview } from '../review/forms.js';
import type { Office } from '../review/offices.js';
import type { Party, Signature } from '../signature/forms.js';

/** Kinds of amendments (rules.md#amendments), by what they ask for: the least first. */
export const AMENDMENT_KINDS = [
  'Administrative',
  'ScopeReduction',
  'BaselineMigration',
  'ScopeExpansion',
  'ClassificationIncrease',
  'TermExtension',
  'PartyChange',
] as const;
/** A kind of amendment. */
export type AmendmentKind = (typeof AMENDMENT_KINDS)[number];

/** Gates of amendments, in the order in which they are asked for. */
export const AMENDMENT_GATES = [
  'privacy',
  'classified',
  'attestation',
  'signature.isao',
  'signature.nccic',
  'notice',
] as const;
/** A gate of an amendment. */
export type AmendmentGate = (typeof AMENDMENT_GATES)[number];

/** One change of the application in force: a pointer into it, what stands there and what is to stand there; null is nothing. */
export interface AmendmentChange {
  readonly path: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** The amended text as it can be signed: made once every review that it needs is done, and never changed after that. */
export interface AmendedTerms {
  readonly termsDigest: string;
  readonly clauseIds: readonly string[];
  readonly policyVersion: string;
}

/** An event that may complete what the amended text is made of. */
export interface WithTerms {
  readonly amendmentNo: number;
  /** Present once the text is complete. */
  readonly terms?: AmendedTerms;
}

/** An amendment as it is proposed, and recorded. */
export interface Proposal extends WithTerms {
  /** The strongest of its kinds. */
  readonly kind: AmendmentKind;
  /** Every kind that one of the changes calls for. */
  readonly kinds: readonly AmendmentKind[];
  readonly summary?: string;
  readonly changes: readonly AmendmentChange[];
  readonly requiredGates: readonly AmendmentGate[];
  /** The side that proposes it. */
  readonly proposedBy: Party;
  /** The version of the terms that governs until it takes effect. */
  readonly baseTermsVersion: number;
  /** The version of the amended terms. No other text of this agreement ever has it. */
  readonly termsVersion: number;
  /** Number of the text among those that were submitted or proposed. */
  readonly revisionNo: number;
  readonly application: Application;
  readonly applicationDigest: string;
  /** The last day of the term afterwards, where it becomes another one. */
  readonly expiresOn?: LocalDate;
  /** Offices whose word is not given on this text. */
  readonly endedWordsOf: readonly Office[];
}

/** A decision on the classified part of an amendment, as it is recorded. */
export type AmendmentDetermination =
  ({ readonly decision: 'Approve' } & WithTerms & Approval) | ({ readonly decision: 'Deny' } & WithTerms & Denial);

/** The privacy review of an amendment, as it is recorded. */
export type AmendmentReview = WithTerms & PassedReview & { readonly isFull: boolean };
/** A privacy review of an amendment that failed. */
export type FailedAmendmentReview = WithTerms & FailedReview;

/** An amendment as the agreement knows it. */
export interface Amendment extends Omit<Proposal, 'terms'> {
  readonly status: 'Open' | 'InEffect' | 'Closed';
  readonly proposedAt: string;
  readonly terms: AmendedTerms | null;
  readonly privacy: {
    readonly reviewedAt: string;
    readonly reviewEventId: string;
    readonly form: PassedReview | FailedReview;
    readonly isFull: boolean;
  } | null;
  readonly classified: Approval | Denial | null;
  /** What offices said of its text. */
  readonly concurrences: readonly Concurrence[];
  /** What its reviews found. */
  readonly conditions: readonly Condition[];
  readonly signatures: readonly Signature[];
  /** True when the clock put it in effect at the end of the term: somebody is to look at it. */
  readonly isFlagged: boolean;
}
