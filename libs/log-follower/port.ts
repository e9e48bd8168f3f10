import type { Position, RecordedEvent } from '@accord/event-store';

/** A database connection or transaction, as far as followers need it (`pg` clients and pools fit). */
export interface Queryable {
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the row that its text selects
  query<Row = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: Row[]; readonly rowCount: number | null }>;
}

/** Something that follows the log and keeps what it makes of it in the database that also holds its checkpoint. */
export interface LogConsumer {
  /** Snake case, without version: `agreement`. */
  readonly name: string;
  /** From 1 on; every version has a checkpoint of its own and begins with the first event. */
  readonly version: number;
  /** True when what it keeps is there. */
  isPrepared(tx: Queryable): Promise<boolean>;
  /** Makes what it keeps anew, and empty. */
  prepare(tx: Queryable): Promise<void>;
  /** False for events that it has no use for: they are not handed to it. Without this it is handed every event. */
  concerns?(event: RecordedEvent): boolean;
  /**
   * Applies a batch of events in order, in the transaction that also moves the checkpoint.
   * @throws {UnreadableEvent} to name the event that it cannot read; after any other error the culprit is looked for
   */
  apply(events: readonly RecordedEvent[], tx: Queryable): Promise<void>;
  /** Called once a version has read the whole log of today, right before it is asked. */
  beforeServing?(db: Queryable): Promise<void>;
}

/** An event that this build cannot read: of a type, a version or a shape that it does not know. */
export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent';

  constructor(
    readonly event: RecordedEvent,
    options?: ErrorOptions,
  ) {
    super(`Event ${event.eventId} cannot be read`, options);
  }
}

/** A stream that is set aside from an event on, until that event can be read. */
export interface ParkedStream {
  readonly streamId: string;
  readonly eventId: string;
  readonly revision: number;
  readonly position: Position;
  /** Why, without a word of the payload: fit for everybody's eyes. */
  readonly reason: string;
  /** How often it was tried again in vain. */
  readonly attempts: number;
  /** Milliseconds until it is tried again, as of the moment it was read; 0 when it is due. */
  readonly retryInMs: number;
}

/** A stream that was set aside and goes on. */
export interface ReleasedStream {
  readonly streamId: string;
  /** Where its follower stood: what the stream held up to here was missing until then. */
  readonly position: Position;
  /** Orders releases, also those at one position. */
  readonly number: number;
  /** ISO 8601 UTC. */
  readonly releasedAt: string;
}

/** How far a follower is, for health and metrics. `cause` can quote data: for operators, never for callers. */
export interface FollowerStatus {
  readonly name: string;
  readonly version: number;
  /** Everything up to here is applied, but for what is parked. */
  readonly position: Position;
  /** The newest position of the log that this process knows of. */
  readonly headPosition: Position;
  /** True once this version has read the whole log of today: until then nothing is served from it. */
  readonly caughtUpOnce: boolean;
  /** Id of the event on which it is paused, with the cause in one line; null while it runs. */
  readonly pausedOn: { readonly eventId: string; readonly position: Position; readonly cause: string } | null;
  readonly parked: readonly Pick<ParkedStream, 'streamId' | 'eventId' | 'revision' | 'position' | 'reason'>[];
  /** Streams that were parked before, each as it went on last. */
  readonly released: readonly ReleasedStream[];
  /** Milliseconds since the oldest event not yet applied was recorded, or more; 0 when position and head agree. */
  readonly behindMs: number;
  /** Milliseconds that it has been behind without any progress; 0 when caught up. Unhealthy = behind AND stalled. */
  readonly stalledMs: number;
}

/** Where followers write what operators should know (a pino logger fits). */
export interface FollowerLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
