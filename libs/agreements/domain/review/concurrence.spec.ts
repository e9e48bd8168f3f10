import { describe, expect, it } from '@jest/globals';
import type { Office } from './offices.js';
import { classifiedBlock, namedRecipients } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { acceptance } from '../testing/forms.js';
import { accepted, all, by, carrying, given, inState, leaving, naming, refused, type Step } from '../testing/given.js';
import * as steps from '../testing/steps.js';

const objected = (person: string, office: Office): Step => by(person, send.recordConcurrence(office, 'NonConcur'));

/** Named recipients at Top Secret, the privacy review passed: every office is asked. */
const asked = steps.secretReviewed({ ...classifiedBlock('TopSecret'), ...namedRecipients });
const OFFICES: readonly (readonly [Office, string, string, Step])[] = [
  ['crcl', 'cr-1', 'cr-2', steps.proposed()],
  ['counsel', 'co-1', 'co-1', steps.proposed()],
  ['second-official', 'ao-2', 'cs-2', asked],
];

describe('a second official', () => {
  it.each(['ao-1', 'cs-2'])('is asked neither without a level nor below Top Secret (%s)', (person) => {
    for (const before of [steps.proposed(), steps.privacyReviewed(), steps.secretReviewed()])
      for (const position of ['Concur', 'NonConcur'] as const)
        given(before).when(person, send.recordConcurrence('second-official', position)).then(refused('WRONG_STATE'));
  });

  it.each(['ao-1', 'cs-2'])('is asked for Top Secret and for named recipients (%s)', (person) => {
    for (const before of [
      steps.proposed(classifiedBlock('TopSecret')),
      steps.secretReviewed(classifiedBlock('TopSecret')),
      steps.proposed(namedRecipients),
      steps.privacyReviewed(namedRecipients),
    ])
      given(before).when(person, send.recordConcurrence('second-official')).then(accepted('ConcurrenceRecorded'));
  });

  it('may answer an open NonConcur of theirs where none is asked for any more, and nothing else', () => {
    const lowered = all(
      steps.secretReviewed(classifiedBlock('TopSecret')),
      objected('ao-2', 'second-official'),
      steps.changesRequested,
      by('officer', send.resubmit(classifiedBlock('Secret'))),
    );
    const answered = all(lowered, by('ao-2', send.recordConcurrence('second-official')));
    expect(given(answered).scene.state.concurrences.at(-1)).toMatchObject({ position: 'Concur', revisionNo: 2 });
    given(answered, steps.changesRequested, by('officer', send.resubmit()))
      .when('ao-2', send.recordConcurrence('second-official'))
      .then(refused('WRONG_STATE'));
  });
});

