import { describe, expect, it } from '@jest/globals';
import { assignedPeople } from './assigned-people.js';
import { pendingWork } from './pending-work.js';
import * as send from './testing/commands.js';
import { by, given, type Step } from './testing/given.js';
import * as people from './testing/people-commands.js';
import * as steps from './testing/steps.js';

const after = (...before: readonly Step[]) => given(...before).scene;
const inHand = (...before: readonly Step[]): readonly string[] => assignedPeople(after(...before).state);
const assigned = [steps.proposed(), by('cm-1', send.assignReviewer('pr-1'))];

describe('who has a review in hand', () => {
  it('is whoever is assigned, also while the review waits for the word of another office and is no work yet', () => {
    const { state, organization, policy, now } = after(...assigned);
    expect(assignedPeople(state)).toEqual(['pr-1']);
    expect(pendingWork(state, organization, policy(now)).filter(({ subjectId }) => subjectId === 'pr-1')).toEqual([]);
  });

  it('is both, the reviewer and who acts for them', () => {
    expect(inHand(...assigned, by('pr-1', people.delegateReview('pr-2')))).toEqual(['pr-1', 'pr-2']);
    const ended = [by('pr-1', people.delegateReview('pr-2')), by('pr-1', people.endDelegation())];
    expect(inHand(...assigned, ...ended)).toEqual(['pr-1']);
  });

  it('is nobody before one is assigned, once it is decided, and after the end', () => {
    expect(inHand(steps.proposed())).toEqual([]);
    expect(inHand(steps.privacyReviewed())).toEqual([]);
    expect(inHand(...assigned, by('officer', send.withdrawProposal()))).toEqual([]);
  });
});
