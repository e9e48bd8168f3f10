import type { EventPayloads, EventType, RecordedAgreementEvent } from './events.js';
import { endingFolds } from './evolve-ending.js';
import { entryFolds } from './evolve-entry.js';
import { reviewFolds } from './evolve-review.js';
import type { Fold } from './fold.js';
import { copyOf } from './initial-state.js';
import type { AgreementState, Participation } from './state.js';

const FOLDS: { readonly [Type in EventType]: Fold<Type> } = { ...entryFolds, ...reviewFolds, ...endingFolds };

/** Events that follow from another one of the same command, or that end a part in the case: no act to be judged. */
const NO_ACT: ReadonlySet<EventType> = new Set([
  'ClassifiedAccessMarkedNotRequired',
  'SignatureVoided',
  'ReviewerRecused',
]);

type EventOf<Type extends EventType> = {
  [Name in Type]: RecordedAgreementEvent & { readonly type: Name; readonly data: EventPayloads[Name] };
}[Type];

/**
 * Folds one event into the state. Texts are carried along and never looked into: they may be sealed objects.
 * @throws TypeError on an event type that this build does not know
 */
export function evolve<Type extends EventType>(state: AgreementState, event: EventOf<Type>): AgreementState {
  if (!Object.hasOwn(FOLDS, event.type)) throw new TypeError(`Unknown agreement event type: ${event.type}`);
  const changes = FOLDS[event.type](state, event.data, event);
  const after = Object.assign(copyOf(state), changes);
  after.revision = event.revision;
  after.updatedAt = event.recordedAt;
  if (changes.state !== undefined) after.stateSince = event.recordedAt;
  if (!NO_ACT.has(event.type)) after.participations = withAct(state.participations, event);
  return after;
}

/** Separation of duties asks who did what in which function, not how often: the first act of a kind is kept. */
function withAct(acts: readonly Participation[], event: RecordedAgreementEvent): readonly Participation[] {
  const { actor, type, recordedAt } = event;
  const { subjectId, function: name } = actor;
  const classifiedOfficial = isOfClassifiedOfficial(event);
  for (const one of acts)
    if (
      one.subjectId === subjectId &&
      one.eventType === type &&
      one.function === name &&
      one.classifiedOfficial === classifiedOfficial
    )
      return acts;
  return [...acts, { subjectId, function: name, eventType: type, classifiedOfficial, recordedAt }];
}

const isOfClassifiedOfficial = ({ type, data }: RecordedAgreementEvent): boolean =>
  type === 'ClassifiedAccessApproved' ||
  type === 'ClassifiedAccessDenied' ||
  (type === 'ConcurrenceRecorded' && data.office === 'second-official');
