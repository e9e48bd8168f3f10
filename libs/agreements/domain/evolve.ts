import type { Recorded } from '@accord/kernel';
import { EVENTS, type EventPayloads, type EventType } from './agreement.js';

import { copyOf, type AgreementState, type Participation } from './state.js';

type EventOf<Type extends EventType> = {
  [Name in Type]: Recorded & { readonly type: Name; readonly data: EventPayloads[Name] };
}[Type];

/**
 * Folds one event into the state. Texts are carried along and never looked into: they may be sealed objects.
 * @throws TypeError on an event type that this build does not know
 */
export function evolve<Type extends EventType>(state: AgreementState, event: EventOf<Type>): AgreementState {
  if (!Object.hasOwn(EVENTS, event.type)) throw new TypeError(`Unknown agreement event type: ${event.type}`);
  const { fold, isAct, isOfClassifiedOfficial } = EVENTS[event.type];
  const changes = fold(state, event.data, event);
  const after = Object.assign(copyOf(state), changes);
  after.revision = event.revision;
  after.updatedAt = event.recordedAt;
  if (changes.state !== undefined) after.stateSince = event.recordedAt;
  const { function: recorder } = event.actor;
  const { recorders } = state.record;
  if (!recorders.includes(recorder)) after.record = { ...after.record, recorders: [...recorders, recorder] };
  if (isAct) after.participations = withAct(state.participations, event, isOfClassifiedOfficial?.(event.data) ?? false);
  return after;
}

/** Separation of duties asks who did what in which function, not how often: the first act of a kind is kept. */
function withAct(
  acts: readonly Participation[],
  { actor: { subjectId, function: name }, type, recordedAt }: Recorded & { readonly type: EventType },
  classifiedOfficial: boolean,
): readonly Participation[] {
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
