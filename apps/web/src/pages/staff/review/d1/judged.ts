/** Which answers each finding of the privacy review judges. */
import { ALL_FIELDS } from '../../../../parts/application/index.js';
import { covers } from '../changes.js';

const item = (id: string) => `/baselineAnswers/${id}`;

/** By principle, in the order of the form: places of the application, each with all below it. */
const JUDGED = {
  Transparency: ['/memberListVisibility', '/foiaSensitivity', item('PP-01')],
  IndividualParticipation: ['/redress', '/privacyContact', item('PP-05')],
  PurposeSpecification: ['/purposes', '/authorityBasis', '/infoTypes', '/purposeTest'],
  DataMinimization: [
    '/piiCategoriesPossible',
    '/removal',
    '/retentionDaysMax',
    '/destructionMethod',
    item('PP-02'),
    item('PP-03'),
  ],
  UseLimitation: [
    '/onwardRule',
    '/onwardConditions',
    '/tlpCeiling',
    '/membersCountAsClients',
    '/membershipMix',
    '/memberSectors',
    '/anonymity',
    item('PP-04'),
  ],
  DataQualityAndIntegrity: ['/channels', '/collections', item('OP-01'), item('OP-05')],
  Security: ['/securityControls', '/breachNoticeHours', '/impactLevel', item('TM-01'), item('TM-02'), item('PP-06')],
  AccountabilityAndAuditing: ['/downstreamExchanges', item('TM-03'), item('OP-06'), item('CA-02')],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Principle = keyof typeof JUDGED;

/** The eight principles, in the order of the form. */
export const PRINCIPLES = Object.keys(JUDGED).filter((name): name is Principle => name in JUDGED);

/** The number of a finding, from 1. */
export const numberOf = (principle: Principle): number => PRINCIPLES.indexOf(principle) + 1;

/** Whether a finding judges the answer at a pointer. */
export const judges = (principle: Principle, pointer: string): boolean =>
  JUDGED[principle].some((place) => covers(place, pointer));

/** The finding that judges an answer; nothing where none does. */
export const judgeOf = (pointer: string): Principle | undefined =>
  PRINCIPLES.find((principle) => judges(principle, pointer));

/** The questions whose answers a finding judges. */
export const fieldsJudgedBy = (principle: Principle) => ALL_FIELDS.filter(({ pointer }) => judges(principle, pointer));

/** Principles for which "not applicable" is never true (D1). */
export const ALWAYS_APPLY: ReadonlySet<Principle> = new Set([
  'DataMinimization',
  'UseLimitation',
  'Security',
  'AccountabilityAndAuditing',
]);

const CODES = ['Satisfied', 'SatisfiedWithCondition', 'NotSatisfied', 'NotApplicable'] as const;

/** What can be found of a principle: "not applicable" where it can be true. */
export const codesOf = (principle: Principle) =>
  CODES.filter((code) => code !== 'NotApplicable' || !ALWAYS_APPLY.has(principle));
