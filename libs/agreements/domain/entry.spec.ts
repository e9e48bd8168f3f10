import { describe, expect, it } from '@jest/globals';
import { digestOf } from '@accord/kernel';
import type { CommandName } from './commands.js';
import { COMMAND_NAMES } from './slugs.js';
import { answers, application, classifiedBlock, negotiated } from './testing/applications.js';
import {
  completeIntake,
  createDraft,
  requestChanges,
  resubmit,
  reviseDraft,
  submitProposal,
  withdrawProposal,
} from './testing/commands.js';
import { accepted, by, carrying, given, inState, leaving, naming, on, refused, where } from './testing/given.js';
import { type CommandCases, testCommand } from './testing/guard-cases.js';
import { organization, OTHER_ORGANIZATION, PREDECESSOR } from './testing/persons.js';
import { changesRequested, drafted, otherInForce, predecessor, proposed, succeeding } from './testing/steps.js';

const attested = (changes: object) =>
  where((world) => ({
    organization: { ...world.organization, attestation: { ...world.organization.attestation!, ...changes } },
  }));

const submitted = (changes: Parameters<typeof application>[0], ...places: (readonly [string, string])[]) => ({
  given: [drafted()],
  by: 'officer',
  command: submitProposal(application(changes)),
  naming: places,
});

const CASES: Partial<Record<CommandName, CommandCases>> = {
  CreateDraft: {
    accepted: { given: [], by: 'officer', command: createDraft(), events: ['AgreementDrafted'] },
    refused: {
      'An agreement is drafted by an officer of the organization it is for.': {
        given: [],
        by: 'stranger',
        command: createDraft(),
      },
      'The predecessor is not an agreement of the same organization.': {
        given: [where({ predecessors: [predecessor({ organizationId: OTHER_ORGANIZATION })] })],
        by: 'officer',
        command: createDraft({ predecessorId: PREDECESSOR }),
        naming: [['/predecessorId', 'predecessor-own']],
      },
      'The agreement exists already.': { given: [drafted()], by: 'officer', command: createDraft() },
    },
  },
  ReviseDraft: {
    accepted: {
      given: [drafted()],
      by: 'officer',
      command: reviseDraft({ memberCountBand: '11-50' }),
      events: ['DraftRevised'],
    },
    refused: {
      'The draft already says so.': {
        given: [drafted(), by('officer', reviseDraft({ legalName: 'Basin ISAO' }))],
        by: 'officer',
        command: reviseDraft({ legalName: 'Basin ISAO', cageCode: null }),
      },
    },
  },
  SubmitProposal: {
    accepted: { given: [drafted()], by: 'officer', command: submitProposal(), events: ['AgreementProposed'] },
    refused: {
      'There is no application: neither in the request nor as a draft.': {
        given: [drafted()],
        by: 'officer',
        command: submitProposal(null),
        naming: [['/application', 'required']],
      },
      'The application does not follow the rules in force.': submitted({ retentionDaysMax: 366 }, [
        '/application/retentionDaysMax',
        'retention-ceiling',
      ]),
      'The application is submitted already.': { given: [proposed()], by: 'officer', command: submitProposal() },
      'The organization has no standards attestation on file.': {
        given: [drafted(), where({ organization })],
        by: 'officer',
        command: submitProposal(),
      },
      'The certification was given on another text than the one in force.': {
        given: [drafted()],
        by: 'officer',
        command: submitProposal(application(), { certification: { accepted: true, textVersion: '2025.1' } }),
      },
      'The digest that was sent is not that of the application.': {
        given: [drafted()],
        by: 'officer',
        command: submitProposal(application(), { applicationDigest: digestOf('another') }),
      },
    },
  },
  CompleteIntake: {
    accepted: { given: [proposed()], by: 'cm-1', command: completeIntake(), events: ['IntakeCompleted'] },
    refused: {
      'Intake is complete already.': {
        given: [proposed(), by('cm-1', completeIntake()), changesRequested],
        by: 'cm-2',
        command: completeIntake(),
      },
      'The organization has another agreement in force that is not the predecessor.': {
        given: [proposed(), otherInForce(application())],
        by: 'cm-1',
        command: completeIntake(),
      },
    },
  },
  RequestChanges: {
    accepted: { given: [proposed()], by: 'cm-1', command: requestChanges(2), events: ['ChangesRequested'] },
    refused: {
      'The due date lies in the past.': {
        given: [proposed()],
        by: 'cm-1',
        command: requestChanges(1, '2026-03-01'),
        naming: [['/dueOn', 'date-not-past']],
      },
      'Changes are requested already.': {
        given: [proposed(), changesRequested],
        by: 'cm-1',
        command: requestChanges(),
      },
    },
  },
  Resubmit: {
    accepted: {
      given: [proposed(), changesRequested],
      by: 'officer',
      command: resubmit(),
      events: ['AgreementResubmitted'],
    },
    refused: {
      'The application does not follow the rules in force.': {
        given: [proposed(), changesRequested],
        by: 'officer',
        command: resubmit({ removal: { method: 'Both', description: 'A filter.', lastTestOn: '2025-03-01' } }),
        naming: [['/application/removal/lastTestOn', 'removal-test-age']],
      },
      'An answer belongs to no item of the latest request for changes, or to one that is answered twice.': {
        given: [proposed(), changesRequested],
        by: 'officer',
        command: resubmit({}, { answers: ['1', '2', '1'].map((itemId) => ({ itemId, answer: 'Done.' })) }),
        naming: [
          ['/answers/1/itemId', 'code'],
          ['/answers/2/itemId', 'duplicate'],
        ],
      },
      'An item of the latest request for changes is not answered.': {
        given: [proposed(), by('cm-1', requestChanges(2))],
        by: 'officer',
        command: resubmit({}, { answers: [{ itemId: '2', answer: 'Done.' }] }),
        naming: [['/answers', 'every-item-answered']],
      },
      'The request for changes is answered with this very application.': {
        given: [proposed(), changesRequested, by('officer', resubmit())],
        by: 'officer',
        command: resubmit(),
      },
      'The certification was given on another text than the one in force.': {
        given: [proposed(), changesRequested],
        by: 'officer',
        command: resubmit({}, { certification: { accepted: true, textVersion: '2025.1' } }),
      },
    },
  },
};

