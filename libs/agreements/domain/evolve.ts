import type { EventPayloads, EventType, RecordedAgreementEvent } from './events.js';
import { endingFolds } from './evolve-ending.js';
import { entryFolds } from './evolve-entry.js';
import { reviewFolds } from './evolve-review.js';
import type { Fold } from './fold.js';
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
  return {
    ...state,
    ...changes,
    revision: event.revision,
    updatedAt: event.recordedAt,
    stateSince: changes.state === undefined ? state.stateSince : event.recordedAt,
    participations: NO_ACT.has(event.type) ? state.participations : withAct(state.participations, actOf(event)),
  };
}

/** Separation of duties asks who did what in which function, not how often: the first act of a kind is kept. */
const withAct = (acts: readonly Participation[], act: Participation): readonly Participation[] =>
  acts.some(
    (one) =>
      one.subjectId === act.subjectId &&
      one.eventType === act.eventType &&
      one.function === act.function &&
      one.classifiedOfficial === act.classifiedOfficial,
  )
    ? acts
    : [...acts, act];

function actOf({ actor, type, data, recordedAt }: RecordedAgreementEvent): Participation {
  const classifiedOfficial =
    type === 'ClassifiedAccessApproved' ||
    type === 'ClassifiedAccessDenied' ||
    (type === 'ConcurrenceRecorded' && data.office === 'second-official');
  return { subjectId: actor.subjectId, function: actor.function, eventType: type, classifiedOfficial, recordedAt };
}
