import { addDays, type JsonObject, type LocalDate } from '@accord/kernel';
import { codeLists } from '@accord/contract';
import { amendmentsAt } from './amendments.js';
import { proposalsAt, shippedBook } from './policy.js';
import { applicationAt, attestationAt, classifiedApplicationAt, PARTY } from './application.js';
import * as forms from './forms.js';
import type { Examples } from './examples.js';
import { inForceAt } from './in-force.js';
import { peopleAt } from './people.js';

const { organizationId } = PARTY;
const INTAKE = (codeLists['intakeItems'] ?? []).map(({ code }) => ({ item: code, answer: true }));

/** A source that the record does not hold: in the acceptor's own words. */
const FINDING = { kind: 'securityFinding', ref: 'Assessment EX-014, third finding' };

/** What a reviewer asks for, and how the applicant answers. */
const changesAt = (today: LocalDate): Readonly<Record<string, Examples>> => ({
  'request-changes': {
    usual: {
      items: [
        {
          fieldPath: '/redress/responseDays',
          problem: 'Thirty days to answer a complaint are too many.',
          action: 'Answer sooner, and say how a wrong indicator is taken back.',
        },
      ],
      dueOn: addDays(today, 42),
    },
  },
  resubmit: {
    usual: {
      application: {
        ...applicationAt(today),
        redress: {
          text: 'Complaints reach the privacy officer; recipients are told of corrections.',
          responseDays: 10,
        },
      },
      answers: [{ itemId: '1', answer: 'Complaints are answered in ten days, and recipients told.' }],
      certification: certificationAt(today),
    },
  },
});

const certificationAt = (today: LocalDate): JsonObject => ({
  accepted: true,
  textVersion: shippedBook.at(today).certificationVersion,
});

const draftingAt = (today: LocalDate): Readonly<Record<string, Examples>> => ({
  'create-draft': { usual: { organizationId, agreementForm: 'Standard' } },
  'revise-draft': {
    usual: { fieldPatch: { requestedTermMonths: 24, deputy: { roleTitle: 'Head of the operations desk' } } },
    whole: { fieldPatch: applicationAt(today) },
  },
  'submit-proposal': {
    usual: { application: applicationAt(today), certification: certificationAt(today) },
    classified: { application: classifiedApplicationAt(today), certification: certificationAt(today) },
    draft: { certification: certificationAt(today) },
  },
  'complete-intake': { usual: { checklist: INTAKE, duplicatesChecked: true } },
  ...changesAt(today),
  'reject-proposal': {
    usual: { reasonCode: 'PurposeOutOfScope', publicStatement: 'The purposes lie outside of the program.' },
  },
  'withdraw-proposal': { usual: { reasonCode: 'WillReapply' } },
});

const reviewAt = (today: LocalDate): Readonly<Record<string, Examples>> => ({
  'assign-reviewer': { usual: { function: 'dhs.privacy', subjectId: 'pr-1', dueOn: addDays(today, 28) } },
  'reassign-reviewer': {
    usual: { function: 'dhs.privacy', subjectId: 'pr-2', dueOn: addDays(today, 28), reasonCode: 'Absence' },
  },
  'recuse-reviewer': { usual: { function: 'dhs.privacy', reasonCode: 'FormerMember' } },
  ...peopleAt(today),
  'record-concurrence': {
    usual: { office: 'crcl', position: 'Concur' },
    counsel: { office: 'counsel', position: 'Concur', comment: 'The terms stand within the authority cited.' },
  },
  'pass-privacy-review': {
    usual: { form: forms.passingReview() },
    conditional: { form: forms.conditionalReview(today) },
  },
  'fail-privacy-review': { usual: { form: forms.failingReview() } },
  'approve-classified-access': { usual: { form: forms.approval(today) } },
  'deny-classified-access': { usual: { form: forms.denial(today) } },
  'drop-classified-request': { usual: { acknowledged: true } },
});

const signingAt = (today: LocalDate): Readonly<Record<string, Examples>> => {
  const statementVersion = shippedBook.at(today).signatureStatementVersion;
  return {
    'accept-risk': {
      usual: { form: forms.riskAcceptance(today) },
      finding: { form: { ...forms.riskAcceptance(today), source: FINDING } },
    },
    'open-for-signature': { usual: { signBy: addDays(today, 30) } },
    'sign-agreement': {
      usual: forms.signature(today, 'QualifiedESignature', statementVersion),
      official: forms.signature(today, 'PIV_CAC', statementVersion),
    },
    'activate-agreement': { usual: {} },
    'place-hold': { usual: { reason: 'The record is asked for in a civil action.' } },
    'release-hold': { usual: { reason: 'The action has ended.' } },
  };
};

const legacyAt = (today: LocalDate): Readonly<Record<string, Examples>> => ({
  'import-legacy-agreement': {
    usual: {
      organizationId,
      instrumentKind: 'CRADA',
      originalSignedOn: '2014-05-01',
      originalExpiry: addDays(today, 120),
      documentDigest: 'c4'.repeat(32),
      reference: 'CRADA 14-0042',
    },
  },
  'verify-legacy-import': {
    usual: { verdict: 'ConfirmedWithDifferences', mappedState: 'Active', note: 'The second annex is missing.' },
  },
});

const organizationsAt = (today: LocalDate): Readonly<Record<string, Examples>> => ({
  'register-organization': {
    usual: {
      slug: 'harbour-isao',
      legalName: 'Harbour Information Sharing Organization',
      shortName: 'Harbour ISAO',
      organizationKind: 'ISAO',
      formationBasis: 'Region',
      region: 'Gulf coast',
      membershipMix: 'Mixed',
      taxStatus: 'Nonprofit',
      jurisdiction: 'US-TX',
    },
  },
  'record-standards-attestation': { usual: attestationAt(today) },
  'withdraw-attestation': { usual: { itemIds: ['CA-01'], reason: 'The member agreement is being rewritten.' } },
  'record-security-fact': {
    usual: { factKind: 'FOCI', status: 'None', sourceRef: 'EX-SF328-0007', asOf: addDays(today, -30) },
  },
  'appoint-officer': { usual: { subjectId: 'harbour-isao.second-officer', function: 'isao.officer' } },
  'end-appointment': { usual: { subjectId: 'harbour-isao.second-officer', function: 'isao.officer' } },
});

/**
 * A body of every command, and some more where a command is sent for different things. Valid on one day: dates lie as
 * far from it as the policy allows. `STORY` (story.ts) says who sends them, and in which order they lead on.
 */
export const commandBodiesAt = (today: LocalDate): Readonly<Record<string, Examples>> => ({
  ...draftingAt(today),
  ...reviewAt(today),
  ...signingAt(today),
  ...inForceAt(today),
  ...amendmentsAt(today),
  ...legacyAt(today),
  ...organizationsAt(today),
  ...Object.fromEntries(Object.entries(proposalsAt(today)).map(([command, usual]) => [command, { usual }])),
});
