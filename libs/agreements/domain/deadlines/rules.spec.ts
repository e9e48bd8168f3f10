import { describe, expect, it } from '@jest/globals';
import { shippedPublication } from '@accord/policy';
import { PROGRAM_TIMERS } from '@accord/policy/domain';
import { TIME_RULES } from './rules.js';

/** Timers of the policy that no clock of an agreement winds, each with the reason. */
const WOUND_ELSEWHERE: ReadonlyMap<string, string> = new Map([
  [
    'changed-condition-report',
    'what it counts is over when the report comes: the command itself says whether it is late',
  ],
  ...PROGRAM_TIMERS.map((id) => [id, 'it runs once for the whole program, on the stream of the policy'] as const),
]);

describe('the timers of the policy', () => {
  it('are each wound by a rule of agreements, or stand here with the reason why not', () => {
    const ids = shippedPublication().set.timers.map(({ id }) => id);
    const wound = [...TIME_RULES.map(({ id }) => id), ...WOUND_ELSEWHERE.keys()];
    expect(wound.toSorted()).toEqual(ids.toSorted());
  });
});
