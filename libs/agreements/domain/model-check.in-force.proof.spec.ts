import { describe, expect, it } from '@jest/globals';
import { PREDECESSOR } from './testing/persons.js';
import { clockAround, clockInForce } from './testing/model/clock.js';
import { inForceMoves, neighbours, startReviewed, SUCCESSOR } from './testing/model/in-force.js';
import { detours, straightMoves } from './testing/model/moves.js';
import { proveModel } from './testing/model/proof.js';
import { monthPasses } from './testing/model/surroundings.js';

const usual = /: (crcl Concur|request|resubmit as it was|pass$|open|sign|activate|reject|withdraw)/;

const nodes = proveModel(
  'an agreement in force, beside its predecessor and others, to the end of its term and beyond',
  [...straightMoves, ...detours]
    .filter(({ name }) => usual.test(name))
    .concat(neighbours, inForceMoves, clockInForce, clockAround, monthPasses),
  ['Active', 'Suspended', 'Expired', 'Terminated', 'Rejected', 'Withdrawn'],
  { from: startReviewed },
);

describe('the walk past Active', () => {
  it('comes to agreements that take the place of a predecessor, that need not, and whose own place is taken', () => {
    const scenes = [...nodes().values()].map(({ scene }) => scene);
    const supersedes = new Set(
      scenes.flatMap(({ state: { activation } }) => (activation ? [activation.supersedes] : [])),
    );
    expect(supersedes).toEqual(new Set([PREDECESSOR, undefined]));
    const taken = scenes.filter(
      ({ state, agreementId, agreementsInForce }) =>
        state.state === 'Active' && agreementsInForce.some(({ activation }) => activation?.supersedes === agreementId),
    );
    expect(taken.length).toBeGreaterThan(0);
    expect(taken[0]?.agreementsInForce.at(-1)?.agreementId).toBe(SUCCESSOR);
  });
});
