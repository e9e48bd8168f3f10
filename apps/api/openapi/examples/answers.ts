import { canonicalJson, digestOf, type Json } from '@accord/kernel';
import { applicationAt } from './application.js';

const ORGANIZATION = '5b0c9a52-7c57-5d0f-9f0b-6a5ef6f0a001';
const AGREEMENT = '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57';

const APPLICATION = applicationAt('2026-03-02');

const LEGACY_FILE = {
  id: '3f0f6a52-6f5e-5b0b-9a55-3a3f6f1d2c11',
  digest: '5f'.repeat(32),
  round: 1,
  sentBy: 'cm-1',
  takenOverAt: '2026-05-04T14:12:09.120Z',
  doneAt: '2026-05-04T14:12:11.340Z',
  records: 12,
  onRecord: 11,
  knownBefore: 0,
  refused: 1,
};

/** A usual answer, by command. */
export const commandAnswers: Readonly<Record<string, Json>> = {
  'create-draft': {
    id: AGREEMENT,
    revision: 0,
    state: 'Draft',
    position: '1017',
    events: [{ type: 'AgreementDrafted', revision: 0 }],
  },
  'pass-privacy-review': {
    id: AGREEMENT,
    revision: 7,
    state: 'PrivacyReviewed',
    position: '1042',
    events: [
      { type: 'PrivacyReviewPassed', revision: 6 },
      { type: 'ClassifiedAccessMarkedNotRequired', revision: 7 },
    ],
  },
  'register-organization': {
    id: ORGANIZATION,
    revision: 0,
    state: 'Registered',
    position: '26',
    events: [{ type: 'OrganizationRegistered', revision: 0 }],
  },
};

const FACETS = {
  intake: 'Complete',
  privacy: 'Assigned',
  classified: 'NotRequested',
  signatures: { isao: 'None', nccic: 'None' },
  standards: 'Attested',
  risk: 'None',
  amendment: 'None',
  legalHold: false,
  statutoryCover: 'InForce',
} as const;

const PARTY = {
  id: ORGANIZATION,
  slug: 'harbour-isao',
  legalName: 'Harbour Information Sharing Organization',
} as const;

const CLAUSES = [{ id: 'voluntary', text: 'Taking part is voluntary, and either party may end it.' }] as const;

/** The text that the example of the terms holds: the members that every such text has. */
const TERMS = {
  agreementId: AGREEMENT,
  number: 'ISA-2026-00017',
  parties: { isao: { organizationId: ORGANIZATION, legalName: PARTY.legalName }, nccic: 'NCCIC' },
  agreementForm: 'Standard',
  revisionNo: 1,
  applicationDigest: digestOf(APPLICATION),
  application: APPLICATION,
  clauses: CLAUSES,
  deviations: [],
  conditions: [],
  classified: { status: 'NotRequired', level: 'None', scopeUnclassified: null },
  termMonths: 36,
  termsVersion: 1,
  policyVersion: '2026.1',
};