describe('the way in: every guard', () => {
  for (const type of COMMAND_NAMES) if (CASES[type]) testCommand(type, CASES[type]);
});

describe('a draft', () => {
  it('remembers its predecessor', () => {
    given(where({ predecessors: [predecessor()] }))
      .when('officer', createDraft({ predecessorId: PREDECESSOR }))
      .then(accepted('AgreementDrafted'), inState('Draft'))
      .and(carrying({ predecessorId: PREDECESSOR }));
  });

  it('names the fields that a patch changed, and the digest of the whole draft', () => {
    given(drafted(), by('officer', reviseDraft({ cageCode: '1EX42', legalName: 'Basin' })))
      .when('officer', reviseDraft({ cageCode: null, taxStatus: 'Nonprofit', legalName: 'Basin' }))
      .then(
        carrying({
          changedPaths: ['/cageCode', '/taxStatus'],
          draftDigest: digestOf({ legalName: 'Basin', taxStatus: 'Nonprofit' }),
        }),
        leaving(({ state }) => expect(state.draft?.revision).toBe(2)),
      );
  });

  it('starts from the submitted application when changes are requested', () => {
    given(proposed(), changesRequested)
      .when('officer', reviseDraft({ breachNoticeHours: 12 }))
      .then(
        carrying({
          changedPaths: ['/breachNoticeHours'],
          draftDigest: digestOf(application({ breachNoticeHours: 12 })),
        }),
        inState('ChangesRequested'),
      );
  });
});

