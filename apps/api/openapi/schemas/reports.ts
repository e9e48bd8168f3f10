import { RISK_LEVELS } from '@accord/agreements/reads';
import type { Schema } from '../openapi.types.js';
import { codeOf, count, date, flag, listOf, moment, oneOf, orNull, position, ref, shape, text, uuid } from './shape.js';

const level = oneOf(RISK_LEVELS, 'On the scale of risks.');
const asOf = { position: { ...position, description: 'Everything in the log up to here is in it.' }, readAt: moment };
const number: Schema = { type: ['string', 'null'] };
const organization = shape({ id: uuid, legalName: text() });
const lost = (description: string): Schema => ({
  type: ['string', 'null'],
  description: `${description} Null where the text does not open any more.`,
});

const missing = listOf(ref('MissingPart'), 'What the report does not hold.');
const missingSchemas: Readonly<Record<string, Schema>> = {
  MissingPart: shape(
    {
      part: oneOf(
        [
          'YearNotEnded',
          'AnnualReview',
          'UnreadableRecord',
          'OwnOrganization',
          'MisSharingNotices',
          'Complaints',
          'ComplaintResponseTime',
          'RetentionBreaches',
        ],
        '`UnreadableRecord`: from an event on, this release cannot read the record. `OwnOrganization`: whoever asks is of this organization, too, and reads it as its people do; nothing of it is in the report.',
      ),
    },
    { agreementId: uuid, number },
  ),
};

const exposure = {
  risks: count,
  agreements: { ...count, description: 'Agreements that are exposed to one or more of them.' },
  organizations: { ...count, description: 'Organizations that are exposed to one or more of them.' },
};
const held = {
  ...exposure,
  expiring: { ...count, description: 'Acceptances that end within 90 days.' },
  reportToOMB: count,
  levels: listOf(shape({ level, ...exposure }), 'All levels, the lowest first.'),
};

const riskLine = shape({
  agreementId: uuid,
  number,
  organization,
  riskId: text(),
  source: shape({ kind: codeOf('riskSources'), ref: lost('What it comes from.') }),
  likelihood: level,
  impact: level,
  residualLevel: level,
  acceptedBy: text('Opaque id of the person.'),
  acceptorRank: text(),
  acceptedAt: moment,
  expiresOn: { ...date, description: 'The last day on which the acceptance holds.' },
  isExpiring: { ...flag, description: 'It ends within 90 days.' },
  whyAccepted: lost('Why it was accepted.'),
  component: lost('Component that holds it.'),
  department: lost('Department that holds it.'),
  missionFunction: lost('What it is about.'),
  reportToOMB: flag,
});

const riskSchemas: Readonly<Record<string, Schema>> = {
  RiskRollUp: shape({
    ...asOf,
    executiveBranch: ref('RisksHeld'),
    departments: listOf(
      shape({
        department: lost('Its name.'),
        ...held,
        components: listOf(shape({ component: lost('Its name.'), ...held })),
      }),
    ),
    heat: listOf(
      shape({
        source: codeOf('riskSources'),
        counts: { ...listOf(count, 'Risks by residual level, the lowest first.'), minItems: 5, maxItems: 5 },
      }),
    ),
    risks: listOf(ref('HeldRisk'), 'The highest first, then what ends first.'),
    missing,
  }),
  RisksHeld: shape(held),
  HeldRisk: riskLine,
};

const answers = shape({ item: codeOf('annualReviewItems'), Yes: count, No: count, NA: count });
const yearFigures = shape({
  reviews: shape({ passed: count, passedWithConditions: count, failed: count }),
  findings: listOf(
    shape({
      principle: codeOf('fippPrinciples'),
      Satisfied: count,
      SatisfiedWithCondition: count,
      NotSatisfied: count,
      NotApplicable: count,
    }),
    'Of the privacy reviews of the year, principle by principle.',
  ),
  conditions: shape(
    {
      openAtBeginning: count,
      opened: count,
      discharged: count,
      replaced: { ...count, description: 'Another review took the place of the one that set them.' },
      endedWithAgreement: count,
      openAtEnd: count,
      overdueAtEnd: count,
    },
    {},
    'Conditions of privacy reviews: those open at the beginning and the opened ones, without the next three, are open at the end.',
  ),
  lossReports: { ...count, description: 'Reports of a loss or compromise of protected information.' },
  annualReviews: shape({ completed: count, answers: listOf(answers) }),
  agreements: listOf(
    shape({ state: codeOf('states'), agreements: count }),
    'On the last day, of all that had been submitted.',
  ),
  classified: shape({ yes: count, no: count }, {}, 'On the last day, of the agreements in force.'),
});

const annualSchemas: Readonly<Record<string, Schema>> = {
  AnnualPrivacyReport: shape({
    ...asOf,
    years: listOf({ type: 'integer' }, 'Fiscal years of which there is a report, the newest first.'),
    fiscalYear: { type: 'integer' },
    from: date,
    to: date,
    asOf: { ...date, description: 'The last day, or today in a year that has not ended.' },
    isEnded: flag,
    thisYear: ref('PrivacyYear'),
    lastYear: ref('PrivacyYear'),
    missing,
  }),
  PrivacyYear: yearFigures,
};

const days = (share: string): Schema =>
  orNull({ type: 'integer', description: `Within which ${share} came into force.` });
const participation = {
  participants: { ...count, description: 'At the end.' },
  joined: count,
  left: count,
  churn: orNull({ type: 'number', description: 'Who left, in hundredths of who took part at the beginning.' }),
  timeToActive: ref('TimeToActive'),
};

/** Reports: what the program holds. */
export const reportSchemas: Readonly<Record<string, Schema>> = {
  ...missingSchemas,
  ...riskSchemas,
  ...annualSchemas,
  Participation: shape({
    ...asOf,
    from: date,
    to: date,
    begin: count,
    ...participation,
    months: listOf(
      shape({
        month: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' },
        begin: { ...count, description: 'The day before its first one.' },
        ...participation,
      }),
    ),
    missing,
  }),
  TimeToActive: shape(
    { agreements: count, median: days('half'), p85: days('85 of a hundred'), p95: days('95 of a hundred') },
    {},
    'Days of the calendar from the submission on, without instruments from before this system.',
  ),
  SeparationOfDuties: shape({
    ...asOf,
    totals: shape({ agreements: count, persons: count, conflicts: count, nearMisses: count }),
    items: listOf(ref('PersonOnAgreement')),
    missing,
    nextCursor: { type: ['string', 'null'], description: 'Null on the last page.' },
  }),
  PersonOnAgreement: shape({
    agreementId: uuid,
    number,
    subjectId: text(),
    functions: listOf(codeOf('functions'), 'In which the person acted.'),
    before: listOf(
      shape({ agreementId: uuid, number, functions: listOf(codeOf('functions')) }),
      'In which the person acted on the agreements before this one, the nearest first.',
    ),
    conflict: { ...flag, description: 'The record holds an act that a rule bars.' },
    rules: listOf(shape({ rule: { type: 'integer' }, reason: text() }), 'The rules that are broken.'),
    nearMisses: listOf(
      shape({ command: text('In kebab-case.'), function: orNull(codeOf('functions')), recordedAt: moment }),
      'Commands that separation of duties refused, the oldest first.',
    ),
  }),
};
