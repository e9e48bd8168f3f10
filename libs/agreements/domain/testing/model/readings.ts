import { localDateOf } from '@accord/kernel';
import { entitlementsOn, othersInForceOn } from '../../in-force/standing.js';
import type { Reading } from '../oracle/index.js';
import type { Scene } from '../scene.js';

/** What the product says of the agreement of a scene, and of those beside it as a third one would meet them. */
export function readingOf({ state, agreementId, agreementsInForce, predecessors, now }: Scene): Reading {
  const today = localDateOf(now);
  const around = { agreementsInForce: [...agreementsInForce, { ...state, agreementId }], predecessors };
  return {
    entitlements: entitlementsOn(state, today),
    inForce: othersInForceOn(around, today).map((one) => one.agreementId),
    conditions: state.conditions.map(({ conditionId }) => conditionId),
    assignments: state.assignments,
  };
}
