import type { Actor, FunctionName, LocalDate, Principal, Span } from '@accord/kernel';
import type { BaselineAnswer, RiskLevel } from './application.js';
import type { AgreementState } from './state.js';

/** A person's appointment to an ISAO function at the applicant organization. `endedOn` null = current. */
export interface AppointmentFact {
  readonly subjectId: string;
  readonly function: FunctionName;
  readonly headcountOne: boolean;
  readonly appointedAt: string;
  readonly endedAt: string | null;
}

/** What the decider needs to know of the applicant organization; folded from its own stream. */
export interface OrganizationFacts {
  readonly organizationId: string;
  readonly legalName: string;
  /** Null: never attested. `withdrawnItemIds` were taken back after they were attested. */
  readonly attestation: {
    readonly baselineVersion: string;
    readonly answers: readonly BaselineAnswer[];
    readonly validUntil: LocalDate;
    readonly lapsed: boolean;
    readonly withdrawnItemIds: readonly string[];
    /** What was taken back, and when (ISO 8601 UTC). */
    readonly withdrawals: readonly { readonly itemIds: readonly string[]; readonly recordedAt: string }[];
  } | null;
  readonly appointments: readonly AppointmentFact[];
  /** Whether the security agency has it on file as eligible for classified access. */
  readonly isEligible: boolean;
}

/** One rule of materiality: a JSON Pointer that covers all below it, and in which direction a change counts. */
export interface MaterialityRule {
  readonly path: string;
  readonly when: 'any' | 'up' | 'down';
}

/** A kind of date that a person sends and that the policy bounds. */
export type BoundedDate =
  | 'assignmentDueOn'
  | 'changesDueOn'
  | 'conditionDueOn'
  | 'milestoneDueOn'
  | 'signBy'
  | 'authorityValidUntil'
  | 'verificationDueOn'
  | 'needRevalidateOn';

/** A point on the way of a timer: so far from its start, its end, or the arrival of a report. */
export interface TimerPoint {
  readonly offset: number;
  readonly unit: Span['unit'];
  readonly from: 'start' | 'due' | 'report';
}

/** What the clock does at a point: told to `to`, or to those that are waited for; again and again with `repeatEvery`. */
export interface TimerAction extends TimerPoint {
  readonly action: string;
  readonly to?: readonly FunctionName[];
  readonly repeatEvery?: Span;
  /** The code that the command of the clock carries. */
  readonly causeCode?: string;
  readonly reasonCode?: string;
}

/** A timer of the policy, and how long it runs. */
export interface Timer extends Span {
  readonly id: string;
  readonly reminders: readonly TimerPoint[];
  readonly actions: readonly TimerAction[];
  /** How far before and after its end it can be done. */
  readonly window?: { readonly before: number; readonly after: number; readonly unit: Span['unit'] };
}

/** The days on which business is done: counts of them never count the day from which they are counted. */
export interface BusinessCalendar {
  readonly isBusinessDay: (date: LocalDate) => boolean;
  readonly addBusinessDays: (date: LocalDate, n: number) => LocalDate;
  readonly businessDaysBetween: (from: LocalDate, to: LocalDate) => number;
}

