import { comparePositions, type Position, type RecordedEvent } from '@accord/event-store';
import { UnreadableEvent } from './port.js';

/** What became of a batch: applied, or rolled back for a cause that lies in its events. */
export type Outcome = { readonly applied: true } | { readonly applied: false; readonly cause: unknown };

/** How a batch is applied, and what is done with an event that cannot be. */
export interface Applying {
  /** Applies events and moves on to a position, all or nothing. @throws what lies with the database, not the events */
  attempt(events: readonly RecordedEvent[], to: Position): Promise<Outcome>;
  /** Sets the stream of an event aside; false when nothing more may be set aside. */
  park(event: RecordedEvent, cause: unknown): Promise<boolean>;
}

interface Culprit {
  readonly event: RecordedEvent;
  readonly cause: unknown;
  /** What is not applied yet, the culprit first. */
  readonly rest: readonly RecordedEvent[];
}

/**
 * Goes on with a batch that could not be applied as a whole. An event that cannot be applied has its stream set aside, from that event on; what came before
 * it and all other streams are applied.
 * @param first what became of the whole
 * @returns false when an event could neither be applied nor set aside; everything before it is applied then
 */
export async function applyParking(
  events: readonly RecordedEvent[],
  to: Position,
  first: Outcome,
  how: Applying,
): Promise<boolean> {
  let rest = events;
  for (let outcome = first; ; outcome = await how.attempt(rest, to)) {
    if (outcome.applied) return true;
    const culprit = await culpritOf(rest, outcome.cause, how);
    if (culprit === null) return true;
    const { event } = culprit;
    if (!(await how.park(event, culprit.cause))) return false;
    rest = culprit.rest.filter(
      (one) => one.streamId !== event.streamId || comparePositions(one.position, event.position) < 0,
    );
  }
}

/** The event that is to blame: named by the one who threw, or else looked for. Null when all were applied after all. */
async function culpritOf(rest: readonly RecordedEvent[], cause: unknown, how: Applying): Promise<Culprit | null> {
  if (cause instanceof UnreadableEvent && rest.includes(cause.event)) return { event: cause.event, cause, rest };
  return isolated(rest, how);
}

/** Applies the events in ever smaller parts until one alone throws; everything before that one stays applied. */
async function isolated(events: readonly RecordedEvent[], how: Applying): Promise<Culprit | null> {
  let rest = events;
  let size = events.length;
  for (let [first] = rest; first !== undefined; [first] = rest) {
    size = Math.max(1, Math.floor(size / 2));
    const part = rest.slice(0, size);
    const outcome = await how.attempt(part, (part.at(-1) ?? first).position);
    if (outcome.applied) rest = rest.slice(part.length);
    else if (part.length === 1) return { event: first, cause: outcome.cause, rest };
  }
  return null;
}
