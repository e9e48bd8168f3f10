import type { LocalDate, Span } from '@accord/kernel';
import type { BusinessCalendar } from './business-calendar.js';
import type {
  BoundedDate,
  Edition,
  MaterialityName,
  MaterialityRule,
  PolicySet,
  RiskLevel,
  TimerRule,
} from './documents.js';
import { coverAhead, statutoryCoverAt, type UnbrokenCover } from './statutory-cover.js';
import { dueOn, later, offsetOf, timerIn, type Counting } from './timers.js';

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
  readonly timers: readonly Pick<TimerRule, 'id' | 'value' | 'unit' | 'reminders' | 'actions' | 'window'>[];
  /** The days on which business is done. */
  readonly calendar: {
    readonly isBusinessDay: (date: LocalDate) => boolean;
    readonly addBusinessDays: (date: LocalDate, n: number) => LocalDate;
    readonly businessDaysBetween: (from: LocalDate, to: LocalDate) => number;
  };
  /** The day on which other values take effect; null where none are published. */
  readonly changesOn: LocalDate | null;
  /** Instruments signed before this day are deemed to comply with the law on the form of agreements. */
  readonly deemedCompliantBefore: LocalDate;
  readonly statutes: readonly { readonly statute: string; readonly inForce: boolean }[];
  /** Times of unbroken cover that have not ended, in the order of their ends. */
  readonly coverAhead: readonly UnbrokenCover[];
}

const ELIGIBLE = 'entity eligibility already exists';

/**
 * Under the set in force: another value moves what is not yet due. What is counted in calendar days ends on a business day,
 * since nobody works when the office is closed.
 */
const deadlinesIn = (counting: Counting): PolicyValues['deadlines'] => ({
  intake: (submitted) => dueOn(counting, 'intake-check', submitted),
  concurrence: (start) => dueOn(counting, 'concurrence', start),
  privacyReview: (start) => dueOn(counting, 'privacy-review', start),
  determination: (start, isEligible) =>
    counting.calendar.onBusinessDay(
      dueOn(counting, 'classified-determination', start, isEligible ? ELIGIBLE : undefined),
    ),
});

/**
 * The values of an edition on a date on which it is in force.
 * @param changesOn the day on which other values take effect; null where none are published
 * @throws {RangeError} when a value is counted in another unit than the rules read it in, or a timer or action is missing
 */
export function valuesOn(
  date: LocalDate,
  set: Edition,
  calendar: BusinessCalendar,
  changesOn: LocalDate | null,
): PolicyValues {
  const counting = { set, calendar };
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
    privacyForm: privacyFormOn(date, counting),
    risk: riskOf(set),
    fullPrivacyReviewMaxAgeMonths: set.review.fullPrivacyReviewMaxAgeMonths,
    privacyReviewFreshnessDays: inUnit(timerIn(set, 'privacy-review-freshness'), 'days'),
    signatureWindow: {
      days: inUnit(signing, 'days'),
      voidAfterDays: inUnit(offsetOf(set, 'signature-window', 'VoidSignatures'), 'days'),
    },
    noReplyRejectionDays: inUnit(offsetOf(set, 'changes-requested-reply', 'AllowRejection'), 'days'),
    baseline: baselineOf(set),
    pathways: set.pathways,
    clauses: set.clauses,
    materiality: materialityOf(set),
    latestDates: latestDatesOn(date, counting),
    deadlines: deadlinesIn(counting),
    timers: set.timers,
    calendar,
    changesOn,
    deemedCompliantBefore: set.deemedCompliantBefore,
    ...coverOn(date, set),
  };
}

const coverOn = (date: LocalDate, set: Edition): Pick<PolicyValues, 'statutes' | 'coverAhead'> => ({
  statutes: statutoryCoverAt(set, date),
  coverAhead: coverAhead(set, date),
});

const baselineOf = ({ baseline: { version, items, validityMonths } }: Edition): PolicyValues['baseline'] => ({
  version,
  itemIds: items.map((item) => item.itemId),
  mandatoryItemIds: items.filter((item) => item.requirement === 'mandatory').map((item) => item.itemId),
  validityMonths,
  graceDays: Object.fromEntries(items.map(({ itemId, graceDays }) => [itemId, graceDays])),
});

/** The template is locked after the day on which its lock is due, as every deadline ends with its day. */
function privacyFormOn(date: LocalDate, counting: Counting): PolicyValues['privacyForm'] {
  const { set } = counting;
  const { formVersion, introducedOn } = set.versions.privacyReviewForm;
  const lastDay = later(introducedOn, offsetOf(set, 'privacy-form-template-review', 'LockTemplate'), counting);
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

function latestDatesOn(today: LocalDate, counting: Counting): PolicyValues['latestDates'] {
  const bound = (kind: BoundedDate): LocalDate => later(today, counting.set.dateBounds[kind], counting);
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
