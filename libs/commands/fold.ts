import type { Refusal } from '@accord/kernel';
import { refusal } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { CommandAnswer } from './envelope.js';

/** An event that this release cannot read: of an unknown type or version, or with a text that does not open. */
export interface UnreadableEvent {
  readonly eventId: string;
  readonly type: string;
  readonly revision: number;
}

/** An accepted command: what a sender who repeats its key is answered. */
export interface AcceptedCommand extends Omit<CommandAnswer, 'id'> {
  readonly requestDigest: string | undefined;
}

/** A stream as far as it was read. */
export interface Fold<State> {
  /** The state after the last event before the first unreadable one. */
  readonly state: State;
  /** Revision of the last event, readable or not; -1 when there is none. */
  readonly revision: number;
  /** When the last event was recorded, ISO 8601 UTC; null when there is none. */
  readonly recordedAt: string | null;
  /** The first event that cannot be read; null in most cases. */
  readonly unreadable: UnreadableEvent | null;
  /** The commands that caused the events before that, by their id. */
  readonly accepted: ReadonlyMap<string, AcceptedCommand>;
}

/** How the events of a stream are folded. `evolve` throws on an event that this release does not know. */
export interface Folding<State> {
  readonly initialState: State;
  evolve(state: State, event: RecordedEvent): State;
  /** Name of the state for the answer to a command. */
  stateName(state: State): string;
}

/** An event on its way into a fold: opened, or null where its seal is broken. */
export interface ReadEvent {
  readonly stored: RecordedEvent;
  readonly opened: RecordedEvent | null;
}

/** A stream of which nothing was read yet. */
export const unread = <State>({ initialState }: Folding<State>): Fold<State> => ({
  state: initialState,
  revision: -1,
  recordedAt: null,
  unreadable: null,
  accepted: new Map(),
});

/** Carries a fold on by the events that follow it. Never throws: from an unreadable event on only the length is followed. */
export function carriedOn<State>(
  folding: Folding<State>,
  from: Fold<State>,
  events: readonly ReadEvent[],
): Fold<State> {
  const accepted = new Map(from.accepted);
  let { state, unreadable } = from;
  for (const { stored, opened } of events) {
    const after = unreadable || !opened ? null : evolved(folding, state, opened);
    if (after === null) unreadable ??= { eventId: stored.eventId, type: stored.type, revision: stored.revision };
    else {
      state = after.state;
      noteAccepted(accepted, stored, folding.stateName(state));
    }
  }
  const last = events.at(-1)?.stored;
  return last ? { state, unreadable, accepted, revision: last.revision, recordedAt: last.recordedAt } : from;
}

/** The refusal of a command on a record that cannot be read to its end; null when it can. */
export const unreadableRecord = (unreadable: UnreadableEvent | null): Refusal | null =>
  unreadable &&
  refusal(
    'RECORD_UNREADABLE',
    `This release cannot read event ${unreadable.eventId} (${unreadable.type}, revision ${unreadable.revision}).`,
  );

function evolved<State>(folding: Folding<State>, state: State, event: RecordedEvent): { state: State } | null {
  try {
    return { state: folding.evolve(state, event) };
  } catch {
    return null; // folds are pure: whatever they throw, they throw of this event
  }
}

function noteAccepted(accepted: Map<string, AcceptedCommand>, event: RecordedEvent, state: string): void {
  const { metadata, revision, position, type } = event;
  const commandId = metadata['commandId'] ?? '';
  const events = [...(accepted.get(commandId)?.events ?? []), { type, revision }];
  accepted.set(commandId, { requestDigest: metadata['requestDigest'], revision, state, position, events });
}
