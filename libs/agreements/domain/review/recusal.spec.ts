import { describe, expect, it } from '@jest/globals';
import { reasonCodes } from '@accord/contract';
import { barsForLife, RECUSAL_REASONS } from './recusal.js';
import * as send from '../testing/commands.js';
import { accepted, all, by, given, inState, refused, type Step } from '../testing/given.js';
import * as steps from '../testing/steps.js';

const REASONS = Object.entries(RECUSAL_REASONS).map(([reason, { bars }]) => [reason, bars] as const);
const LASTING = ['PriorInvolvement', 'FinancialInterest', 'PersonalRelationship', 'FormerMember'];

const steppedBack = (person: string, name: 'dhs.privacy' | 'dhs.crcl' | 'dhs.csa', reason: string): Step =>
  all(by('cm-1', send.assignReviewer(person, name)), by(person, send.recuseReviewer(name, reason)));

describe('the reasons to step back', () => {
  it('are those of the contract, four of them a conflict that lasts', () => {
    const published = reasonCodes['recuse-reviewer']!.codes.map(({ code }) => code);
    expect(Object.keys(RECUSAL_REASONS).toSorted()).toEqual(published.toSorted());
    expect(published.filter(barsForLife).toSorted()).toEqual(LASTING.toSorted());
  });

  it('that nobody knows are taken for a conflict', () => {
    expect(barsForLife('Unheard')).toBe(true);
  });
});

describe('a reviewer who stepped back', () => {
  it.each(REASONS)('for %s may be assigned again: not if it bars (%s)', (reason, bars) => {
    given(steps.proposed(), steppedBack('pr-1', 'dhs.privacy', reason))
      .when('cm-1', send.assignReviewer('pr-1'))
      .then(bars ? refused('SOD_CONFLICT') : accepted('ReviewerAssigned'));
  });

  it.each(REASONS)('for %s may ask for changes: not if it bars (%s)', (reason, bars) => {
    given(steps.proposed(), steppedBack('pr-1', 'dhs.privacy', reason))
      .when('pr-1', send.requestChanges())
      .then(bars ? refused('SOD_CONFLICT') : accepted('ChangesRequested'));
  });

  it.each(REASONS)(
    'for %s may still speak for an office that nobody is assigned in: not if it bars (%s)',
    (reason, bars) => {
      given(steps.proposed(), steppedBack('cr-1', 'dhs.crcl', reason))
        .when('cr-1', send.recordConcurrence('crcl'))
        .then(bars ? refused('NOT_ASSIGNED') : accepted('ConcurrenceRecorded'));
      given(steps.secretReviewed(), steppedBack('cs-1', 'dhs.csa', reason))
        .when('cs-1', send.approveClassifiedAccess())
        .then(bars ? refused('NOT_ASSIGNED') : accepted('ClassifiedAccessApproved'));
    },
  );

  it('for another assignment of the office leaves it to whom it is assigned', () => {
    given(
      steps.proposed(),
      steppedBack('cr-1', 'dhs.crcl', 'Absence'),
      by('cm-1', send.assignReviewer('cr-2', 'dhs.crcl')),
    )
      .when('cr-1', send.recordConcurrence('crcl'))
      .then(refused('NOT_ASSIGNED'));
  });

  it('does not strand an agreement, though every reviewer of the office had too much to do', () => {
    given(
      steps.proposed(),
      by('cm-1', send.completeIntake()),
      by('cr-1', send.recordConcurrence('crcl')),
      steppedBack('pr-1', 'dhs.privacy', 'Workload'),
      steppedBack('pr-2', 'dhs.privacy', 'Workload'),
      by('cm-1', send.assignReviewer('pr-1')),
    )
      .when('pr-1', send.passPrivacyReview())
      .then(inState('PrivacyReviewed'));
  });
});
