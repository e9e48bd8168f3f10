import type { LocalDate } from '@accord/kernel';
import {
  BASELINE,
  policySetOn,
  type BoundedDate,
  type Duration,
  type MaterialityName,
  type MaterialityRule,
  type PolicySet,
  type RiskLevel,
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
  readonly signatureWindow: { readonly days: number; readonly voidAfterDays: number };
  readonly noReplyRejectionDays: number;
  readonly baseline: {
    readonly version: string;
    readonly itemIds: readonly string[];
    readonly mandatoryItemIds: readonly string[];
    /** Months for which an attestation counts. */
    readonly validityMonths: number;
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
  /** By the day from which the work can be done: the last day of it, under the policy in force on the first. */
  readonly deadlines: {
    readonly intake: (submitted: LocalDate) => LocalDate;
    readonly concurrence: (start: LocalDate) => LocalDate;
    readonly privacyReview: (start: LocalDate) => LocalDate;
    readonly determination: (start: LocalDate, isEligible: boolean) => LocalDate;
  };
  readonly statutes: readonly { readonly statute: string; readonly inForce: boolean }[];
}

const DEADLINES: PolicyValues['deadlines'] = {
  intake: (submitted) => dueOn('intake-check', submitted),
  concurrence: (start) => dueOn('concurrence', start),
  privacyReview: (start) => dueOn('privacy-review', start),
  determination: (start, isEligible) =>
    dueOn('classified-determination', start, isEligible ? 'entity eligibility already exists' : undefined),
};

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
    },
    pathways: set.pathways,
    clauses: set.clauses,
    materiality: materialityOf(set),
    latestDates: latestDatesOn(date, set),
    deadlines: DEADLINES,
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
function inUnit(duration: Duration, unit: 'days' | 'months'): number {
  if (duration.unit !== unit) throw new RangeError(`This policy value must be counted in ${unit}.`);
  return duration.value;
}
