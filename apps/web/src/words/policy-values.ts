/** The values of the policy by their names, as administrators and auditors read them. */
import { isKnownEvent, whatHappened } from './events.js';
import { withinSentence } from './functions.js';
import { labelOf } from './labels.js';
import { placeOf, valueOf } from './paths.js';

/** What stands at a pointer of the values; units are said where the number alone would leave them open. */
const NAMES: Readonly<Record<string, string>> = {
  '/term/maxMonths': 'Longest term, in months',
  '/term/defaultMonths': 'Term where no other is asked for, in months',
  '/retention/ceilingDays': 'Longest retention without a deviation, in days',
  '/retention/hardMaxDays': 'Longest retention with a deviation, in days',
  '/retention/deviationForm': 'Form of agreement that a deviation takes',
  '/retention/deviationClauseId': 'Clause in which a deviation stands',
  '/breachNotice/maxHours': 'Notice of a breach at the latest, in hours',
  '/review/fullPrivacyReviewMaxAgeMonths': 'Oldest full privacy review that counts, in months',
  '/review/removalTestMaxAgeMonths': 'Oldest test of the removal that counts, in months',
  '/review/trainingRecordMaxAgeMonths': 'Oldest record of training that counts, in months',
  '/separationOfDuties/lookBackMonths': 'Separation of duties looks back, in months',
  '/separationOfDuties/signatoryMayAcceptUpTo': 'Highest risk that a signatory may accept',
  '/classified/defaultLevelCap': 'Highest level without further needs',
  '/classified/topSecretNeeds': 'What Top Secret needs besides',
};

/** Codes that stand among the values. */
const CODES: Readonly<Record<string, string>> = {
  records: 'Records',
  tsNeedFinding: 'a finding of the need for Top Secret',
  'second-official': 'a second official',
};

/** Where a clock begins that no single event starts. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  'last AgreementDrafted or DraftRevised': 'last change of the draft',
  'AgreementSuspended (emergency)': 'suspension in an emergency',
  'ClassifiedAccessApproved (verificationDueOn)': 'approval of classified access, or the day set in it',
  'ClassifiedAccessApproved (needRevalidateOn)': 'approval of classified access, or the day set in it',
  'occurredOn of the condition': 'day on which the condition changed',
  'anniversary of AgreementActivated': 'anniversary of the activation',
  'introducedOn of the template': 'day on which the form was introduced',
  'expiresAt minus 180 days': '180 days before the agreement ends',
  expiresAt: 'last day of the agreement',
  'terminal state': 'end of the agreement, in whatever way',
  'to of a statutory window': 'last day of a statutory window',
};

const STATUTES: Readonly<Record<string, string>> = { CISA2015: 'Cybersecurity Information Sharing Act of 2015' };

/** What a statute is called. */
export const statuteName = (statute: string): string => STATUTES[statute] ?? statute;

/** The name of a value, by its pointer. */
export const nameOfValue = (pointer: string): string => NAMES[pointer] ?? placeOf(pointer);

/** A value in one line. */
export function textOfValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(textOfValue).join(', ');
  return typeof value === 'string' && value in CODES ? (CODES[value] ?? value) : (valueOf(value) ?? 'none');
}

/** What a clock of the policy begins with. */
export const beginningOf = (starts: string): string =>
  BEGINNINGS[starts] ??
  (isKnownEvent(starts) ? withinSentence(whatHappened(starts)) : labelOf({}, starts).toLowerCase());
