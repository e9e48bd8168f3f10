import { freshId, jsonObjectOf, ManualClock, refusal, type FunctionName, type Principal } from '@accord/kernel';
import { SECURITY_AUDIT_STREAM, type NewEvent } from '@accord/event-store';
import { MemoryEventStore } from '@accord/event-store/memory';
import {
  clockCommand,
  CommandPipeline,
  EventStoreRefusalLog,
  EventWriter,
  Queues,
  RefusalBudget,
  type CommandEnvelope,
  type PersonCommand,
} from '@accord/commands';
import { CounterAggregate, openly, type EnvelopeParts } from './counter.js';

/** When it is, unless a test moves the clock. */
export const NOW = '2026-03-02T15:00:00.000Z';
export const ID = '1f0c1d7e-7c57-5b0e-9f1e-2f0c8a6d9b11';
export const STREAM = `counter-${ID}`;
/** The stream on which every decision of the counter rests. */
export const PREMISE = `organization-${ID}`;

export const person = (subjectId: string, ...functions: FunctionName[]): Principal => ({ subjectId, functions });
export const CASE_MANAGER = person('cm-1', 'dhs.privacy', 'nccic.case_manager');

/** A command of a case manager who has seen revision 0. */
export const envelope = (parts: EnvelopeParts = {}): PersonCommand => ({
  sender: 'person',
  commandId: freshId(),
  slug: 'raise',
  path: '/counters/mine/raise',
  principal: CASE_MANAGER,
  chosenFunction: null,
  expectedRevision: 0,
  body: {},
  correlationId: 'a'.repeat(32),
  ...parts,
});

/** A command of the clock, with a body that no schema would let through. */
export const clocked = (slug = 'raise') =>
  clockCommand({ commandId: freshId(), slug, path: slug, body: 'bad', correlationId: 'b'.repeat(32) });

/** An event of somebody else. */
export const strange = (type = 'Touched'): NewEvent => ({
  eventId: freshId(),
  type,
  schemaVersion: 1,
  data: jsonObjectOf({ by: 'somebody' }),
  metadata: { commandId: freshId() },
});

/** A counter and the pipeline to it, over a store. Several over one store are as many processes. */
export class CounterSystem {
  readonly counter: CounterAggregate;
  readonly pipeline: CommandPipeline;

  constructor(
    readonly store: MemoryEventStore = new MemoryEventStore(),
    readonly clock: ManualClock = new ManualClock(new Date(NOW)),
    queues = new Queues(),
  ) {
    this.counter = new CounterAggregate(store);
    this.pipeline = new CommandPipeline(
      (request) => JSON.stringify(request),
      queues,
      new EventStoreRefusalLog(store, clock, new RefusalBudget(clock, { burst: 5, perSecond: 1 })),
      {
        checkBody: (_slug, body) => (body === 'bad' ? refusal('INVALID_PAYLOAD', 'The body is bad.') : null),
        writer: new EventWriter(store, openly),
        clock,
      },
    );
  }

  /** One that has made its counter: revision 0. */
  static async made(store?: MemoryEventStore): Promise<CounterSystem> {
    const system = new CounterSystem(store);
    await system.send({ slug: 'make', expectedRevision: null });
    return system;
  }

  execute(command: CommandEnvelope) {
    return this.pipeline.execute(this.counter, ID, command);
  }

  send(parts: EnvelopeParts = {}) {
    return this.execute(envelope(parts));
  }

  /** The code of the refusal, or `accepted`. */
  async code(parts: EnvelopeParts = {}): Promise<string> {
    const result = await this.send(parts);
    return result.ok ? 'accepted' : result.error.code;
  }

  /** Somebody else writes, at a moment of theirs. */
  async touch(stream: string, { at = NOW, type = 'Touched' } = {}): Promise<void> {
    const { length } = await this.store.readStream(stream);
    await this.store.append(stream, [strange(type)], length === 0 ? 'no_stream' : length - 1, at);
  }

  async refusals() {
    return (await this.store.readStream(SECURITY_AUDIT_STREAM)).map((event) => event.data);
  }
}
