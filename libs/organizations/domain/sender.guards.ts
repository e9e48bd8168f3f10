import { countsAt, type FunctionName } from '@accord/kernel';
import { guard, type Guard } from './grammar.js';

/** The command is one of the function in which it is sent. */
export const functionHeld = (by: readonly FunctionName[]): Guard<unknown> =>
  guard('NOT_AUTHORIZED', 'The command belongs to another function.', ({ actor }) => !by.includes(actor.function));

/** Functions of an organization count on the own side only, and only with a current appointment. */
export const ownSide = guard(
  'NOT_AUTHORIZED',
  'The person holds no current appointment at this organization.',
  ({ organizationId, state: { appointments }, actor }) =>
    !countsAt({ organizationId, appointments }, actor, actor.function),
);

/** The sender saw the revision that is current. */
export const revisionSeen = guard(
  'CONFLICT_VERSION',
  'The organization has another revision than the one that was seen.',
  ({ expectedRevision, state }) => expectedRevision !== null && expectedRevision !== state.revision,
);

/** Every command but the registration needs a registered organization. */
export const registered = guard(
  'WRONG_STATE',
  'The organization is not registered.',
  ({ state }) => state.profile === null,
);
