import type { FunctionName, LocalDate, Span, SpanUnit } from '@accord/kernel';

/** A point on the way of a timer: how far from `from` (the start, the due moment, or the arrival of a report). */
export interface TimerPoint {
  readonly offset: number;
  readonly unit: SpanUnit;
  readonly from: 'start' | 'due' | 'report';
}

/** What the clock does at a point. */
export interface TimerAction extends TimerPoint {
  readonly action: string;
  /** Functions that are told; without it those that are waited for. */
  readonly to?: readonly FunctionName[];
  /** How often it comes again after the first time. */
  readonly repeatEvery?: Span;
  /** The code that the command of the clock carries. */
  readonly causeCode?: string;
  readonly reasonCode?: string;
}

/** One timer of the policy: from `starts`, `value` and `unit` count to the due moment. */
export interface TimerRule extends Span {
  readonly id: string;
  readonly title: string;
  readonly starts: string;
  /** Values that hold in place of the plain one where `when` is true. */
  readonly variants?: readonly (Span & { readonly when: string })[];
  readonly reminders: readonly TimerPoint[];
  readonly actions: readonly TimerAction[];
  /** Month and day (`MM-DD`) on which something opens and is due each year, where no event starts it. */
  readonly opensOn?: string;
  readonly dueOn?: string;
  /** How far before and after its end it can be done. */
  readonly window?: { readonly before: number; readonly after: number; readonly unit: Span['unit'] };
}

/** A rule that gives one holiday per year. Weekdays by their English name. */
export type HolidayRule = { readonly id: string; readonly since?: number; readonly month: number } & (
  | { readonly rule: 'fixed-date'; readonly day: number }
  | { readonly rule: 'nth-weekday'; readonly weekday: Weekday; readonly nth: number }
  | { readonly rule: 'last-weekday'; readonly weekday: Weekday }
);

/** Days of the week, in the order of `Date.getUTCDay`. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** Days on which deadlines counted in business days do not move. */
export interface CalendarRules {
  readonly weekend: readonly Weekday[];
  /** Where the day off falls when the holiday falls on a day of the weekend. */
  readonly observance: { readonly [day in Weekday]?: 'preceding-friday' | 'following-monday' };
  readonly holidays: readonly HolidayRule[];
}

/** A time in which a statute's cover is in force; both days count. */
export interface StatutoryWindow {
  readonly statute: string;
  readonly cite: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A way to classified access. */
export interface Pathway {
  readonly id: string;
  readonly title: string;
  readonly allowedLevels: readonly string[];
  readonly possessionAllowed: boolean;
  readonly active: boolean;
}

/** A mandatory clause of the agreement text. */
export interface Clause {
  readonly id: string;
  readonly text: string;
}

/** Levels of the risk scale, lowest first. */
export type RiskLevel = 'VeryLow' | 'Low' | 'Moderate' | 'High' | 'VeryHigh';

/** A JSON Pointer into the application whose change is material, and in which direction. `increase` is an older `up`. */
export interface MaterialityRule {
  readonly path: string;
  readonly when: 'any' | 'up' | 'down' | 'increase';
  readonly names: string;
}

/** The dates that a person sends and that may not lie further ahead than the policy says. */
export type BoundedDate =
  | 'assignmentDueOn'
  | 'changesDueOn'
  | 'conditionDueOn'
  | 'milestoneDueOn'
  | 'signBy'
  | 'authorityValidUntil'
  | 'verificationDueOn'
  | 'needRevalidateOn';

/** What a changed field reopens or ends, each with its own list of fields. */
export type MaterialityName = 'privacy' | 'classified' | 'party' | 'counsel' | 'secondOfficial';

/** Version of a form template and the day from which it was offered. */
interface FormTemplate {
  readonly formVersion: string;
  readonly introducedOn: LocalDate;
}

/** One set of policy values. In force from `effectiveFrom` until the next one. */
export interface PolicySet {
  readonly version: string;
  readonly effectiveFrom: LocalDate;
  readonly term: { readonly maxMonths: number; readonly defaultMonths: number };
  readonly retention: {
    readonly ceilingDays: number;
    readonly hardMaxDays: number;
    readonly deviationClauseId: string;
  };
  readonly breachNotice: { readonly maxHours: number };
  readonly review: { readonly removalTestMaxAgeMonths: number; readonly fullPrivacyReviewMaxAgeMonths: number };
  readonly separationOfDuties: { readonly lookBackMonths: number; readonly signatoryMayAcceptUpTo: RiskLevel | null };
  readonly classified: { readonly defaultLevelCap: string; readonly topSecretNeeds: readonly string[] };
  readonly versions: {
    readonly certification: { readonly textVersion: string; readonly text: string };
    readonly signatureStatement: { readonly statementVersion: string; readonly text: string };
    readonly privacyReviewForm: FormTemplate;
    readonly classifiedDeterminationForm: FormTemplate;
    readonly riskAcceptanceForm: FormTemplate;
  };
  readonly risk: {
    readonly matrix: Readonly<Record<RiskLevel, Readonly<Record<RiskLevel, RiskLevel>>>>;
    readonly acceptanceNeededFrom: RiskLevel;
    readonly ranks: readonly string[];
    readonly rankByLevel: Readonly<Record<RiskLevel, string>>;
    readonly maxAcceptance: Readonly<Record<RiskLevel, Span>>;
  };
  readonly timers: readonly TimerRule[];
  readonly statutoryWindows: readonly StatutoryWindow[];
  readonly deemedCompliantBefore: LocalDate;
  readonly pathways: readonly Pathway[];
  readonly clauses: readonly Clause[];
  readonly calendar: CalendarRules;
  readonly materiality: Readonly<Record<MaterialityName, readonly MaterialityRule[]>>;
  /** How far ahead of today each kind of date may lie. */
  readonly dateBounds: Readonly<Record<BoundedDate, Span>>;
}

/** One item of a standards baseline. */
export interface BaselineItem {
  readonly itemId: string;
  readonly group: string;
  readonly text: string;
  readonly evidenceKind: string;
  readonly requirement: 'mandatory' | 'conditional';
  readonly graceDays: number;
}

/** One published standards baseline. */
export interface Baseline {
  readonly version: string;
  readonly name: string;
  readonly validityMonths: number;
  readonly groups: readonly { readonly code: string; readonly title: string }[];
  readonly items: readonly BaselineItem[];
}

/** What one person holds: of all functions but those of organizations exactly these. */
export interface FunctionsOfPerson {
  readonly subjectId: string;
  readonly holds: readonly FunctionName[];
}

/** All that is in force at a time: a set, with the baseline against which organizations attest, and who holds which functions. */
export interface Edition extends PolicySet {
  readonly baseline: Baseline;
  /** By subject id. Whoever is not named holds what the provider of identities says. */
  readonly functionsOfPeople: readonly FunctionsOfPerson[];
}