/** The policy values that decisions use, as they are in force at the moment of the command. */
export interface PolicyFacts {
  readonly version: string;
  readonly term: { readonly maxMonths: number; readonly defaultMonths: number };
  readonly retention: { readonly ceilingDays: number; readonly deviationClauseId: string };
  readonly breachNotice: { readonly maxHours: number };
  readonly removalTestMaxAgeMonths: number;
  readonly lookBackMonths: number;
  /** Highest level of risk a signatory may accept; null = none (the function then never counts). */
  readonly signatoryMayAcceptUpTo: RiskLevel | null;
  readonly certificationVersion: string;
  readonly signatureStatementVersion: string;
  /** `locked`: the template is past its review (30 months) and no form may use it any more. */
  readonly privacyForm: { readonly version: string; readonly locked: boolean };
  readonly risk: {
    readonly matrix: Readonly<Record<RiskLevel, Readonly<Record<RiskLevel, RiskLevel>>>>;
    readonly acceptanceNeededFrom: RiskLevel;
    readonly ranks: readonly string[];
    readonly rankByLevel: Readonly<Record<RiskLevel, string>>;
    readonly maxAcceptanceMonths: Readonly<Record<RiskLevel, number>>;
  };
  readonly privacyReviewFreshnessDays: number;
  /** Months for which a review of changes may rest on the last full one. */
  readonly fullPrivacyReviewMaxAgeMonths: number;
  /** Days from opening to the proposed end of the signature window, and to the moment when signatures are void. */
  readonly signatureWindow: { readonly days: number; readonly voidAfterDays: number };
  /** Days after which a request for changes may be rejected for want of a reply. */
  readonly noReplyRejectionDays: number;
  readonly baseline: {
    readonly version: string;
    readonly itemIds: readonly string[];
    readonly mandatoryItemIds: readonly string[];
    readonly validityMonths: number;
    /** By item: the days from its lapse or withdrawal to a suspension. */
    readonly graceDays: Readonly<Record<string, number>>;
  };
  readonly pathways: readonly {
    id: string;
    allowedLevels: readonly string[];
    possessionAllowed: boolean;
    active: boolean;
  }[];
  readonly clauses: readonly { readonly id: string; readonly text: string }[];
  /**
   * The fields whose change reopens a review (`privacy`, `classified`) or the intake (`party`), or ends the word of an
   * office beside those (`counsel`, `secondOfficial`).
   */
  readonly materiality: Readonly<
    Record<'privacy' | 'classified' | 'party' | 'counsel' | 'secondOfficial', readonly MaterialityRule[]>
  >;
  /** The last day that a person may send today for a date of each kind. */
  readonly latestDates: Readonly<Record<BoundedDate, LocalDate>>;
  /** The last day of a piece of work, by the day from which it can be done (rules.md#deadlines). */
  readonly deadlines: {
    readonly intake: (submitted: LocalDate) => LocalDate;
    readonly concurrence: (start: LocalDate) => LocalDate;
    readonly privacyReview: (start: LocalDate) => LocalDate;
    readonly determination: (start: LocalDate, isEligible: boolean) => LocalDate;
  };
  /** What runs against the clock, and what comes of it (rules.md#deadlines). */
  readonly timers: readonly Timer[];
  /** The days on which business is done. */
  readonly calendar: BusinessCalendar;
  /** The day on which other values take effect; null where none are published. */
  readonly changesOn: LocalDate | null;
  /** Instruments signed before this day are deemed to comply with the law on the form of agreements. */
  readonly deemedCompliantBefore: LocalDate;
  /** Statutes with whether their cover is in force today. */
  readonly statutes: readonly { readonly statute: string; readonly inForce: boolean }[];
  /** Times in which a statute covers without a break and that have not ended, in the order of their ends. Both days count. */
  readonly coverAhead: readonly { readonly statute: string; readonly from: LocalDate; readonly until: LocalDate }[];
}

/** An earlier event of the same agreement: who recorded it, and what it says. */
export interface CorrectedEvent {
  readonly function: FunctionName;
  readonly data: object;
}

/** Facts of others on which a decision rests. The application floor loads them; their revisions go into the metadata. */
export interface Premises {
  readonly policy: PolicyFacts;
  readonly organization: OrganizationFacts;
  /** The predecessor and its predecessors, nearest first; empty without one. `undefined` entries do not occur. */
  readonly predecessors: readonly (AgreementState & { readonly agreementId: string })[];
  /**
   * Other agreements of the same organization that are Active or Suspended by their events; see `othersInForceOn` for which
   * of them are in force. Loaded for intake and activation.
   */
  readonly agreementsInForce: readonly (AgreementState & { readonly agreementId: string })[];
  /** The person named in an assignment, as the registry of principals knows them; null = unknown there. */
  readonly assignee: Principal | null;
  /** Content of the newest draft (Draft: the whole draft so far; ChangesRequested: the working copy); null = none. */
  readonly draft: { readonly [field: string]: unknown } | null;
  /** The event that a correction is about, texts in it perhaps sealed. Loaded for CorrectRecord; absent where there is none. */
  readonly corrected?: CorrectedEvent;
  /** The agreement that took the place of this one. Loaded for SupersedeAgreement. */
  readonly successor?: AgreementState & { readonly agreementId: string };
  /** Number for a submission, `ISA-YYYY-NNNNN`; loaded for SubmitProposal. */
  readonly nextNumber: string | null;
}

/** All that a decision sees beside the command and the state. `now` is ISO 8601 UTC; `today` its date in New York. */
export interface DecisionContext {
  readonly agreementId: string;
  readonly commandId: string;
  readonly actor: Actor;
  readonly now: string;
  readonly today: LocalDate;
  /** Revision that the sender saw (`If-Match`); null for a creation. */
  readonly expectedRevision: number | null;
  readonly premises: Premises;
}
