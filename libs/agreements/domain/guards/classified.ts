import { type Application, isApplication, LEVELS, type Level } from '../application.js';
import type { CommandPayloads } from '../commands.js';
import { hasSecondOfficial } from '../concurrence.js';
import { fieldError, fieldGuard, guard, payloadGuard } from '../guard.js';
import { bounded, notFuture } from './fields.js';

type Determination = CommandPayloads['ApproveClassifiedAccess'];

const levelRank = (level: Level): number => LEVELS.indexOf(level);

/** The dates of a determination: what is due lies ahead and within the policy, what was looked up lies not ahead. */
export const determinationDates = fieldGuard<Determination>(
  'INVALID_PAYLOAD',
  'A date of the determination does not fit today, or lies too far ahead.',
  ({ context }, { form }) => [
    ...notFuture(form.entityEligibility.asOf, context.today, '/form/entityEligibility/asOf'),
    ...bounded(form.verificationDueOn, 'verificationDueOn', context, '/form/verificationDueOn'),
    ...bounded(form.needRevalidateOn, 'needRevalidateOn', context, '/form/needRevalidateOn'),
    ...form.conditions.flatMap(({ dueOn }, index) =>
      bounded(dueOn, 'conditionDueOn', context, `/form/conditions/${index}/dueOn`),
    ),
  ],
);

/** Server rule `pathway-known` for an approval: the pathway is listed and active. */
export const pathwayKnown = fieldGuard<Determination>(
  'INVALID_PAYLOAD',
  'The pathway does not operate today.',
  ({ context }, { form }) =>
    fieldError(
      !context.premises.policy.pathways.some(({ id, active }) => active && id === form.pathway),
      '/form/pathway',
      'pathway-known',
      'No such pathway operates today.',
    ),
);

/** Server rule `pathway-known` for a denial. It may name a pathway that is closed: that may be its reason. */
export const pathwayListed = fieldGuard<Determination>(
  'INVALID_PAYLOAD',
  'The pathway is not listed.',
  ({ context }, { form }) =>
    fieldError(
      !context.premises.policy.pathways.some(({ id }) => id === form.pathway),
      '/form/pathway',
      'pathway-known',
      'There is no such pathway.',
    ),
);

/** Server rule `people-equal`: whoever is eligible has signed and has the need confirmed. */
export const peopleEqual = fieldGuard<Determination>(
  'FORM_INCOMPLETE',
  'The counts of people differ.',
  (_situation, { form: { people } }) =>
    fieldError(
      people.eligible !== people.ndaSigned || people.eligible !== people.needToKnow,
      '/form/people',
      'people-equal',
      'Eligible, signed and confirmed are the same number of people.',
    ),
);

/** Access is approved already. */
export const approvedAlready = guard(
  'ALREADY_IN_STATE',
  'Classified access is approved already.',
  ({ state }) => state.classified.status === 'Approved',
);

/** Access is denied already. */
export const deniedAlready = guard(
  'ALREADY_IN_STATE',
  'Classified access is denied already.',
  ({ state }) => state.classified.status === 'Denied',
);

/** The request is dropped already. */
export const droppedAlready = guard(
  'ALREADY_IN_STATE',
  'The request is dropped already.',
  ({ state }) => state.classified.basis === 'Dropped',
);

/** A level was requested and nobody has decided. */
export const accessRequested = guard(
  'WRONG_STATE',
  'No request for classified access waits for a determination.',
  ({ state }) => state.classified.status !== 'Requested',
);

/** A request is there that can be dropped. */
export const requestToDrop = guard(
  'WRONG_STATE',
  'There is no request for classified access to drop.',
  ({ state }) => state.classified.status !== 'Requested' && state.classified.status !== 'Denied',
);

/** Something is left to share once the classified part is gone. */
export const unclassifiedRemains = guard(
  'WRONG_STATE',
  'Nothing but classified context would be shared; a changed application is needed.',
  ({ state }) => state.application?.infoTypes.every(({ type }) => type === 'ClassifiedContext') === true,
);

/** Server rule `pathway-level`: within the request and within the levels of the pathway. */
export const levelWithin = payloadGuard<Determination>(
  'LEVEL_EXCEEDS',
  'The level exceeds the request or the pathway.',
  ({ state, context }, { form }) => {
    const level = form.approvedLevel ?? 'None';
    const pathway = context.premises.policy.pathways.find(({ id }) => id === form.pathway);
    const requested: Level = state.application?.requestedLevel ?? 'None';
    return levelRank(level) > levelRank(requested) || !pathway?.allowedLevels.includes(level);
  },
);

/** Top Secret needs a second official who is not the one who approves (domain rules, B rule 4). */
export const secondOfficialForTopSecret = payloadGuard<Determination>(
  'SECOND_OFFICIAL_REQUIRED',
  'Top Secret needs the concurrence of a second official.',
  ({ state, actor }, { form }) => form.approvedLevel === 'TopSecret' && !hasSecondOfficial(state, actor.subjectId),
);

/** Foreign interest is absent or mitigated. */
export const fociResolved = payloadGuard<Determination>(
  'FOCI_UNRESOLVED',
  'Foreign interest is unmitigated or unknown.',
  (_situation, { form }) => form.foci.status === 'Unmitigated' || form.foci.status === 'Unknown',
);

/** Fields of the application that are given with a level and only then. */
const CLASSIFIED_BLOCK: ReadonlySet<string> = new Set([
  'pathway',
  'possession',
  'nomineeCountByLevel',
  'briefingSiteWithin50mi',
  'needStatementUnclassified',
  'smo',
  'fso',
  'itpso',
  'fociStatus',
  'sf328Digest',
]);

/** The application without its request for classified access: level None, no classified block, no classified context. */
export function withoutClassified(application: Application): Application {
  const rest = Object.fromEntries(Object.entries(application).filter(([field]) => !CLASSIFIED_BLOCK.has(field)));
  if (!isApplication(rest)) throw new TypeError('Nothing is left of the application.');
  const infoTypes = application.infoTypes.filter(({ type }) => type !== 'ClassifiedContext');
  return { ...rest, infoTypes, requestedLevel: 'None' };
}
