import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManualClock } from '@accord/kernel';
import { agreementDecider } from '@accord/agreements/domain';
import type { RecordedEvent } from '@accord/event-store';
import { JOB_KINDS, PostgresOutbox } from '@accord/jobs';
import { inTransaction } from '@accord/log-follower';
import { PostgresWebhookDeliveries, PostgresWebhookEndpoints } from '@accord/notifications/postgres';
import { FieldSealer, MemoryKeyStore } from '@accord/privacy';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { announcementConsumer } from './announcement-consumer.js';

const [AGREEMENT, ENDPOINT] = ['6f1f2c2e-0000-4000-8000-000000000001', '6f1f2c2e-0000-4000-8000-000000000002'];
const AT = '2026-03-02T17:00:00.000Z';

const activated: RecordedEvent = {
  streamId: `agreement-${AGREEMENT}`,
  revision: 9,
  position: '12' as RecordedEvent['position'],
  eventId: '6f1f2c2e-0000-4000-8000-0000000000aa',
  type: 'AgreementActivated',
  schemaVersion: 1,
  data: {},
  metadata: { commandId: 'c', actorSubjectId: 'ao-1' },
  recordedAt: AT,
};

describe('Messages to machines', () => {
  let database: TestDatabase;
  const clock = new ManualClock(new Date(AT));
  const endpoints = new PostgresWebhookEndpoints(new FieldSealer(new MemoryKeyStore()));
  const consumer = announcementConsumer({
    endpoints,
    deliveries: new PostgresWebhookDeliveries(),
    outbox: new PostgresOutbox(JOB_KINDS),
    agreementBefore: async () => agreementDecider.initialState,
    clock,
    baseUrl: 'https://accord.example',
  });

  beforeAll(async () => {
    database = await withTestDatabase();
    const url = 'https://hooks.isao.example/';
    const made = { id: ENDPOINT, organizationId: null, url, types: [], createdAt: AT, createdBy: 'k' };
    await endpoints.add(database.pool, made, { current: 'whsec_x', previous: [] });
  }, 60_000);
  afterAll(() => database.drop(), 60_000);

  const counts = async () => {
    const { rows } = await database.pool.query<{ messages: number; jobs: number }>(
      `select (select count(*)::integer from notifications.webhook_deliveries) as messages,
         (select count(*)::integer from jobs.outbox where kind = 'webhook') as jobs`,
    );
    return rows[0];
  };

  it('feeds: the outgoing message is written in the transaction that takes the event over, with it or not at all', async () => {
    const follow = (isCutOff: boolean) =>
      inTransaction(database.pool, '', async (tx) => {
        await consumer.apply([activated], tx);
        if (isCutOff) throw new Error('killed before the checkpoint');
      });
    await expect(follow(true)).rejects.toThrow('killed');
    expect(await counts()).toEqual({ messages: 0, jobs: 0 });
    await follow(false);
    expect(await counts()).toEqual({ messages: 1, jobs: 1 });
    await follow(false); // followed once more from the beginning
    expect(await counts()).toEqual({ messages: 1, jobs: 1 });
  });

  it('are kept for thirty days once they wait for nothing, which is longer than what is news', async () => {
    const messages = new PostgresWebhookDeliveries();
    const later = (days: number) => new Date(Date.parse(AT) + days * 86_400_000);
    await messages.removeOld(database.pool, later(31));
    expect(await counts()).toMatchObject({ messages: 1 }); // it waits still
    await database.pool.query(`update notifications.webhook_deliveries set state = 'delivered'`);
    await messages.removeOld(database.pool, later(29));
    expect(await counts()).toMatchObject({ messages: 1 });
    await messages.removeOld(database.pool, later(31));
    expect(await counts()).toMatchObject({ messages: 0 });
  });
});
