import { describe, expect, it } from '@jest/globals';
import * as send from '../testing/commands.js';
import { accepted, all, by, given, inState, leaving, refused } from '../testing/given.js';
import * as steps from '../testing/steps.js';

describe('assignments', () => {
  it('show in the privacy facet, and vanish with a recusal', () => {
    given(steps.proposed())
      .when('cm-1', send.assignReviewer('pr-1'))
      .then(leaving(({ state }) => expect(state.privacy.status).toBe('Assigned')));
    given(steps.readyForReview())
      .when('pr-1', send.recuseReviewer())
      .then(leaving(({ state }) => expect([state.privacy.status, state.assignments]).toEqual(['None', []])));
  });

  it('can be given up by a person whom separation of duties bars', () => {
    given(steps.readyForReview(), steps.actedBefore('pr-1', 'nccic.case_manager'))
      .when('pr-1', send.recuseReviewer())
      .then(accepted('ReviewerRecused'));
  });

  it('leave room for a new reviewer', () => {
    given(steps.readyForReview(), by('pr-1', send.recuseReviewer()), by('cm-1', send.assignReviewer('pr-2')))
      .when('pr-2', send.passPrivacyReview())
      .then(inState('PrivacyReviewed'));
  });

  it('that were given up bar the person from the open office, for good', () => {
    const steppedBack = [
      steps.secretReviewed(),
      by('cm-1', send.assignReviewer('cs-1', 'dhs.csa')),
      by('cs-1', send.recuseReviewer('dhs.csa')),
    ];
    given(...steppedBack)
      .when('cs-1', send.approveClassifiedAccess())
      .then(refused('NOT_ASSIGNED'));
    given(...steppedBack)
      .when('cs-2', send.approveClassifiedAccess())
      .then(inState('ClassifiedAccessApproved'));
    given(...steppedBack)
      .when('cm-1', send.assignReviewer('cs-1', 'dhs.csa'))
      .then(refused('SOD_CONFLICT'));
  });

  const assigned = (subjectId: string, name: Parameters<typeof send.assignReviewer>[1]) =>
    by('cm-1', send.assignReviewer(subjectId, name));
  const concurred = by('cr-1', send.recordConcurrence('crcl'));
  const reviewed = all(
    by('cm-1', send.completeIntake()),
    by('cm-1', send.assignReviewer('pr-1')),
    concurred,
    by('pr-1', send.passPrivacyReview()),
  );
  const approved = by('cs-1', send.approveClassifiedAccess());

  it.each([
    ['pr-1', 'pr-2', 'dhs.privacy', [steps.privacyReviewed()]],
    ['cr-1', 'cr-2', 'dhs.crcl', [steps.proposed(), assigned('cr-1', 'dhs.crcl'), concurred]],
    ['cs-1', 'cs-2', 'dhs.csa', [steps.secretReviewed(), assigned('cs-1', 'dhs.csa'), approved]],
    ['cs-1', 'cs-2', 'dhs.csa', [steps.proposed(), assigned('cs-1', 'dhs.csa'), reviewed]],
    ['co-1', 'cr-2', 'dhs.counsel', [steps.proposed(), assigned('co-1', 'dhs.counsel'), reviewed, steps.activated]],
  ] as const)('of %s is closed once nothing is left to decide', (person, other, name, before) => {
    given(...before)
      .when(person, send.recuseReviewer(name))
      .then(
        refused('NOT_ASSIGNED'),
        leaving(({ state }) => expect(state.assignments).toContainEqual(expect.objectContaining({ function: name }))),
      );
    given(...before)
      .when('cm-1', send.reassignReviewer(other, name))
      .then(refused('WRONG_STATE'));
  });

  it('are open again when a resubmission asks again', () => {
    const again = [
      steps.privacyReviewed(),
      steps.changesRequested,
      by('officer', send.resubmit({ retentionDaysMax: 90 })),
    ];
    given(...again)
      .when('pr-1', send.recuseReviewer())
      .then(accepted('ReviewerRecused'));
    given(...again)
      .when('cm-1', send.reassignReviewer('pr-2'))
      .then(accepted('ReviewerRecused', 'ReviewerAssigned'));
  });

  it('of a person who lacks the function are refused', () => {
    given(steps.proposed()).when('cm-1', send.assignReviewer('cr-1')).then(refused('NOT_QUALIFIED'));
  });
});
