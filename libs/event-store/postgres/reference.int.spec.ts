import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  START,
  type AppendOutcome,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
  type Position,
  type Premises,
  type StreamRevision,
} from '@accord/event-store';
import { MemoryEventStore } from '@accord/event-store/memory';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { RECORDED_AT, newStream } from '@accord/event-store/testing';
import { derivedId, freshId } from '@accord/kernel';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';

const RUNS = 1_000;
/** Fixed, so that a failure comes again; another one with TEST_SEED. */
const SEED = Number(process.env['TEST_SEED'] ?? 20_260_302);

/** One append of a schedule. Streams and ids are small numbers, so that appends meet. */
interface Planned {
  readonly stream: number;
  readonly ids: readonly number[];
  readonly expected: ExpectedRevision;
  /** The stream that stands so many places further on, round and round, and where it is believed to end. */
  readonly premises: readonly (readonly [number, StreamRevision])[];
}

const premise = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.oneof(fc.constant<StreamRevision>('no_stream'), fc.nat(2)));

const planned: fc.Arbitrary<Planned> = fc.record({
  stream: fc.nat(2),
  ids: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }),
  expected: fc.oneof(
    { weight: 3, arbitrary: fc.constant<ExpectedRevision>('no_stream') },
    { weight: 2, arbitrary: fc.constant<ExpectedRevision>('any') },
    { weight: 4, arbitrary: fc.nat(4) },
  ),
  premises: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(premise, { minLength: 1, maxLength: 2 }) },
  ),
});

/** Waves, one after the other, of appends sent at the same moment; drawn from a few appends, so that many repeat. */
const schedule = fc
  .array(planned, { minLength: 2, maxLength: 6 })
  .chain((appends) =>
    fc.array(fc.array(fc.constantFrom(...appends), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
  );

interface Sent {
  readonly stream: string;
  readonly events: readonly NewEvent[];
  readonly expected: ExpectedRevision;
  readonly premises: Premises;
}
interface Answered extends Sent {
  readonly answer: AppendOutcome;
}

const send = (store: EventStore, { stream, events, expected, premises }: Sent): Promise<AppendOutcome> =>
  store.append(stream, events, expected, RECORDED_AT, premises);

function named(streams: readonly string[], run: string, { stream, ids, expected, premises }: Planned): Sent {
  const events = ids.map((id) => ({
    eventId: derivedId(`event ${id}`, run),
    type: 'Planned',
    schemaVersion: 1,
    data: { id },
    metadata: { run },
  }));
  const at = (place: number): string => streams[place % streams.length] ?? '';
  const others = premises.map(([further, revision]) => [at(stream + further), revision]);
  return { stream: at(stream), events, expected, premises: Object.fromEntries(others) };
}

/** The answer as the reference would give it: positions count from where this schedule began. */
const shifted = (answer: AppendOutcome, base: bigint): unknown =>
  answer.outcome === 'conflict' ? answer : { ...answer, position: String(BigInt(answer.position) - base) };

/** A reference that holds what these appends, in this order, make. */
async function referenceOf(written: readonly Sent[]): Promise<MemoryEventStore> {
  const reference = new MemoryEventStore();
  for (const sent of written) await send(reference, sent);
  return reference;
}

/** The answers of a wave that wrote nothing and that the reference, as it stands after `written`, does not give. */
async function unexplained(written: readonly Sent[], refused: readonly Answered[], base: bigint): Promise<Answered[]> {
  const left: Answered[] = [];
  let reference = await referenceOf(written);
  for (const each of refused) {
    const answer = await send(reference, each);
    if (answer.outcome === 'appended') reference = await referenceOf(written); // it changed: begin anew
    if (JSON.stringify(answer) !== JSON.stringify(shifted(each.answer, base))) left.push(each);
  }
  return left;
}

const positionOf = ({ answer }: Answered): number => (answer.outcome === 'appended' ? Number(answer.position) : 0);

/**
 * Looks for a legal order of a wave: the appends that wrote stand in the order of their positions, and each of the others
 * must be what the reference answers somewhere between them. Returns all that was written up to the end of the wave.
 */
async function explain(before: readonly Sent[], wave: readonly Answered[], base: bigint): Promise<Sent[]> {
  const written = [...before];
  let refused = wave.filter(({ answer }) => answer.outcome !== 'appended');
  const appended = wave.filter(({ answer }) => answer.outcome === 'appended');
  refused = await unexplained(written, refused, base);
  for (const each of appended.toSorted((a, b) => positionOf(a) - positionOf(b))) {
    expect(await send(await referenceOf(written), each)).toEqual(shifted(each.answer, base));
    written.push(each);
    refused = await unexplained(written, refused, base);
  }
  expect(refused).toEqual([]);
  return written;
}

async function sameContents(store: EventStore, reference: EventStore, after: Position): Promise<void> {
  const { events: found } = await store.readAll(after, 1_000);
  const { events: wanted } = await reference.readAll(START, 1_000);
  const placed = found.map((event) =>
    Object.assign(event, { position: String(BigInt(event.position) - BigInt(after)) }),
  );
  expect(placed).toEqual(wanted);
}

describe(`PostgreSQL and the reference in memory (seed ${SEED})`, () => {
  let database: TestDatabase;
  let stores: readonly PostgresEventStore[];

  beforeAll(async () => {
    database = await withTestDatabase();
    stores = [new PostgresEventStore(database.pool), new PostgresEventStore(database.pool)];
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await database.drop();
  });

  it(`agree on ${RUNS} schedules of concurrent appends by two writers`, async () => {
    const seen = { appended: 0, 'stored-before': 0, conflict: 0 };
    let moved = 0;
    const run = async (waves: readonly (readonly Planned[])[]): Promise<void> => {
      const [one, two] = stores;
      if (!one || !two) throw new Error('The stores were not opened');
      const after = await one.head();
      const [streams, id] = [[newStream(), newStream(), newStream()], freshId()];
      let written: Sent[] = [];
      for (const wave of waves) {
        const sent = wave.map((each) => named(streams, id, each));
        const answers = await Promise.all(sent.map((each, n) => send(n % 2 === 0 ? one : two, each)));
        const answered = sent.flatMap((each, n) => (answers[n] ? [{ ...each, answer: answers[n] }] : []));
        for (const { answer, stream } of answered) {
          seen[answer.outcome] += 1;
          if (answer.outcome === 'conflict' && answer.streamId !== stream) moved += 1;
        }
        written = await explain(written, answered, BigInt(after));
      }
      await sameContents(one, await referenceOf(written), after);
    };
    await fc.assert(fc.asyncProperty(schedule, run), { numRuns: RUNS, seed: SEED, endOnFailure: false });
    for (const count of [...Object.values(seen), moved]) expect(count).toBeGreaterThan(RUNS / 2);
  }, 60_000);
});
