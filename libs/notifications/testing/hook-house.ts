import { ManualClock } from '@accord/kernel';
import { Delivery, JOB_KINDS, JobRegistry, PostgresOutbox, DEFAULT_JOBS_TUNING, type Delivered } from '@accord/jobs';
import { inTransaction, type Queryable } from '@accord/log-follower';
import { SILENT } from '@accord/jobs/testing';
import { FieldSealer, MemoryKeyStore } from '@accord/privacy';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { Sending, WebhookDesk, WebhookHandler, jobOf, stoppedMessages, type NotedAct } from '../desk/index.js';
import { PostgresWebhookDeliveries, PostgresWebhookEndpoints } from '../postgres/index.js';
import { Receiver, cloudEvent, type LookUp, type WebhookEndpoint } from '../webhooks/index.js';

/** Where the clock of these tests stands at first. */
export const NOON = '2026-03-02T17:00:00.000Z';
/** Two organizations, and what their officers and the administrators look after. */
export const [OURS, THEIRS] = ['0f0e0000-0000-4000-8000-000000000001', '0f0e0000-0000-4000-8000-000000000002'] as const;
export const OFFICER = { organizationId: OURS, system: false };
export const ADMIN = { system: true };
/** Everything that can be told of here. */
export const TYPES = ['agreement.activated', 'agreement.ended'] as const;

/** Rests so short that nobody waits, three of them: four tries. */
const RESTS = [1, 1, 1] as const;

/** A desk, a queue that is moved by hand, and a job that sends: over a database of their own. */
export class HookHouse {
  readonly clock = new ManualClock(new Date(NOON));
  readonly endpoints: PostgresWebhookEndpoints;
  readonly deliveries = new PostgresWebhookDeliveries();
  readonly outbox = new PostgresOutbox(JOB_KINDS);
  readonly keys = new MemoryKeyStore();
  readonly desk: WebhookDesk;
  readonly sending: Sending;
  /** What is on the record. */
  readonly acts: NotedAct[] = [];
  readonly note = async (act: NotedAct): Promise<void> => void this.acts.push(act);
  /** While it is true, nothing that was sent can be noted: as if the process died in between. */
  diesAfterSending = false;
  /** How names are looked up. */
  lookUp: LookUp = () => Promise.reject(new Error('There is no such name'));
  /** How long an answer may take, in milliseconds. */
  answerWithinMs = 5_000;
  private made = 0;

  private constructor(readonly database: TestDatabase) {
    this.endpoints = new PostgresWebhookEndpoints(new FieldSealer(this.keys));
    const { endpoints, deliveries, outbox, clock } = this;
    const common = { db: database.pool, inTransaction: this.run, endpoints, deliveries, outbox, clock };
    const receiver = { objectionTo: (url: string) => this.receiver().objectionTo(url) };
    this.desk = new WebhookDesk({ ...common, receiver, types: TYPES });
    this.sending = new Sending({ ...common, source: 'https://accord.example' });
  }

  static async open(): Promise<HookHouse> {
    return new HookHouse(await withTestDatabase());
  }

  /** Empties everything between two tests. */
  async clear(): Promise<void> {
    const tables = 'notifications.webhook_endpoints, notifications.webhook_deliveries, jobs.outbox';
    await this.database.ownerPool.query(`truncate ${tables}`);
    this.acts.length = 0;
    this.clock.set(NOON);
    this.diesAfterSending = false;
    this.answerWithinMs = 5_000;
  }

  /** An endpoint with its secret, of our organization where nobody says otherwise. */
  async endpointAt(url: string, owners: { organizationId?: string; system: boolean } = OFFICER) {
    this.made += 1;
    const made = await this.desk.make(owners, { url }, `key ${this.made}`, this.note);
    if (!made.ok) throw new Error(made.error.detail);
    return { id: made.value.endpoint.id, secret: made.value.secret };
  }

  /** A message that waits for an endpoint, as the follower of the log leaves it. */
  async message(endpointId: string, id: string, position = '7', type = 'agreement.activated'): Promise<void> {
    const createdAt = this.clock.now().toISOString();
    const body = cloudEvent({
      id,
      type,
      source: 'https://accord.example',
      time: createdAt,
      subject: OURS,
      schema: 'AgreementAnnouncement',
      data: { position, state: 'Active' },
    });
    await this.run(async (tx) => {
      await this.deliveries.put(tx, [{ id, endpointId, type, agreementId: OURS, body, createdAt }]);
      await this.outbox.put(tx, [jobOf({ deliveryId: id, round: 0 }, createdAt)]);
    });
  }

  /** Lets every rest be over, and handles what waits, once each, in the order of their ids. @returns what became of them */
  async work(): Promise<readonly Delivered[]> {
    const { pool } = this.database;
    await pool.query(`update jobs.outbox set retry_at = '-infinity' where state = 'waiting'`);
    const { rows } = await pool.query<{ id: string }>(
      `select id from jobs.outbox where state = 'waiting' and kind = 'webhook' order by id`,
    );
    const delivery = this.delivery();
    const came: Delivered[] = [];
    for (const { id } of rows) came.push(await delivery.deliver('webhook', id));
    return came;
  }

  /** One of our endpoints, as it stands. */
  async endpoint(id: string): Promise<WebhookEndpoint> {
    const found = await this.desk.find(OFFICER, id);
    if (!found.ok) throw new Error(found.error.detail);
    return found.value;
  }

  /** A message as its owner sees it. */
  async listed(endpointId: string, id: string) {
    return this.deliveries.find(this.database.pool, endpointId, id);
  }

  /** Ids of those who are told that an endpoint was switched off. */
  async told(): Promise<readonly unknown[]> {
    const { rows } = await this.database.pool.query<{ payload: { subjectId: string; because: string } }>(
      `select payload from jobs.outbox where kind = 'webhook-stopped' order by id`,
    );
    return rows.map(({ payload }) => [payload.subjectId, payload.because]);
  }

  readonly run = <T>(work: (tx: Queryable) => Promise<T>): Promise<T> => inTransaction(this.database.pool, '', work);

  private receiver(): Receiver {
    return new Receiver({
      allowsLoopback: true,
      lookUp: (host) => this.lookUp(host),
      answerWithinMs: this.answerWithinMs,
    });
  }

  private delivery(): Delivery {
    const handler = new WebhookHandler({
      db: this.database.pool,
      inTransaction: (work) => (this.diesAfterSending ? Promise.reject(new Error('killed')) : this.run(work)),
      endpoints: this.endpoints,
      deliveries: this.deliveries,
      receiver: this.receiver(),
      tellOwners: (tx, endpoint, because) =>
        this.outbox.put(tx, stoppedMessages(endpoint, because, ['officer-1'], this.clock.now().toISOString())),
      clock: this.clock,
      random: () => 0,
      rests: RESTS,
    });
    return new Delivery({
      db: this.database.pool,
      registry: new JobRegistry(['webhook'], [handler]),
      clock: this.clock,
      log: SILENT,
      tuning: { ...DEFAULT_JOBS_TUNING, retryMs: 1 },
    });
  }
}
