import type { Actor } from '@accord/kernel';
import { jsonObjectOf } from '@accord/kernel';
import type { AppendOutcome, EventStore, NewEvent, Premises, RecordedEvent } from '@accord/event-store';
import type { Moment } from './aggregate.js';
import type { CommandEnvelope } from './envelope.js';
import type { Fold } from './fold.js';
import { metadataOf, toNewEvents } from './metadata.js';
import type { PayloadSealing, SealableEvent, SealSubjects } from './ports.js';

/** Events as they were decided, and all that is recorded with them. */
export interface DecidedEvents {
  readonly envelope: CommandEnvelope;
  readonly requestDigest: string;
  readonly actor: Actor;
  readonly events: readonly SealableEvent[];
  readonly subjects: SealSubjects;
  readonly policyVersion: string;
  readonly premises: Premises;
  readonly moment: Moment;
  /** The version in which the context of the events writes a payload of a type. */
  readonly versionOf: (type: string) => number;
}

/** What became of them: recorded, as they will be read back opened, or a stream that was not where it was believed. */
export type Written =
  | { readonly recorded: readonly RecordedEvent[] }
  /** Name of the stream to be looked at again: its own, or one of the premises. */
  | { readonly moved: string };

/** Seals decided events and appends them, if nothing that they rest on has moved. */
export class EventWriter {
  constructor(
    private readonly store: Pick<EventStore, 'append'>,
    private readonly sealing: Pick<PayloadSealing, 'seal'>,
  ) {}

  /** @throws {StoreUnavailable} when the outcome is unknown @throws {UnstorableEvent} */
  async write(streamId: string, after: Pick<Fold<unknown>, 'revision'>, decided: DecidedEvents): Promise<Written> {
    const { envelope, actor, requestDigest, policyVersion, premises, moment, subjects } = decided;
    const next = after.revision + 1;
    const sealed = await Promise.all(
      decided.events.map((event, index) => this.sealing.seal(streamId, next + index, event, subjects)),
    );
    const metadata = metadataOf(envelope, actor, { requestDigest, policyVersion, premises });
    const events = toNewEvents(envelope.commandId, streamId, sealed, metadata, decided.versionOf);
    const expected = next === 0 ? 'no_stream' : after.revision;
    const outcome = await this.store.append(streamId, events, expected, moment.now, premises);
    if (outcome.outcome === 'conflict') return { moved: outcome.streamId };
    // Of an append that was answered only now the stream itself tells what stands there.
    if (outcome.outcome === 'stored-before') return { moved: streamId };
    return { recorded: recorded(streamId, next, decided, events, outcome) };
  }
}

/** The events as they will be read back, opened; all under the position of the last one, which the answer names. */
const recorded = (
  streamId: string,
  first: number,
  { events, moment }: DecidedEvents,
  appended: readonly NewEvent[],
  { position }: Extract<AppendOutcome, { outcome: 'appended' | 'stored-before' }>,
): RecordedEvent[] =>
  appended.map((event, index) => ({
    ...event,
    data: jsonObjectOf(events[index]!.data),
    streamId,
    revision: first + index,
    recordedAt: moment.now,
    position,
  }));
