import { digestOf } from '@accord/kernel';
import { isApplication, type Application } from '../application.js';
import { command, guard } from '../grammar.js';
import type { SignatureEvent } from '../signature/events.js';
import { voidings } from '../signature/voidings.js';
import { submitted } from '../state.js';
import { workOf } from '../work.js';
import type { ClassifiedEvent } from './events.js';

/** The request is dropped already. */
const droppedAlready = guard(
  'ALREADY_IN_STATE',
  'The request is dropped already.',
  ({ state }) => state.classified.basis === 'Dropped',
);

/** A request is there that can be dropped. */
const requestToDrop = guard(
  'WRONG_STATE',
  'There is no request for classified access to drop.',
  ({ state }) => state.classified.status !== 'Requested' && state.classified.status !== 'Denied',
);

/** Something is left to share once the classified part is gone. */
const unclassifiedRemains = guard(
  'WRONG_STATE',
  'Nothing but classified context would be shared; a changed application is needed.',
  ({ state }) => state.application?.infoTypes.every(({ type }) => type === 'ClassifiedContext') === true,
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
function withoutClassified(application: Application): Application {
  const rest = Object.fromEntries(Object.entries(application).filter(([field]) => !CLASSIFIED_BLOCK.has(field)));
  if (!isApplication(rest)) throw new TypeError('Nothing is left of the application.');
  const infoTypes = application.infoTypes.filter(({ type }) => type !== 'ClassifiedContext');
  return { ...rest, infoTypes, requestedLevel: 'None' };
}

/** The organization gives its request for classified access up and goes on without it. */
export const DropClassifiedRequest = command<{ readonly acknowledged: true }, ClassifiedEvent | SignatureEvent>({
  by: ['isao.officer'],
  from: ['PrivacyReviewed'],
  terminal: 'refused',
  judgesSeparation: true,
  already: [droppedAlready],
  fits: [requestToDrop, unclassifiedRemains],
  work: ({ state }) => (state.classified.status === 'Denied' ? [workOf('isao.officer', state.updatedAt)] : []),
  decide: (_payload, state, { actor }) => {
    const application = withoutClassified(submitted(state));
    return [
      {
        type: 'ClassifiedAccessRequestDropped',
        data: { acknowledgedBy: actor.subjectId, application, applicationDigest: digestOf(application) },
      },
      { type: 'ClassifiedAccessMarkedNotRequired', data: { basis: 'Dropped' } },
      ...voidings(state, 'TermsReopened'),
    ];
  },
});