describe('a submission', () => {
  it('carries the whole snapshot, its digest, the number and who certified', () => {
    given(drafted())
      .when('officer', submitProposal(application(), { applicationDigest: digestOf(application()) }))
      .then(
        carrying({
          number: 'ISA-2026-00001',
          revisionNo: 1,
          application: application(),
          applicationDigest: digestOf(application()),
          requestedLevel: 'None',
          certifiedBy: 'officer',
        }),
        inState('Proposed'),
      )
      .and(leaving(({ state }) => expect(state.classified.status).toBe('NotRequested')));
  });

  it('takes the draft when the body brings no application', () => {
    given(drafted(), by('officer', reviseDraft(application())))
      .when('officer', submitProposal(null))
      .then(accepted('AgreementProposed'), carrying({ applicationDigest: digestOf(application()) }))
      .and(leaving(({ state }) => expect(state.draft).toBeNull()));
  });

  it('asks for a determination when a level is requested', () => {
    given(drafted())
      .when('officer', submitProposal(application(classifiedBlock())))
      .then(leaving(({ state }) => expect(state.classified.status).toBe('Requested')));
  });

  it.each([
    [
      'an old test',
      { removal: { method: 'Technical', description: 'A filter.', lastTestOn: '2025-03-01' } },
      'removal/lastTestOn',
      'removal-test-age',
    ],
    [
      'a test to come',
      { removal: { method: 'Both', description: 'A filter.', lastTestOn: '2026-03-03' } },
      'removal/lastTestOn',
      'date-not-future',
    ],
    [
      'a pathway that is closed',
      { ...classifiedBlock(), pathway: 'EntityEligibility_DHS' },
      'pathway',
      'pathway-known',
    ],
    ['a pathway that nobody knows', { ...classifiedBlock(), pathway: 'Another' }, 'pathway', 'pathway-known'],
    ['too long a retention', { retentionDaysMax: 366 }, 'retentionDaysMax', 'retention-ceiling'],
    [
      'a collection named twice',
      { collections: [...application().collections, { id: 'gbw-in', canRead: true, canWrite: false }] },
      'collections/2/id',
      'unique-keys',
    ],
    [
      'an instrument named twice',
      {
        relatedInstruments: [
          { kind: 'CRADA', ref: 'EX-1' },
          { kind: 'MOA', ref: 'EX-1' },
        ],
      },
      'relatedInstruments/1/ref',
      'unique-keys',
    ],
  ])('is refused with %s', (_what, changes, path, code) => {
    given(drafted())
      .when('officer', submitProposal(application(changes)))
      .then(refused('INVALID_PAYLOAD'), naming([`/application/${path}`, code]));
  });

  it('may keep longer where negotiated terms deviate from the records clause', () => {
    given(drafted('Negotiated'))
      .when('officer', submitProposal(application(negotiated)))
      .then(accepted('AgreementProposed'));
  });

  it('is tested on the last day that is recent enough', () => {
    given(drafted())
      .when(
        'officer',
        submitProposal(application({ removal: { method: 'Both', description: 'F', lastTestOn: '2025-03-02' } })),
      )
      .then(accepted('AgreementProposed'));
  });

  it.each([
    ['has lapsed', { lapsed: true }, 'GATE_MISSING:attestation'],
    ['ended yesterday', { validUntil: '2026-03-01' }, 'GATE_MISSING:attestation'],
    ['is wholly withdrawn', { withdrawnItemIds: answers().map(({ itemId }) => itemId) }, 'GATE_MISSING:attestation'],
  ])('is refused when the attestation %s', (_what, changes, code) => {
    given(drafted(), attested(changes)).when('officer', submitProposal()).then(refused(code));
  });

  it.each([
    ['ends today', { validUntil: '2026-03-02' }],
    ['is withdrawn in part', { withdrawnItemIds: ['CA-01'] }],
    ['has gaps', { answers: answers(['CA-01']) }],
  ])('is taken when the attestation %s', (_what, changes) => {
    given(drafted(), attested(changes)).when('officer', submitProposal()).then(accepted('AgreementProposed'));
  });

  it('is valid only with the policy of its day', () => {
    const shorter = where((world) => ({
      policy: (now) => ({
        ...world.policy(now),
        term: { maxMonths: 24, defaultMonths: 12 },
        breachNotice: { maxHours: 12 },
      }),
    }));
    given(drafted(), shorter)
      .when('officer', submitProposal())
      .then(
        naming(
          ['/application/breachNoticeHours', 'breach-notice-maximum'],
          ['/application/requestedTermMonths', 'term-maximum'],
        ),
      );
  });
});

describe('intake', () => {
  it('lists the predecessor that is still in force', () => {
    given(proposed(), otherInForce(application()), succeeding)
      .when('cm-1', completeIntake())
      .then(accepted('IntakeCompleted'), carrying({ duplicates: [PREDECESSOR] }));
  });
});

describe('a request for changes', () => {
  it.each(['pr-1', 'co-1', 'cs-1'])('may come from %s', (person) => {
    given(proposed())
      .when(person, requestChanges(2))
      .then(carrying({ stage: 'Proposed', items: [{ itemId: '1' }, { itemId: '2' }] }), inState('ChangesRequested'));
  });

  it('may be answered or ended by a withdrawal', () => {
    given(proposed(), changesRequested, on('2026-04-01'))
      .when('officer', withdrawProposal())
      .then(accepted('AgreementWithdrawn'), carrying({ fromState: 'ChangesRequested' }));
  });
});
