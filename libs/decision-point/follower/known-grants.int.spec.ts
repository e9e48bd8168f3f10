import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AGREEMENTS, agreementProjection } from '@accord/agreements/projections';
import { MemoryEventStore } from '@accord/event-store/memory';
import type { Position, RecordedEvent } from '@accord/event-store';
import { ManualClock } from '@accord/kernel';
import { shippedPublication } from '@accord/policy';
import { SHIPPED_STATE, shippedPolicies } from '@accord/policy/testing';
import { NeverCaughtUp, ReadSide, readModelsOf } from '@accord/read-side';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { decide, entitlementsAt, type GrantTable } from '../core/index.js';
import { agreement, inventedLog, organization, TableOfLog, TYPES } from '../testing/index.js';
import { KnownGrants } from './known-grants.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const COUNT = 70;
const log = inventedLog(COUNT, 5, shippedPublication());
const half = Math.floor(log.length / 2);

let database: TestDatabase;
let store: MemoryEventStore;
let readSide: ReadSide;
const opened: KnownGrants[] = [];

beforeAll(async () => {
  database = await withTestDatabase();
  store = new MemoryEventStore();
  readSide = readSideOver();
}, 30_000);
afterAll(async () => {
  for (const one of opened) one.onModuleDestroy();
  await readSide.stop();
  await database.drop();
});

const readSideOver = () =>
  new ReadSide({
    store,
    pool: database.pool,
    projections: [agreementProjection(shippedPolicies)],
    clock: new ManualClock(new Date('2027-06-01T00:00:00Z')),
    log: silent,
  });

async function append(events: readonly RecordedEvent[]): Promise<Position> {
  let last: Position | undefined;
  for (const { streamId, recordedAt, revision, ...event } of events) {
    const outcome = await store.append(streamId, [event], revision === 0 ? 'no_stream' : revision - 1, recordedAt);
    if (outcome.outcome === 'conflict') throw new Error('The log refused to grow.');
    last = outcome.position;
  }
  return last!;
}

function known(over: ReadSide = readSide): KnownGrants {
  const models = readModelsOf(over, database.pool);
  const grants = new KnownGrants(models, store);
  opened.push(grants);
  return grants;
}

const tableOf = (events: readonly RecordedEvent[]): GrantTable => {
  const filled = new TableOfLog(SHIPPED_STATE);
  for (const event of events) filled.add(event);
  return filled.table;
};

/** Everything that a table says of all agreements, at some instants. */
const saidBy = (table: GrantTable): unknown =>
  ['2025-09-01', '2026-01-15', '2026-06-01', '2027-01-01'].flatMap((day) => {
    const at = Date.parse(`${day}T12:00:00Z`);
    return Array.from({ length: COUNT }, (_, n) => {
      const history = table.find(agreement(n));
      const ask = (infoType: string) =>
        decide(table, { organizationId: organization(n), act: 'send', infoType, tlp: 'CLEAR', collectionId: 'a' }, at);
      return [history ? entitlementsAt(table, history, at) : null, TYPES.map((type) => ask(type).premise)];
    });
  });

const feedOf = ({ changes }: GrantTable): unknown => [...changes.after(null)];

describe('what agreements grant, in memory', () => {
  it('is not answered before the read model has read the whole log', async () => {
    await append(log.slice(0, half));
    const lookingOn = readSideOver();
    await lookingOn.observe();
    await expect(known(lookingOn).upTo()).rejects.toThrow(NeverCaughtUp);
    await lookingOn.stop();
  });

  it('is taken over from the rows, and is what the log says', async () => {
    await readSide.start();
    const grants = known();
    expect(grants.now).toBeNull();
    expect(await readSide.waitFor(AGREEMENTS, await store.head(), 20_000)).toBe(true);
    const table = await grants.upTo();
    const expected = tableOf(log.slice(0, half));
    expect(saidBy(table)).toEqual(saidBy(expected));
    expect(feedOf(table)).toEqual(feedOf(expected));
    expect(grants.knowledge).toEqual({ position: String(half), headPosition: String(half), behindMs: 0 });
  });

  it('is kept up with the log, says how far it is, and is the same in a process that begins later', async () => {
    const early = known();
    await early.upTo();
    const last = await append(log.slice(half));
    const behind = early.knowledge;
    expect([behind.position, behind.behindMs > 0 || behind.headPosition === behind.position]).toEqual([
      String(half),
      true,
    ]);
    const table = await early.upTo(last);
    expect(saidBy(table)).toEqual(saidBy(tableOf(log)));
    const late = await known().upTo();
    expect(saidBy(late)).toEqual(saidBy(table));
    expect(feedOf(late)).toEqual(feedOf(tableOf(log)));
  });

  it('comes without being asked: what was appended is in it soon, and nothing waits any more', async () => {
    const grants = known();
    const table = await grants.upTo();
    const { agreementId } = table.find(agreement(1))!;
    const from = (await store.readStream(`agreement-${agreementId}`)).at(-1)!;
    const event = {
      ...from,
      eventId: '00000000-0000-4000-8000-000000000001',
      type: 'AgreementSuspended',
      data: { causeCode: 'SecurityIncident', emergency: false, scope: 'Entitlements', liftConditions: [] },
      revision: from.revision + 1,
      recordedAt: '2027-05-01T00:00:00.000Z',
    };
    const last = await append([event]);
    const isThere = () => grants.knowledge.position === last && grants.knowledge.behindMs === 0;
    for (let tries = 0; tries < 400 && !isThere(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(grants.knowledge).toEqual({ position: last, headPosition: last, behindMs: 0 });
    expect(table.find(agreementId)!.newest).toMatchObject({
      revision: event.revision,
      grant: { state: 'Suspended' },
    });
  });

  it('permits nothing under a record that cannot be read to its end, and goes on with all others', async () => {
    const grants = known();
    const { agreementId } = (await grants.upTo()).find(agreement(2))!;
    const from = (await store.readStream(`agreement-${agreementId}`)).at(-1)!;
    const odd = {
      ...from,
      eventId: '00000000-0000-4000-8000-000000000002',
      type: 'OfALaterRelease',
      revision: from.revision + 1,
    };
    const table = await grants.upTo(await append([odd]));
    const recordOf = (n: number) =>
      entitlementsAt(table, table.find(agreement(n))!, Date.parse('2027-01-01T00:00:00Z'))!.premises[0];
    expect(recordOf(2)).toMatchObject({ premise: 'record', holds: false });
    expect(recordOf(3)).toMatchObject({ premise: 'record', holds: true });
  });
});
