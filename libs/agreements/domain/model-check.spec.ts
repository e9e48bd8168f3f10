import { describe, expect, it } from '@jest/globals';
import { entering, humanMoves, JACK, movesWithJack, worldMoves } from './testing/model-moves.js';
import { proveModel } from './testing/model-proof.js';

proveModel(
  'everything that can happen to an application, with time passing',
  [...entering({}), ...humanMoves, ...worldMoves],
  [
    'Draft',
    'Proposed',
    'ChangesRequested',
    'PrivacyReviewed',
    'ClassifiedAccessApproved',
    'Active',
    'Rejected',
    'Withdrawn',
  ],
);

const nodesWithJack = proveModel(
  'somebody holds every function of government and tries them all',
  [...entering({}), ...movesWithJack],
  ['Active'],
  [JACK],
);

describe('who holds every function', () => {
  it('did act in each of them somewhere, so that the proof is about something', () => {
    const acted = new Set(
      [...nodesWithJack().values()].flatMap(({ world: { state } }) =>
        state.participations.filter(({ subjectId }) => subjectId === JACK).map((act) => act.function),
      ),
    );
    expect([...acted].toSorted()).toEqual([
      'dhs.counsel',
      'dhs.crcl',
      'dhs.csa',
      'dhs.privacy',
      'dhs.risk_acceptor',
      'nccic.approving_official',
      'nccic.case_manager',
    ]);
  });
});
