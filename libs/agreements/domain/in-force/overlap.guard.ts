import { guard } from '../grammar.js';
import { scopeOf } from '../legacy/instrument.js';
import { overlaps } from './overlap.js';
import { othersInForceOn } from './standing.js';

/** No other agreement in force shares the scope, unless it is the predecessor (rules.md#activation, 8). */
export const overlapGate = guard(
  'GATE_MISSING:overlap',
  'Another agreement of the organization in force overlaps in scope.',
  ({ state, context }) =>
    othersInForceOn(context.premises, context.today).some(
      (other) =>
        other.agreementId !== state.predecessorId &&
        overlaps(state.application, other.application ?? (other.legacy && scopeOf(other.legacy))),
    ),
);
