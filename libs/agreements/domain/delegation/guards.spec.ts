import { describe, expect, it } from '@jest/globals';
import { pendingWork } from '../pending-work.js';
import { classifiedBlock } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { topSecret } from '../testing/forms.js';
import { accepted, all, by, given, on, refused, where } from '../testing/given.js';
import { testCommands } from '../testing/guard-cases.js';
import { persons, withAppointment } from '../testing/persons.js';
import { actedBefore, predecessor, proposed, readyForReview, secretReviewed } from '../testing/steps.js';
import type { delegationCommands } from './commands.js';

const { delegateReview, endDelegation } = send;
const assigned = all(proposed(), by('cm-1', send.assignReviewer('pr-1')));
const delegated = by('pr-1', delegateReview('pr-2'));

testCommands<keyof typeof delegationCommands>('delegation', {
  DelegateReview: {
    accepted: { given: [assigned], by: 'pr-1', command: delegateReview('pr-2'), events: ['ReviewDelegated'] },
    refused: {
      'The last day of the delegation lies in the past or too far ahead.': {
        given: [assigned],
        by: 'pr-1',
        command: delegateReview('pr-2', 'dhs.privacy', '2026-03-01'),
        naming: [['/until', 'date-not-past']],
      },
      'Separation of duties bars the delegate, or the delegate is the reviewer.': {
        given: [assigned],
        by: 'pr-1',
        command: delegateReview('pr-1'),
      },
      'The actor has no open assignment here.': { given: [assigned], by: 'pr-2', command: delegateReview('pr-1') },
      'The review is not assigned to the actor.': {
        given: [assigned],
        by: 'pr-1',
        command: delegateReview('cs-1', 'dhs.csa'),
      },
      'The review is delegated to this person until that day already.': {
        given: [assigned, delegated],
        by: 'pr-1',
        command: delegateReview('pr-2'),
      },
      'The delegate is not known to hold the function.': {
        given: [assigned],
        by: 'pr-1',
        command: delegateReview('cr-1'),
      },
    },
  },
  EndDelegation: {
    accepted: { given: [assigned, delegated], by: 'pr-1', command: endDelegation(), events: ['DelegationEnded'] },
    refused: {
      'The actor has no open assignment here.': { given: [assigned, delegated], by: 'pr-2', command: endDelegation() },
      'The review is not assigned to the actor.': {
        given: [assigned, delegated],
        by: 'pr-1',
        command: endDelegation('dhs.csa'),
      },
      'The actor has delegated no review here.': { given: [assigned], by: 'pr-1', command: endDelegation() },
      'The review is not delegated.': {
        given: [
          proposed(),
          by('cm-1', send.assignReviewer('jack')),
          by('cm-1', send.assignReviewer('jack', 'dhs.csa')),
          by('jack', delegateReview('pr-2'), { as: 'dhs.privacy' }),
        ],
        by: 'jack',
        command: endDelegation('dhs.csa'),
        manner: { as: 'dhs.privacy' },
      },
    },
  },
});

describe('a delegation', () => {
  const ready = [readyForReview(), delegated];
  const passes = send.passPrivacyReview();

  it('lets the delegate decide in place of the reviewer, who still may, too', () => {
    given(readyForReview()).when('pr-2', passes).then(refused('NOT_ASSIGNED'));
    for (const one of ['pr-1', 'pr-2'])
      given(...ready)
        .when(one, passes)
        .then(accepted('PrivacyReviewPassed', 'ClassifiedAccessMarkedNotRequired'));
  });

  it('ends with its last day in New York, without any clock', () => {
    given(...ready, on('2026-04-11T03:59:59.000Z'))
      .when('pr-2', passes)
      .then(accepted('PrivacyReviewPassed', 'ClassifiedAccessMarkedNotRequired'));
    given(...ready, on('2026-04-11T04:00:00.000Z'))
      .when('pr-2', passes)
      .then(refused('NOT_ASSIGNED'));
  });

  it('ends when the reviewer takes it back, gives it to somebody else, or is replaced', () => {
    const others = where({
      people: new Map([...persons, ['pr-3', { subjectId: 'pr-3', functions: ['dhs.privacy' as const] }]]),
    });
    for (const step of [
      by('pr-1', endDelegation()),
      all(others, by('pr-1', delegateReview('pr-3'))),
      all(
        others,
        on('2026-03-06'),
        by('cm-1', send.reassignReviewer('pr-3')),
        on('2026-03-09'),
        by('cm-1', send.reassignReviewer('pr-1')),
      ),
    ])
      given(...ready, step)
        .when('pr-2', passes)
        .then(refused('NOT_ASSIGNED'));
  });

  it('is handed on by no delegate', () => {
    given(...ready)
      .when('pr-2', delegateReview('mv-1'))
      .then(refused('NOT_ASSIGNED'));
  });

  it('is waited for from both', () => {
    const { state, organization, policy, now } = given(...ready).scene;
    const who = pendingWork(state, organization, policy(now)).map(({ command, subjectId }) => [command, subjectId]);
    expect(who).toEqual([
      ['pass-privacy-review', 'pr-1'],
      ['pass-privacy-review', 'pr-2'],
    ]);
  });
});

describe('rule 8: a delegate counts as both', () => {
  it('bars as delegate whom it bars as reviewer', () => {
    for (const step of [
      actedBefore('pr-2', 'nccic.case_manager'),
      where(({ organization }) => ({ organization: { ...organization, ...withAppointment('pr-2') } })),
    ])
      given(step, assigned).when('pr-1', delegateReview('pr-2')).then(refused('SOD_CONFLICT'));
  });

  it('bars each from what the other did, also when the delegation is over', () => {
    const handed = [
      proposed(),
      by('cm-1', send.assignReviewer('pr-1')),
      by('pr-1', delegateReview('jack')),
      by('ao-1', send.breakGlass()),
    ];
    for (const steps of [handed, [...handed, by('pr-1', endDelegation()), on('2026-04-11')]])
      for (const command of [send.rejectProposal(), send.confirmBreakGlass()])
        given(...steps)
          .when('jack', command, { as: 'nccic.approving_official' })
          .then(refused('SOD_CONFLICT'));
  });

  it('reaches back to the agreement before', () => {
    const delegations = [
      {
        function: 'dhs.privacy' as const,
        principalId: 'pr-1',
        delegateId: 'mv-1',
        until: '2026-01-31',
        delegatedAt: '2026-01-10T15:00:00.000Z',
        endedAt: null,
      },
    ];
    const before = where({ predecessors: [predecessor({ delegations })] });
    given(before, proposed(), by('mv-1', send.completeIntake()))
      .when('cm-1', send.assignReviewer('pr-1'))
      .then(refused('SOD_CONFLICT'));
  });

  it('makes no second official out of a delegate', () => {
    const handed = [
      secretReviewed(classifiedBlock('TopSecret')),
      by('cm-1', send.assignReviewer('cs-1', 'dhs.csa')),
      by('cs-1', delegateReview('cs-2', 'dhs.csa')),
    ];
    const approves = send.approveClassifiedAccess(topSecret);
    given(...handed, by('cs-2', send.recordConcurrence('second-official')))
      .when('cs-1', approves)
      .then(refused('SECOND_OFFICIAL_REQUIRED'));
    given(...handed, by('ao-2', send.recordConcurrence('second-official')))
      .when('cs-2', approves)
      .then(accepted('ClassifiedAccessApproved'));
  });
});
