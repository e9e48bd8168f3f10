import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor, Clock, Json, Refusal, Result } from '@accord/kernel';
import { fail, jsonObjectOf, ok, refusal } from '@accord/kernel';
import { START, StoreUnavailable, type EventStore, type RecordedEvent } from '@accord/event-store';
import type { CommandAnswer, CommandEnvelope } from './envelope.js';
import { eventsOfCommand, metadataOf, toNewEvents } from './metadata.js';
import type { Aggregate, BodyCheck, Decision, Locks, PayloadSealing, RefusalLog } from './ports.js';

/** Digest of a request under the key of this installation: path, person and body. */
export type RequestDigest = (request: { path: string; subjectId: string; body: Json }) => string;

/** What the pipeline needs of the world. */
export interface PipelineDependencies {
  readonly store: EventStore;
  readonly sealing: PayloadSealing;
  readonly clock: Clock;
  readonly locks: Locks;
  readonly checkBody: BodyCheck;
  readonly requestDigest: RequestDigest;
  readonly refusals: RefusalLog;
}

/** Codes of refusals that are no part of the record (api contract, "Order of checks, and refusals"). */
const UNRECORDED = new Set(['UNAUTHENTICATED', 'MALFORMED', 'TOO_LARGE', 'UNSUPPORTED_MEDIA', 'NOT_CAUGHT_UP']);

/**
 * Waits before a command is judged again because another writer came first, in milliseconds. Usually what that one wrote
 * can be read at once; of a cluster whose replicas lag behind its leader, only a little later.
 */
const LOOK_AGAIN_AFTER_MS = [0, 10, 50, 150, 500] as const;

/** One command on its way: what stays the same however often it is judged. */
interface Order<State> {
  readonly aggregate: Aggregate<State>;
  readonly streamId: string;
  readonly id: string;
  readonly envelope: CommandEnvelope;
  readonly digest: string;
}

interface LoadedStream<State> {
  readonly state: State;
  readonly events: readonly RecordedEvent[];
}

/** What became of a command, and in which function its sender was heard; null when it did not come so far. */
interface Judged {
  readonly result: Result<CommandAnswer, Refusal>;
  readonly actor: Actor | null;
}

const unheard = (result: Result<CommandAnswer, Refusal>): Judged => ({ result, actor: null });

/**
 * The way of every command, in the order of checks of the public contract: known key, visibility, function,
 * precondition, body, rules, append. Commands that rest on the same facts run one after another, so that nothing they
 * rest on changes between the decision and the append; if two still meet at a stream, the store lets one through and the
 * other one looks again, never deciding on a state that its sender did not see.
 */
export class CommandPipeline {
  constructor(private readonly world: PipelineDependencies) {}

  /**
   * Runs one command on the stream `<category>-<id>`.
   * @throws {StoreUnavailable} when the store does not answer: whether the command took effect is then unknown
   */
  async execute<State>(
    aggregate: Aggregate<State>,
    category: string,
    id: string,
    envelope: CommandEnvelope,
  ): Promise<Result<CommandAnswer, Refusal>> {
    const digest = this.digestOf(envelope);
    const { result, actor } = await this.judge({ aggregate, streamId: `${category}-${id}`, id, envelope, digest });
    if (!result.ok && !UNRECORDED.has(result.error.code)) {
      const { code } = result.error;
      const heardAs = actor?.function ?? null;
      await this.world.refusals.record({ envelope, heardAs, aggregateId: id, category, code, payloadDigest: digest });
    }
    return result;
  }

  private async judge<State>(order: Order<State>): Promise<Judged> {
    const lock = await order.aggregate.lockOf(order.envelope);
    const judgeOnce = () => this.judgeOnce(order);
    for (const wait of LOOK_AGAIN_AFTER_MS) {
      if (wait > 0) await sleep(wait);
      const judged = await (lock === null ? judgeOnce() : this.world.locks.withLock(lock, judgeOnce));
      if (judged !== 'overtaken') return judged;
    }
    throw new StoreUnavailable('The stream changes faster than the command can be judged.');
  }

  private async judgeOnce<State>(order: Order<State>): Promise<Judged | 'overtaken'> {
    const loaded = await this.load(order);
    const earlier = earlierAnswer(order, loaded.events);
    if (earlier) return unheard(earlier);
    const admitted = await order.aggregate.admit(loaded.state, order.envelope);
    if (!admitted.ok) return unheard(admitted);
    const actor = admitted.value;
    const wrong = this.unfit(order);
    if (wrong) return { result: fail(wrong), actor };
    const result = await this.decideAndAppend(order, loaded, actor);
    return result === 'overtaken' ? result : { result, actor };
  }

