import type { FunctionName } from '@accord/kernel';
import { guard, type Guard } from './grammar.js';

/** The command is one of the function in which it is sent. */
export const functionHeld = (by: readonly FunctionName[]): Guard<unknown> =>
  guard('NOT_AUTHORIZED', 'The command belongs to another function.', ({ actor }) => !by.includes(actor.function));

/** The sender saw the revision that is current. */
export const revisionSeen = guard(
  'CONFLICT_VERSION',
  'The policy has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.',
  ({ expectedRevision, state }) => expectedRevision !== null && expectedRevision !== state.revision,
);

/** Something must be in force before it can be changed. */
export const begun = guard('WRONG_STATE', 'No policy is published yet.', ({ state }) => state.first === null);
