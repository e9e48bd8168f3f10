import { describe, expect, it } from '@jest/globals';
import { inTurn } from './in-turn.js';

describe('Work in turn', () => {
  it('is under way a few at a time, first come, first served, and goes on after what fails', async () => {
    const turn = inTurn(2);
    const begun: number[] = [];
    let [underWay, most] = [0, 0];
    const work = (number: number) => async () => {
      begun.push(number);
      most = Math.max(most, (underWay += 1));
      await new Promise((next) => setTimeout(next, 1));
      underWay -= 1;
      if (number === 1) throw new Error('refused');
      return number;
    };
    const answers = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((number) => turn(work(number))));
    expect([begun, most]).toEqual([[0, 1, 2, 3, 4, 5], 2]);
    expect(answers.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, true, true]);
    expect(await turn(work(6))).toBe(6);
  });
});