  /** Steps 6 and 7, as far as they need no state. */
  private unfit<State>({ aggregate, envelope }: Order<State>): Refusal | null {
    if (!aggregate.isCreation(envelope.slug) && envelope.expectedRevision === null)
      return refusal('PRECONDITION_REQUIRED', 'Send If-Match with the revision that you have seen.');
    return this.world.checkBody(envelope.slug, envelope.body);
  }

  private async decideAndAppend<State>(
    { aggregate, streamId, id, envelope, digest }: Order<State>,
    loaded: LoadedStream<State>,
    actor: Actor,
  ): Promise<Result<CommandAnswer, Refusal> | 'overtaken'> {
    const decided = await aggregate.decide(loaded.state, actor, envelope);
    if (!decided.ok) return decided;
    const last = loaded.events.at(-1);
    const recordedAt = later(last?.recordedAt, this.world.clock.now().toISOString());
    const events = await this.newEvents(streamId, last, decided.value, envelope, actor, digest);
    const outcome = await this.world.store.append(streamId, events, last?.revision ?? 'no_stream', recordedAt);
    if (outcome.outcome !== 'appended') return 'overtaken';
    const first = outcome.revision - events.length + 1;
    const recorded = decided.value.events.map((event, index) =>
      asRecorded(events[index]!, event.data, streamId, first + index, recordedAt),
    );
    const after = recorded.reduce((state, event) => aggregate.evolve(state, event), loaded.state);
    return ok({
      id,
      revision: outcome.revision,
      state: aggregate.stateName(after),
      position: outcome.position,
      events: recorded.map(({ type, revision }) => ({ type, revision })),
    });
  }

  private async newEvents(
    streamId: string,
    last: RecordedEvent | undefined,
    decision: Decision,
    envelope: CommandEnvelope,
    actor: Actor,
    requestDigest: string,
  ) {
    const next = (last?.revision ?? -1) + 1;
    const sealed = await Promise.all(
      decision.events.map((event, index) => this.world.sealing.seal(streamId, next + index, event, decision.subjects)),
    );
    const { policyVersion, premises } = decision;
    return toNewEvents(
      envelope.commandId,
      streamId,
      sealed,
      metadataOf(envelope, actor, { requestDigest, policyVersion, premises }),
    );
  }

  private async load<State>({ aggregate, streamId }: Order<State>): Promise<LoadedStream<State>> {
    const stored = await this.world.store.readStream(streamId);
    const events = await Promise.all(stored.map((event) => this.world.sealing.unsealEvent(event)));
    return { events, state: events.reduce((state, event) => aggregate.evolve(state, event), aggregate.initialState) };
  }

  private digestOf(envelope: CommandEnvelope): string {
    const { path, principal, body } = envelope;
    return this.world.requestDigest({ path, subjectId: principal.subjectId, body });
  }
}

/** Step 3: the first answer again for a known key, or the refusal when the key came with something else. */
function earlierAnswer<State>(
  { aggregate, id, envelope, digest }: Order<State>,
  events: readonly RecordedEvent[],
): Result<CommandAnswer, Refusal> | null {
  const caused = eventsOfCommand(events, envelope.commandId);
  const last = caused.at(-1);
  if (!last) return null;
  if (last.metadata['requestDigest'] !== digest)
    return fail(refusal('IDEMPOTENCY_KEY_REUSED', 'This key belongs to another request.'));
  const state = events
    .filter((event) => event.revision <= last.revision)
    .reduce((folded, event) => aggregate.evolve(folded, event), aggregate.initialState);
  return ok({
    id,
    revision: last.revision,
    state: aggregate.stateName(state),
    position: last.position,
    events: caused.map(({ type, revision }) => ({ type, revision })),
  });
}

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);

/** The event as it will be read back, but for its position, which nothing after the append needs. */
const asRecorded = (
  event: Omit<RecordedEvent, 'streamId' | 'revision' | 'recordedAt' | 'position'>,
  data: unknown,
  streamId: string,
  revision: number,
  recordedAt: string,
): RecordedEvent => ({
  ...event,
  data: jsonObjectOf(data),
  streamId,
  revision,
  recordedAt,
  position: START,
});
