import { describe, expect, it } from '@jest/globals';
import { movesOneAfterTheOther, movesWhileSuspended } from './testing/model/amended-in-between.js';
import { endsOf, startInForce } from './testing/model/amendments.js';
import { proveModel } from './testing/model/proof.js';

const suspended = proveModel(
  'an amendment of an agreement that people suspend, reinstate and give notice of',
  movesWhileSuspended,
  ['Active', 'Suspended', 'Terminated', 'Expired'],
  { from: startInForce },
);

const twice = proveModel(
  'two amendments one after the other: access to Secret and a longer term',
  movesOneAfterTheOther,
  ['Active', 'Expired'],
  { from: startInForce },
);

describe('the walks over amendments in between', () => {
  it('put a change of the standards in effect during a suspension, and a change of party only outside of one', () => {
    const where = [...suspended().values()]
      .filter(({ byCommand }) => byCommand.has('cm-1: apply'))
      .map(({ scene: { state } }) => `${state.amendment?.kind} ${state.state}`);
    expect(new Set(where)).toEqual(
      new Set(['BaselineMigration Active', 'BaselineMigration Suspended', 'PartyChange Active']),
    );
  });

  it('put one in effect while notice is given', () => {
    const applied = [...suspended().values()].filter(({ byCommand }) => byCommand.has('cm-1: apply'));
    expect(applied.some(({ scene }) => scene.state.notice !== null)).toBe(true);
  });

  it('ask the second amendment for what it needs after the first one: a longer term for a decision, with access', () => {
    const second = [...twice().values()].filter(
      ({ scene: { state } }) => state.amendment?.amendmentNo === 2 && state.amendment.kind === 'TermExtension',
    );
    const gates = second.map(({ scene: { state } }) => [
      state.classified.status === 'Approved',
      state.amendment?.requiredGates.includes('classified'),
    ]);
    expect(new Set(gates.map((one) => one.join(' ')))).toEqual(new Set(['false false', 'true true']));
    expect(endsOf(twice())).toEqual(
      expect.arrayContaining(['ClassificationIncrease cm-1: apply', 'TermExtension cm-1: apply']),
    );
    expect(second.some(({ byCommand }) => byCommand.has('cm-1: apply'))).toBe(true);
  });
});