describe('a NonConcur', () => {
  it.each(OFFICES)(
    'of %s is taken back by the same office, with a reason, and stays on the record (datatracker #5978, physionet-build #1301)',
    (office, person, colleague, before) => {
      const open = all(before, objected(person, office));
      const { eventId } = given(open).scene.history.at(-1)!;
      given(open)
        .when(colleague, send.takeBackNonConcur(office))
        .then(carrying({ office, position: 'Concur', revisionNo: 1, supersedes: eventId }))
        .and(
          leaving(({ state }) =>
            expect(state.concurrences.filter((one) => one.office === office)).toMatchObject([
              { position: 'NonConcur', eventId, inForce: false },
              { position: 'Concur', supersedes: eventId, inForce: true },
            ]),
          ),
        );
      given(open)
        .when(person, send.takeBackNonConcur(office, 'ConcurWithComment'))
        .then(accepted('ConcurrenceRecorded'));
    },
  );

  it.each(OFFICES)('of %s is not taken back without one, nor given twice', (office, person, colleague, before) => {
    const open = all(before, objected(person, office));
    given(open)
      .when(colleague, send.recordConcurrence(office))
      .then(refused('REASON_REQUIRED'), naming(['/comment', 'required']));
    given(open).when(colleague, send.recordConcurrence(office, 'NonConcur')).then(refused('ALREADY_IN_STATE'));
  });

  it('of one office is not taken back by another', () => {
    given(steps.proposed(), objected('co-1', 'counsel'))
      .when('cr-1', send.takeBackNonConcur('counsel'))
      .then(refused('NOT_AUTHORIZED'));
    given(steps.proposed(), objected('cr-1', 'crcl'))
      .when('co-1', send.recordConcurrence('counsel'))
      .then(accepted('ConcurrenceRecorded'));
  });

  it('decision: is taken back, with a reason, by whom the review is assigned to, where somebody is', () => {
    const open = all(steps.proposed(), objected('cr-1', 'crcl'), by('cm-1', send.assignReviewer('cr-2', 'dhs.crcl')));
    given(open).when('cr-1', send.takeBackNonConcur('crcl')).then(refused('NOT_ASSIGNED'));
    given(open).when('cr-2', send.takeBackNonConcur('crcl')).then(accepted('ConcurrenceRecorded'));
  });

  it('is taken back once: what follows is the position on this revision', () => {
    const back = all(steps.proposed(), objected('cr-1', 'crcl'), by('cr-1', send.takeBackNonConcur('crcl')));
    given(back).when('cr-1', send.recordConcurrence('crcl', 'NonConcur')).then(refused('ALREADY_IN_STATE'));
    given(back).when('cr-1', send.takeBackNonConcur('crcl')).then(refused('ALREADY_IN_STATE'));
  });

  it('is answered, not taken back, on the next revision', () => {
    const again = all(
      steps.proposed(),
      objected('cr-1', 'crcl'),
      steps.changesRequested,
      by('officer', send.resubmit()),
    );
    given(again)
      .when('cr-1', send.recordConcurrence('crcl'))
      .then(accepted('ConcurrenceRecorded'), ({ result }) =>
        expect(result.ok ? result.value[0]?.data : null).not.toHaveProperty('supersedes'),
      );
  });

  it('that was taken back stands against nothing, and needs no override any more', () => {
    const overridden = all(
      steps.privacyReviewed(),
      objected('co-1', 'counsel'),
      by('ra-1', send.acceptRisk(acceptance({ kind: 'nonConcurOverride', ref: 'counsel' }))),
    );
    given(steps.privacyReviewed(), objected('co-1', 'counsel'), by('co-1', send.takeBackNonConcur('counsel')))
      .when('cm-1', send.openForSignature())
      .then(accepted('TermsOpenedForSignature'));
    given(overridden)
      .when('co-1', send.takeBackNonConcur('counsel'))
      .then(leaving(({ state }) => expect(state.risks.map(({ status }) => status)).toEqual(['Superseded'])));
  });
});

describe('when an agreement ends', () => {
  const assigned = all(steps.readyForReview(), by('cm-1', send.assignReviewer('co-1', 'dhs.counsel')));

  it.each<[string, string, Step]>([
    ['withdrawal', 'Withdrawn', by('officer', send.withdrawProposal())],
    ['rejection', 'Rejected', by('ao-1', send.rejectProposal())],
  ])('by %s, open assignments end with it (pkp-lib #7338)', (_how, name, ending) => {
    const { state } = given(assigned, ending).scene;
    expect(state).toMatchObject({ state: name, assignments: [], privacy: { status: 'None' } });
  });

  it('who has decided stays named', () => {
    const { state } = given(steps.privacyReviewed(), by('officer', send.withdrawProposal())).scene;
    expect(state.assignments.map(({ subjectId }) => subjectId)).toEqual(['pr-1']);
    expect(state.privacy.status).toBe('Passed');
    given(steps.privacyReviewed(), by('officer', send.withdrawProposal()))
      .when('cm-1', send.reassignReviewer('pr-2'))
      .then(refused('TERMINAL'), inState('Withdrawn'));
  });
});
