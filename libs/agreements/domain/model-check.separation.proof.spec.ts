import { describe, expect, it } from '@jest/globals';
import { proveModel } from './testing/model/proof.js';
import { BOTH, JACK, JANUS, movesWithBoth, movesWithJack, movesWithJanus } from './testing/model/people.js';
import type { Walk } from './testing/model/walk.js';

const withJack = proveModel('who holds every function of government tries them all', movesWithJack, ['Active'], {
  watched: [JACK],
});
const withJanus = proveModel(
  'who holds functions of both sides tries them all, and is appointed one day',
  movesWithJanus,
  ['Active'],
  { watched: [JANUS] },
);
const withBoth = proveModel('officer and signatory are one person', movesWithBoth, ['Active'], { watched: [BOTH] });

/** The functions in which a person acted somewhere in a walk. */
const functionsOf = (nodes: Walk['nodes'], person: string): readonly string[] =>
  [
    ...new Set(
      [...nodes.values()].flatMap(({ scene: { state } }) =>
        state.participations.filter(({ subjectId }) => subjectId === person).map((act) => act.function),
      ),
    ),
  ].toSorted();

const GOVERNMENT = [
  'dhs.counsel',
  'dhs.crcl',
  'dhs.csa',
  'dhs.privacy',
  'dhs.risk_acceptor',
  'nccic.approving_official',
  'nccic.case_manager',
];

describe('who holds many functions', () => {
  it('did act in each of them somewhere, so that the proofs are about something', () => {
    expect(functionsOf(withJack(), JACK)).toEqual(GOVERNMENT);
    expect(functionsOf(withJanus(), JANUS)).toEqual([...GOVERNMENT, 'isao.officer', 'isao.signatory'].toSorted());
    expect(functionsOf(withBoth(), BOTH)).toEqual(['isao.officer', 'isao.signatory']);
  });
});
