import type { LocalDate, Span } from '@accord/kernel';
import { addBusinessDays, businessDaysBetween, isBusinessDay, onBusinessDay } from './business-calendar.js';
import {
  BASELINE,
  nextSetAfter,
  policySetOn,
  type BoundedDate,
  type MaterialityName,
  type MaterialityRule,
  type PolicySet,
  type RiskLevel,
  type TimerRule,
} from './documents.js';
import { dateOf } from './moments.js';
import { statutoryCoverAt } from './statutory-cover.js';
import { dueOn, later, offsetOf, timerIn } from './timers.js';

/** A field whose change is material: any change, or only one to a higher or a lower value. */
interface DirectedField {
  readonly path: string;
  readonly when: 'any' | 'up' | 'down';
}

/** The values that decisions about agreements rest on. Same shape as the domain's own declaration of what it needs. */
export interface PolicyValues {
  /** Version of the set in force; goes into the metadata of every event. */
  readonly version: string;
  readonly term: { readonly maxMonths: number; readonly defaultMonths: number };
  readonly retention: { readonly ceilingDays: number; readonly deviationClauseId: string };
  readonly breachNotice: { readonly maxHours: number };
  readonly removalTestMaxAgeMonths: number;
  readonly lookBackMonths: number;
  /** Null: a signatory accepts no risk. */
  readonly signatoryMayAcceptUpTo: RiskLevel | null;
  readonly certificationVersion: string;
  readonly signatureStatementVersion: string;
  /** `locked`: past the last day on which the template may be used without a review. */
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
  readonly signatureWindow: { readonly days: number; readonly voidAfterDays: number };
  readonly noReplyRejectionDays: number;
  readonly baseline: {
    readonly version: string;
    readonly itemIds: readonly string[];
    readonly mandatoryItemIds: readonly string[];
    /** Months for which an attestation counts. */
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
  readonly materiality: Readonly<Record<MaterialityName, readonly DirectedField[]>>;
  /** The last day that a person may send today for a date of each kind. */
  readonly latestDates: Readonly<Record<BoundedDate, LocalDate>>;
  /** By the day from which the work can be done: the last day of it. */
  readonly deadlines: {
    readonly intake: (submitted: LocalDate) => LocalDate;
    readonly concurrence: (start: LocalDate) => LocalDate;
    readonly privacyReview: (start: LocalDate) => LocalDate;
    readonly determination: (start: LocalDate, isEligible: boolean) => LocalDate;
  };
  /** What runs against the clock, and what comes of it. */
  readonly timers: readonly Pick<TimerRule, 'id' | 'value' | 'unit' | 'reminders' | 'actions'>[];
  /** The days on which business is done. */
  readonly calendar: {
    readonly isBusinessDay: (date: LocalDate) => boolean;
    readonly addBusinessDays: (date: LocalDate, n: number) => LocalDate;
    readonly businessDaysBetween: (from: LocalDate, to: LocalDate) => number;
  };
  /** The day on which other values take effect; null where none are published. */
  readonly changesOn: LocalDate | null;
  readonly statutes: readonly { readonly statute: string; readonly inForce: boolean }[];
}

const ELIGIBLE = 'entity eligibility already exists';

/**
 * Under the set in force: another value moves what is not yet due. What is counted in calendar days ends on a business day,
 * since nobody works when the office is closed.
 */
const deadlinesIn = (set: PolicySet): PolicyValues['deadlines'] => ({
  intake: (submitted) => dueOn('intake-check', submitted, undefined, set),
  concurrence: (start) => dueOn('concurrence', start, undefined, set),
  privacyReview: (start) => dueOn('privacy-review', start, undefined, set),
  determination: (start, isEligible) =>
    onBusinessDay(dueOn('classified-determination', start, isEligible ? ELIGIBLE : undefined, set)),
});

/** The grace of every item of the baseline, in days. */
const GRACE_DAYS = Object.fromEntries(BASELINE.items.map(({ itemId, graceDays }) => [itemId, graceDays]));

const CALENDAR: PolicyValues['calendar'] = { isBusinessDay, addBusinessDays, businessDaysBetween };

let latest: { readonly date: LocalDate; readonly values: PolicyValues } | undefined;

/**
 * The values in force at a moment: ISO 8601 with a zone, judged by its date in New York, or a date `YYYY-MM-DD`.
 * @throws {RangeError} if the text is neither
 */
export function policyFactsAt(moment: string): PolicyValues {
  const date = dateOf(moment);
  if (latest?.date !== date) latest = { date, values: valuesOn(date) };
  return latest.values;
}

function valuesOn(date: LocalDate): PolicyValues {
  const set = policySetOn(date);
  const signing = timerIn(set, 'signature-window');
  return {
    version: set.version,
    term: set.term,
    retention: set.retention,
    breachNotice: set.breachNotice,
    removalTestMaxAgeMonths: set.review.removalTestMaxAgeMonths,
    lookBackMonths: set.separationOfDuties.lookBackMonths,
    signatoryMayAcceptUpTo: set.separationOfDuties.signatoryMayAcceptUpTo,
    certificationVersion: set.versions.certification.textVersion,
    signatureStatementVersion: set.versions.signatureStatement.statementVersion,
    privacyForm: privacyFormOn(date, set),
    risk: riskOf(set),
    fullPrivacyReviewMaxAgeMonths: set.review.fullPrivacyReviewMaxAgeMonths,
    privacyReviewFreshnessDays: inUnit(timerIn(set, 'privacy-review-freshness'), 'days'),
    signatureWindow: {
      days: inUnit(signing, 'days'),
      voidAfterDays: inUnit(offsetOf(set, 'signature-window', 'VoidSignatures'), 'days'),
    },
    noReplyRejectionDays: inUnit(offsetOf(set, 'changes-requested-reply', 'AllowRejection'), 'days'),
    baseline: {
      version: BASELINE.version,
      itemIds: BASELINE.items.map((item) => item.itemId),
      mandatoryItemIds: BASELINE.items.filter((item) => item.requirement === 'mandatory').map((item) => item.itemId),
      validityMonths: BASELINE.validityMonths,
      graceDays: GRACE_DAYS,
    },
    pathways: set.pathways,
    clauses: set.clauses,
    materiality: materialityOf(set),
    latestDates: latestDatesOn(date, set),
    deadlines: deadlinesIn(set),
    timers: set.timers,
    calendar: CALENDAR,
    changesOn: nextSetAfter(date),
    statutes: statutoryCoverAt(date),
  };
}

/** The template is locked after the day on which its lock is due, as every deadline ends with its day. */
function privacyFormOn(date: LocalDate, set: PolicySet): PolicyValues['privacyForm'] {
  const { formVersion, introducedOn } = set.versions.privacyReviewForm;
  const lastDay = later(introducedOn, offsetOf(set, 'privacy-form-template-review', 'LockTemplate'));
  return { version: formVersion, locked: date > lastDay };
}

function riskOf({ risk }: PolicySet): PolicyValues['risk'] {
  const { matrix, acceptanceNeededFrom, ranks, rankByLevel, maxAcceptance } = risk;
  const months = (level: RiskLevel): number => inUnit(maxAcceptance[level], 'months');
  const maxAcceptanceMonths = {
    VeryLow: months('VeryLow'),
    Low: months('Low'),
    Moderate: months('Moderate'),
    High: months('High'),
    VeryHigh: months('VeryHigh'),
  };
  return { matrix, acceptanceNeededFrom, ranks, rankByLevel, maxAcceptanceMonths };
}

function materialityOf({ materiality }: PolicySet): PolicyValues['materiality'] {
  const directed = (rules: readonly MaterialityRule[]): readonly DirectedField[] =>
    rules.map(({ path, when }) => ({ path, when: when === 'increase' ? 'up' : when }));
  return {
    privacy: directed(materiality.privacy),
    classified: directed(materiality.classified),
    party: directed(materiality.party),
    counsel: directed(materiality.counsel),
    secondOfficial: directed(materiality.secondOfficial),
  };
}

function latestDatesOn(today: LocalDate, { dateBounds }: PolicySet): PolicyValues['latestDates'] {
  const bound = (kind: BoundedDate): LocalDate => later(today, dateBounds[kind]);
  return {
    assignmentDueOn: bound('assignmentDueOn'),
    changesDueOn: bound('changesDueOn'),
    conditionDueOn: bound('conditionDueOn'),
    milestoneDueOn: bound('milestoneDueOn'),
    signBy: bound('signBy'),
    authorityValidUntil: bound('authorityValidUntil'),
    verificationDueOn: bound('verificationDueOn'),
    needRevalidateOn: bound('needRevalidateOn'),
  };
}

/** The number of a duration that the rules read in one fixed unit; another unit in the file is a fault of the file. */
function inUnit(duration: Span, unit: 'days' | 'months'): number {
  if (duration.unit !== unit) throw new RangeError(`This policy value must be counted in ${unit}.`);
  return duration.value;
}
