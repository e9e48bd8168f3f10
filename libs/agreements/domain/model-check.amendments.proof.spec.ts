import { describe, expect, it } from '@jest/globals';
import { amendmentMoves, aroundAmendments, endsOf, startInForce } from './testing/model/amendments.js';
import { clockAround } from './testing/model/clock.js';
import { proveModel } from './testing/model/proof.js';

const nodes = proveModel(
  'an agreement in force, amended and prolonged, to the end of its term and beyond',
  [...amendmentMoves, ...aroundAmendments, ...clockAround],
  ['Active', 'Suspended', 'Expired'],
  { from: startInForce },
);

describe('the walk over amendments', () => {
  it('puts amendments of every kind that it proposes in effect and closes them, a renewal by the clock, too', () => {
    const everybody = ['Administrative', 'ScopeExpansion', 'TermExtension'].flatMap((kind) => [
      `${kind} cm-1: apply`,
      `${kind} officer: take the amendment back`,
    ]);
    expect(endsOf(nodes())).toEqual(
      [
        ...everybody,
        'ScopeReduction cm-1: apply',
        'ScopeReduction cm-1: take the amendment back',
        'TermExtension clock: apply',
      ].toSorted(),
    );
  });
});
