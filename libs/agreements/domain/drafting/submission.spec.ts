import { describe, expect, it } from '@jest/globals';
import { digestOf } from '@accord/kernel';
import { answers, application, classifiedBlock, negotiated } from '../testing/applications.js';
import { createDraft, reviseDraft, submitProposal, withdrawProposal } from '../testing/commands.js';
import { accepted, by, carrying, given, inState, leaving, naming, refused, where } from '../testing/given.js';
import { PREDECESSOR } from '../testing/persons.js';
import { changesRequested, drafted, predecessor, proposed } from '../testing/steps.js';

const attested = (changes: object) =>
  where((scene) => ({
    organization: { ...scene.organization, attestation: { ...scene.organization.attestation!, ...changes } },
  }));

describe('a draft', () => {
  it('remembers its predecessor', () => {
    given(where({ predecessors: [predecessor()] }))
      .when('officer', createDraft({ predecessorId: PREDECESSOR }))
      .then(accepted('AgreementDrafted'), inState('Draft'))
      .and(carrying({ predecessorId: PREDECESSOR }));
  });

  it('is there to be revised in a draft and in answer to a request, nowhere else', () => {
    const same = reviseDraft({ cageCode: null });
    given(proposed()).when('officer', same).then(refused('WRONG_STATE'));
    given(proposed(), changesRequested).when('officer', same).then(refused('ALREADY_IN_STATE'));
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

  it('looks at no working draft once the application is in', () => {
    const reworked = by('officer', reviseDraft({ retentionDaysMax: 400 }));
    given(proposed(), changesRequested, reworked).when('officer', submitProposal(null)).then(refused('WRONG_STATE'));
    given(
      drafted(),
      by('officer', reviseDraft(application({ retentionDaysMax: 400 }))),
      by('officer', withdrawProposal()),
    )
      .when('officer', submitProposal(null))
      .then(refused('TERMINAL'));
    given(proposed(), changesRequested)
      .when('officer', submitProposal(application({ retentionDaysMax: 400 })))
      .then(refused('INVALID_PAYLOAD'));
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
    const shorter = where((scene) => ({
      policy: (now) => ({
        ...scene.policy(now),
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
