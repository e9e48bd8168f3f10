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
 * far from it as the policy allows. {@link STORY} says who sends them, and in which order they lead on.
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

/** One command of the story: who sends which example, and what the agreement or organization is called meanwhile. */
export interface StoryStep {
  /** A new name is a new agreement, or the organization that is registered. */
  readonly of: string;
  readonly as: string;
  readonly command: string;
  readonly example: string;
  /** The code with which it is refused here, where its day has not come on the first one. */
  readonly refused: string | undefined;
}

type Line = readonly [as: string, command: string, example?: string, refused?: string];

const chapter = (of: string, ...lines: readonly Line[]): readonly StoryStep[] =>
  lines.map(([as, command, example = 'usual', refused]) => ({ of, as, command, example, refused }));

const OFFICER = 'md-isao.officer';
const SIGNATORY = 'md-isao.signatory';

/** From an application to the privacy reviewer's desk. */
const reviewable = (application: string): readonly Line[] => [
  [OFFICER, 'create-draft'],
  [OFFICER, 'submit-proposal', application],
  ['cm-1', 'complete-intake'],
  ['cm-1', 'assign-reviewer'],
  ['cr-1', 'record-concurrence'],
];

/** The same with the request for classified access. */
const classified: readonly Line[] = [...reviewable('classified'), ['co-1', 'record-concurrence', 'counsel']];

/** From the last review to the agreement in force. */
const signing: readonly Line[] = [
  ['cm-1', 'open-for-signature'],
  [SIGNATORY, 'sign-agreement'],
  ['ao-1', 'sign-agreement', 'official'],
  ['cm-1', 'activate-agreement'],
];

/** What is amended once it is in force: with effect, and without. */
const amending: readonly Line[] = [
  [OFFICER, 'propose-amendment'],
  ['pr-1', 'pass-amendment-privacy-review'],
  ['cs-1', 'decide-amendment-classified-access'],
  [SIGNATORY, 'sign-amendment'],
  ['ao-1', 'sign-amendment', 'official'],
  ['cm-1', 'apply-amendment'],
  [OFFICER, 'propose-amendment', 'sooner'],
  ['pr-1', 'fail-amendment-privacy-review'],
  [OFFICER, 'close-amendment'],
];

/**
 * What the examples tell together, in the order in which it can be played in a demonstration that is new: every example
 * of every command, each sent by a persona who may. The agreements of one organization; only the last one enters into force, and ends by notice.
 */
export const STORY: readonly StoryStep[] = [
  ...chapter(
    'the policy',
    ['ad-1', 'propose-policy-values'],
    ['ad-2', 'propose-clause'],
    ['ad-2', 'propose-baseline'],
    ['ad-1', 'propose-statutory-window'],
    ['ad-2', 'revise-publication'],
    ['ad-1', 'approve-publication'],
    ['ad-1', 'withdraw-publication'],
  ),
  ...chapter(
    'the new organization',
    ['cm-1', 'register-organization'],
    ['cm-1', 'appoint-officer'],
    ['cm-1', 'end-appointment'],
  ),
  ...chapter('the organization', [OFFICER, 'record-standards-attestation'], ['md-isao.fso', 'record-security-fact']),
  ...chapter(
    'rejected',
    [OFFICER, 'create-draft'],
    [OFFICER, 'submit-proposal'],
    ['ao-1', 'reject-proposal'],
    [OFFICER, 'request-reconsideration'],
    ['ao-2', 'answer-reconsideration'],
  ),
  ...chapter(
    'withdrawn',
    [OFFICER, 'create-draft'],
    [OFFICER, 'revise-draft', 'whole'],
    [OFFICER, 'revise-draft'],
    [OFFICER, 'submit-proposal', 'draft'],
    [SIGNATORY, 'withdraw-proposal'],
    ['co-1', 'place-hold'],
    ['co-1', 'release-hold'],
  ),
  ...chapter(
    'handed on',
    [OFFICER, 'create-draft'],
    [OFFICER, 'submit-proposal'],
    ['cm-1', 'complete-intake'],
    ['cm-1', 'assign-reviewer'],
    ['cm-1', 'reassign-reviewer'],
    ['pr-2', 'delegate-review'],
    ['pr-2', 'end-delegation'],
    ['pr-2', 'recuse-reviewer'],
    ['sb-1', 'assign-reviewer'],
    ['ao-1', 'confirm-assignment'],
    ['ao-1', 'break-glass'],
    ['ao-2', 'confirm-break-glass'],
    ['au-1', 'close-break-glass'],
  ),
  ...chapter(
    'denied',
    ...classified,
    ['pr-1', 'pass-privacy-review'],
    ['cs-1', 'deny-classified-access'],
    [OFFICER, 'drop-classified-request'],
  ),
  ...chapter(
    'returned',
    ...reviewable('usual'),
    ['pr-1', 'fail-privacy-review'],
    ['cm-1', 'request-changes'],
    [OFFICER, 'resubmit'],
    ['cr-1', 'record-concurrence'],
    ['pr-1', 'pass-privacy-review'],
  ),
  ...chapter(
    'in force',
    ...classified,
    ['pr-1', 'pass-privacy-review', 'conditional'],
    ['cs-1', 'approve-classified-access'],
    ['ra-1', 'accept-risk'],
    ['ra-1', 'accept-risk', 'finding'],
    ...signing,
    ...amending,
    ['ra-1', 'withdraw-risk-acceptance'],
    ['pr-1', 'discharge-condition'],
    ['pr-1', 'correct-record'],
    ['cm-1', 'complete-annual-review', 'usual', 'WRONG_STATE'],
    ['md-isao.fso', 'report-changed-condition'],
    ['cs-1', 'reinstate-classified-access'],
    ['md-isao.fso', 'suspend-classified-access'],
    ['cs-1', 'revoke-classified-access'],
    ['cm-1', 'suspend-agreement'],
    ['ao-1', 'ratify-suspension'],
    ['ao-1', 'reinstate-agreement'],
    [SIGNATORY, 'give-termination-notice'],
    ['ao-1', 'terminate-agreement'],
    [OFFICER, 'certify-disposition'],
  ),
  ...chapter('from before', ['cm-1', 'import-legacy-agreement'], ['cm-2', 'verify-legacy-import']),
  ...chapter('the organization afterwards', [OFFICER, 'withdraw-attestation']),
];

/** Who sends an example when the story comes to it first. */
export const senderOf = (command: string, example: string): string | undefined =>
  STORY.find((step) => step.command === command && step.example === example)?.as;