/** Answers of reads, by operation. */
export const readAnswers: Readonly<Record<string, Json>> = {
  listAgreements: {
    items: [
      {
        id: AGREEMENT,
        number: 'ISA-2026-00017',
        organization: PARTY,
        state: 'Proposed',
        facets: FACETS,
        revision: 4,
        updatedAt: '2026-05-04T14:12:09.120Z',
        submittedAt: '2026-05-01T09:30:00.000Z',
      },
    ],
    nextCursor: null,
  },
  readWorkQueue: {
    items: [
      {
        agreementId: AGREEMENT,
        number: 'ISA-2026-00017',
        organization: PARTY,
        command: 'pass-privacy-review',
        function: 'dhs.privacy',
        dueOn: '2026-05-29',
        businessDaysLeft: 18,
        businessDaysGranted: 20,
        isOverdue: false,
        isEscalated: false,
        since: '2026-05-04T14:12:09.120Z',
      },
    ],
    nextCursor: null,
  },
  readProgramme: {
    from: '2025-06-01',
    to: '2026-05-08',
    position: '1042',
    readAt: '2026-05-08T14:12:09.120Z',
    lastDecisionOn: '2026-05-04',
    months: [{ month: '2026-05', inForce: 2, rejected: 1, median: 41, p85: 52, p95: 52, days: [38, 41, 52] }],
    stages: [
      {
        stage: 'privacy',
        applications: 3,
        government: { businessDays: 11, days: 15 },
        applicant: { businessDays: 6, days: 8 },
      },
    ],
    backlog: [{ stage: 'privacy', waitsOn: 'government', ages: [2, 1, 0, 1] }],
    due: [{ function: 'dhs.privacy', overdue: 1, soon: 2, later: 1, undated: 0 }],
    workload: [{ subjectId: 'pr-1', function: 'dhs.privacy', items: 3, overdue: 1 }],
    returns: {
      applications: [
        { returns: 0, applications: 2 },
        { returns: 1, applications: 1 },
      ],
      requests: 1,
      counted: 1,
      fields: [{ field: 'removal', items: 2 }],
    },
  },
  reportRefusals: {
    items: [
      {
        eventId: '6e0f7f86-6a0b-5f3c-9d5f-3f6a2c9f3c11',
        position: '1041',
        recordedAt: '2026-05-04T14:12:09.120Z',
        agreementId: AGREEMENT,
        number: 'ISA-2026-00017',
        organization: PARTY,
        command: 'pass-privacy-review',
        code: 'NOT_ASSIGNED',
        actor: { subjectId: 'pr-2', function: 'dhs.privacy' },
      },
    ],
    nextCursor: null,
  },
  listParkedStreams: {
    items: [
      {
        follower: 'agreement',
        streamId: `agreement-${AGREEMENT}`,
        eventId: '6e0f7f86-6a0b-5f3c-9d5f-3f6a2c9f3c12',
        position: '1043',
        reason: 'cannot read AgreementAmended of version 1',
        attempts: 3,
        parkedAt: '2026-05-04T14:12:09.120Z',
        retryAt: '2026-05-04T14:20:09.120Z',
      },
    ],
  },
  listJobKinds: {
    items: [{ kind: 'notice', due: 0, retrying: 1, dead: 1, lagMs: 0 }],
    queueAnswers: true,
  },
  listJobs: {
    items: [
      {
        id: `notice_${AGREEMENT}_privacy-review_20260504`,
        kind: 'notice',
        dueAt: '2026-05-04T14:12:09.120Z',
        attempts: 12,
        failure: 'Undeliverable: the server takes no mail for this address',
        endedAt: '2026-05-04T18:00:00.000Z',
      },
    ],
    nextCursor: null,
  },
  readDeadlines: {
    ahead: [
      {
        timerId: 'renewal-window_20260504141209120',
        rule: 'renewal-window',
        action: 'Remind',
        at: '2028-11-05T04:00:00.000Z',
        dueOn: '2029-05-04',
        recipients: ['isao.officer', 'isao.signatory', 'nccic.case_manager'],
      },
      {
        timerId: 'expiry_20260504141209120',
        rule: 'expiry',
        action: 'ExpireAgreement',
        at: '2029-05-05T04:00:00.000Z',
        dueOn: '2029-05-04',
        recipients: [],
        command: 'expire-agreement',
      },
    ],
    items: [
      {
        eventId: 'a2c1f7a0-2f0e-5c37-9a4d-0d3c1b7e5f10',
        type: 'DeadlineReminderSent',
        timerId: 'signature-window_1_20260405141209120',
        rule: 'signature-window',
        action: 'Remind',
        dueOn: '2026-05-05',
        recipients: ['isao.signatory'],
        recordedAt: '2026-04-15T04:00:00.000Z',
        position: '1042',
      },
    ],
    nextCursor: null,
  },
  readDiff: {
    from: 3,
    to: 4,
    changes: [
      {
        op: 'replace',
        path: '/facets/intake',
        value: 'Complete',
        old: 'None',
        event: { type: 'IntakeCompleted', revision: 4 },
      },
    ],
  },
  readTerms: {
    termsVersion: 1,
    termsDigest: digestOf(TERMS),
    text: canonicalJson(TERMS),
    application: APPLICATION,
    clauses: CLAUSES,
  },
  checkAmendment: {
    kind: 'ClassificationIncrease',
    kinds: ['ClassificationIncrease'],
    requiredGates: ['privacy', 'classified', 'signature.isao', 'signature.nccic'],
  },
  checkLegacyFile: {
    records: [
      {
        line: 2,
        organization: PARTY,
        idempotencyKey: '6a1f0a52-6f5e-5b0b-9a55-3a3f6f1d2c11',
        body: {
          organizationId: ORGANIZATION,
          instrumentKind: 'CRADA',
          originalSignedOn: '2014-05-01',
          originalExpiry: '2027-04-30',
          documentDigest: 'ab'.repeat(32),
        },
        imported: { id: AGREEMENT, number: 'ISA-2026-00017', state: 'LegacyHeld' },
      },
    ],
    problems: [
      {
        line: 3,
        column: 'originalSignedOn',
        code: 'format',
        message:
          'A day is written year, month, day, as in 2014-05-31. Which of two numbers is the month is not guessed.',
      },
    ],
  },
  readLegacyFile: {
    ...LEGACY_FILE,
    problems: [
      {
        line: 3,
        column: 'documentDigest',
        code: 'on-record',
        message:
          'This document is on the record as ISA-2026-00017 already, and what is said of it there is not the same.',
      },
    ],
  },
  listLegacyFiles: { items: [LEGACY_FILE], nextCursor: null },
  readMe: { subjectId: 'cm-1', functions: ['nccic.case_manager'] },
};
