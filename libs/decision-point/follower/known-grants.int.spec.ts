import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AGREEMENTS, agreementProjection } from '@accord/agreements/projections';
import { CallerScopes } from '@accord/agreements/reads';
import { MemoryEventStore } from '@accord/event-store/memory';
import type { Position, RecordedEvent } from '@accord/event-store';
import { derivedId, jsonObjectOf, ManualClock } from '@accord/kernel';
import { UnreadableEvent } from '@accord/log-follower';
import { shippedPublication } from '@accord/policy';
import { SHIPPED_STATE, shippedPolicies } from '@accord/policy/testing';
import { NeverCaughtUp, ReadSide, readModelsOf, type Projection } from '@accord/read-side';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import type { EvaluationAnswer } from '../authzen/index.js';
import { decide, entitlementsAt, type GrantTable } from '../core/index.js';
import { agreement, inventedLog, organization, TableOfLog, TYPES } from '../testing/index.js';
import { DecisionPoint } from './decision-point.js';
import { KnownGrants } from './known-grants.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const COUNT = 70;
const log = inventedLog(COUNT, 5, shippedPublication());
const NOW = new Date('2027-06-01T00:00:00Z');
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

/** What stands in the way of the read model: nothing goes on before the gate is open, and some events cannot be read. */
const hindered = { gate: Promise.resolve(), unreadable: new Set<string>() };

/** The read model of agreements, which can be held back. */
function agreements(): Projection {
  const plain = agreementProjection(shippedPolicies);
  return {
    ...plain,
    apply: async (events, tx, table) => {
      await hindered.gate;
      const found = events.find(({ eventId }) => hindered.unreadable.has(eventId));
      if (found) throw new UnreadableEvent(found);
      await plain.apply(events, tx, table);
    },
  };
}

