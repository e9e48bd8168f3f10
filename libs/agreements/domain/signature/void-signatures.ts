import { clockOnly, command, guard } from '../grammar.js';
import { isWindowVoid } from '../time.js';
import type { SignatureEvent } from './events.js';
import { voidings } from './voidings.js';

/** No signature stands any more. */
const nothingSigned = guard('ALREADY_IN_STATE', 'No signature stands.', ({ state }) =>
  state.signatures.every(({ status }) => status === 'Void'),
);

/** Signatures are void once so much time has gone since the terms were opened. */
const windowNotOver = guard(
  'WRONG_STATE',
  'The time after which signatures are void has not gone.',
  ({ state, context: { premises, today } }) => !isWindowVoid(state, premises.policy, today),
);

/** The clock voids signatures whose window is over, and closes the terms. */
export const VoidSignatures = command<object, SignatureEvent>({
  ...clockOnly,
  from: ['PrivacyReviewed', 'ClassifiedAccessApproved'],
  terminal: 'refused',
  already: [nothingSigned],
  fits: [windowNotOver],
  decide: (_payload, state) => voidings(state, 'WindowOver'),
});
