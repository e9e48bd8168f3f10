import { describe, expect, it } from '@jest/globals';
import { movesWithLeave, startOfLeave } from './testing/model/leaves.js';
import { JACK } from './testing/model/people.js';
import { proveModel } from './testing/model/proof.js';

const nodes = proveModel(
  'delegations, waivers and confirmations, tried by who holds every function and was a member',
  movesWithLeave,
  ['Active'],
  { watched: [JACK, 'pr-1'], from: startOfLeave },
);

describe('who acts by the leave of others', () => {
  it('did decide as delegate and under a waiver somewhere, so that the proof is about something', () => {
    const scenes = [...nodes().values()].map(({ scene }) => scene);
    const decidedBy = (person: string, type: string) =>
      scenes.some(({ history }) => history.some((event) => event.type === type && event.actor.subjectId === person));
    expect(decidedBy(JACK, 'PrivacyReviewPassed')).toBe(true);
    expect(decidedBy(JACK, 'IntakeCompleted')).toBe(true);
    expect(decidedBy('pr-1', 'PrivacyReviewPassed')).toBe(true);
  });
});