const readSideOver = () =>
  new ReadSide({
    store,
    pool: database.pool,
    projections: [agreements()],
    clock: new ManualClock(NOW),
    log: silent,
    tuning: { parkedRetryMs: 100 },
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

/** How far somebody says that they have come, after some milliseconds, once the news of an append is there. */
async function lagOf(grants: KnownGrants, afterMs = 0): Promise<KnownGrants['knowledge']> {
  const isTold = () => grants.knowledge.headPosition !== grants.knowledge.position;
  for (let tries = 0; tries < 400 && !isTold(); tries += 1) await sleep(25);
  await sleep(afterMs);
  return grants.knowledge;
}

const unasked = () => Promise.reject(new Error('Nobody is asked about an organization here.'));
const NO_ORGANIZATIONS = { find: unasked, factsAt: unasked, factsOverTime: unasked };

/** An answer to a question of which nothing depends on the log. */
async function answerBy(grants: KnownGrants): Promise<EvaluationAnswer> {
  const clock = new ManualClock(NOW);
  const auditor = { subjectId: 'au-1', functions: ['auditor'] as const };
  const point = new DecisionPoint(grants, new CallerScopes(NO_ORGANIZATIONS), clock);
  const of = { type: 'organization', id: organization(1), properties: {} };
  const resource = { type: 'collection', id: 'a', properties: { infoType: 'IncidentReport', tlp: 'CLEAR' } };
  const evaluation = { subject: of, action: { name: 'send', properties: {} }, resource, context: {} };
  return point.evaluate(evaluation, { caller: auditor, minPosition: null });
}

/** The next event of an agreement. */
async function nextOf(agreementId: string, type: string, data: object): Promise<RecordedEvent> {
  const from = (await store.readStream(`agreement-${agreementId}`)).at(-1)!;
  const revision = from.revision + 1;
  const eventId = derivedId(`${agreementId}/${type}/${revision}`);
  return { ...from, eventId, type, data: jsonObjectOf(data), revision, recordedAt: '2027-05-01T00:00:00.000Z' };
}

const SUSPENDED = { causeCode: 'SecurityIncident', emergency: false, scope: 'Entitlements', liftConditions: [] };

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
    let letGo = (): void => undefined;
    hindered.gate = new Promise((resolve) => (letGo = resolve));
    const last = await append(log.slice(half));
    const said = await Promise.all([lagOf(early), lagOf(early, 150), answerBy(early)]).finally(letGo);
    const [sooner, later, answer] = said;
    expect(answer).toMatchObject({ context: { knowledge: { position: String(half) } } });
    for (const { position, headPosition } of [sooner, later])
      expect([position, headPosition]).toEqual([String(half), last]);
    // since the oldest event that is not there yet was recorded, by the clock of this test
    expect(later.behindMs).toBe(NOW.getTime() - Date.parse(log[half]!.recordedAt));
    expect(sooner.behindMs).toBeGreaterThan(0);
    const table = await early.upTo(last);
    expect(await answerBy(early)).toMatchObject({ context: { knowledge: { position: last, behindMs: 0 } } });
    expect(saidBy(table)).toEqual(saidBy(tableOf(log)));
    const late = await known().upTo();
    expect(saidBy(late)).toEqual(saidBy(table));
    expect(feedOf(late)).toEqual(feedOf(tableOf(log)));
  });

  it('comes without being asked: what was appended is in it soon, and nothing waits any more', async () => {
    const grants = known();
    const table = await grants.upTo();
    const { agreementId } = table.find(agreement(1))!;
    const event = await nextOf(agreementId, 'AgreementSuspended', SUSPENDED);
    const last = await append([event]);
    const isThere = () => grants.knowledge.position === last && grants.knowledge.behindMs === 0;
    for (let tries = 0; tries < 400 && !isThere(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(grants.knowledge).toEqual({ position: last, headPosition: last, behindMs: 0 });
    expect(table.find(agreementId)!.newest).toMatchObject({
      revision: event.revision,
      grant: { state: 'Suspended' },
    });
  });

  it('permits nothing under a record that cannot be read to its end, tells the feed so, and goes on with all others', async () => {
    const grants = known();
    const { agreementId } = (await grants.upTo()).find(agreement(2))!;
    const place = [...(await grants.upTo()).changes.after(null)].at(-1)!;
    const odd = await nextOf(agreementId, 'OfALaterRelease', {});
    const last = await append([odd]);
    const table = await grants.upTo(last);
    const recordOf = (n: number) =>
      entitlementsAt(table, table.find(agreement(n))!, Date.parse('2027-01-01T00:00:00Z'))!.premises[0];
    expect(recordOf(2)).toMatchObject({ premise: 'record', holds: false });
    expect(recordOf(3)).toMatchObject({ premise: 'record', holds: true });
    const told = [{ position: last, release: 0, agreementId, recordedAt: odd.recordedAt }];
    expect([...table.changes.after(place)]).toEqual(told);
    expect([...(await known().upTo()).changes.after(place)]).toEqual(told);
  });

  it('is all of a record again that goes on, and the feed tells that behind what it told before', async () => {
    const grants = known();
    const { agreementId } = (await grants.upTo()).find(agreement(3))!;
    const other = (await grants.upTo()).find(agreement(4))!.agreementId;
    const suspended = await nextOf(agreementId, 'AgreementSuspended', SUSPENDED);
    hindered.unreadable.add(suspended.eventId);
    await grants.upTo(await append([suspended]));
    const last = await append([await nextOf(other, 'AgreementSuspended', SUSPENDED)]);
    const table = await grants.upTo(last);
    const place = [...table.changes.after(null)].at(-1)!;
    expect(place).toMatchObject({ agreementId: other, position: last });
    hindered.unreadable.clear();
    for (let tries = 0; tries < 400 && [...table.changes.after(place)].length === 0; tries += 1) await sleep(25);
    const told = [{ position: last, release: expect.any(Number), agreementId, recordedAt: expect.any(String) }];
    expect([...table.changes.after(place)]).toEqual(told);
    expect(table.find(agreementId)!.newest).toMatchObject({ grant: { state: 'Suspended' } });
    expect(table.isReadable(table.find(agreementId)!)).toBe(true);
    expect(feedOf(await known().upTo())).toEqual(feedOf(table));
  });
});
