import { describe, expect, it } from '@jest/globals';
import { pendingWork } from '../pending-work.js';
import * as send from '../testing/commands.js';
import { accepted, all, by, given, on, refused, type Step } from '../testing/given.js';
import { testCommands } from '../testing/guard-cases.js';
import { proposed } from '../testing/steps.js';
import type { confirmationCommands } from './commands.js';

const { confirmAssignment } = send;
/** `sb-1` reports to `pr-1`. */
const bySubordinate = all(proposed(), by('sb-1', send.assignReviewer('pr-1')));
const rest = all(by('cm-1', send.completeIntake()), by('cr-1', send.recordConcurrence('crcl')));
const confirmed = by('ao-1', confirmAssignment());
const passes = send.passPrivacyReview();
const PASSED = ['PrivacyReviewPassed', 'ClassifiedAccessMarkedNotRequired'] as const;

testCommands<keyof typeof confirmationCommands>('confirmation', {
  ConfirmAssignment: {
    accepted: { given: [bySubordinate], by: 'ao-1', command: confirmAssignment(), events: ['AssignmentConfirmed'] },
    refused: {
      'Nobody confirms their own assignment.': {
        given: [proposed(), by('cm-1', send.assignReviewer('jack'))],
        by: 'jack',
        command: confirmAssignment(),
        manner: { as: 'nccic.approving_official' },
      },
      'No assignment waits for a confirmation.': {
        given: [proposed(), by('cm-1', send.assignReviewer('pr-1'))],
        by: 'ao-1',
        command: confirmAssignment(),
      },
      'The assignment in this function waits for no confirmation.': {
        given: [bySubordinate],
        by: 'ao-1',
        command: confirmAssignment('dhs.csa'),
      },
    },
  },
});

describe('rule 7: an assignment by a subordinate', () => {
  const waiting = (...steps: readonly Step[]) => {
    const { state, organization, policy, now } = given(...steps).scene;
    return pendingWork(state, organization, policy(now)).map(
      (one) => `${one.command} by ${one.subjectId ?? one.function}`,
    );
  };

  it('holds once an approving official has confirmed it', () => {
    given(bySubordinate, rest).when('pr-1', passes).then(refused('NOT_ASSIGNED'));
    given(bySubordinate, rest, confirmed)
      .when('pr-1', passes)
      .then(accepted(...PASSED));
  });

  it('is waited for from the official, and after that from the reviewer', () => {
    expect(waiting(bySubordinate, rest)).toEqual(['confirm-assignment by nccic.approving_official']);
    expect(waiting(bySubordinate, rest, confirmed)).toEqual(['pass-privacy-review by pr-1']);
  });

  it('needs no confirmation where somebody else is assigned, or somebody else assigns', () => {
    for (const steps of [
      [proposed(), by('sb-1', send.assignReviewer('pr-2'))],
      [proposed(), by('cm-1', send.assignReviewer('pr-2'))],
    ])
      given(...steps, rest)
        .when('pr-2', passes)
        .then(accepted(...PASSED));
  });

  it('needs it where a subordinate replaces a reviewer', () => {
    given(proposed(), by('cm-1', send.assignReviewer('pr-2')), by('sb-1', send.reassignReviewer('pr-1')), rest)
      .when('pr-1', passes)
      .then(refused('NOT_ASSIGNED'));
  });

  it('is not gone round by a delegation: who acts for the reviewer counts as the reviewer', () => {
    const roundabout = [
      proposed(),
      by('sb-1', send.assignReviewer('pr-2')),
      by('pr-2', send.delegateReview('pr-1')),
      rest,
    ];
    for (const one of ['pr-1', 'pr-2'])
      given(...roundabout)
        .when(one, passes)
        .then(refused('NOT_ASSIGNED'));
    given(...roundabout, confirmed)
      .when('pr-1', passes)
      .then(accepted(...PASSED));
  });

  it('holds without it while breaking the glass waives it, and no longer', () => {
    const waives = send.breakGlass({ scope: { waives: 'AssignmentConfirmation', subjectId: 'pr-1' } });
    const waived = [bySubordinate, rest, by('ao-1', waives), by('ao-2', send.confirmBreakGlass())];
    given(...waived)
      .when('pr-1', passes)
      .then(accepted(...PASSED));
    expect(waiting(...waived)).toEqual(['pass-privacy-review by pr-1', 'close-break-glass by auditor']);
    given(...waived, on('2026-04-16'))
      .when('pr-1', passes)
      .then(refused('NOT_ASSIGNED'));
    given(bySubordinate, rest, by('ao-1', send.breakGlass()), by('ao-2', send.confirmBreakGlass()))
      .when('pr-1', passes)
      .then(refused('NOT_ASSIGNED'));
  });
});
