import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agreementProjection } from '@accord/agreements/projections';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { systemClock } from '@accord/kernel';
import { shippedPolicies } from '@accord/policy/testing';
import { ReadSide, type Projection } from '@accord/read-side';
import { Pool } from 'pg';
import { Applicant, bodyOf } from '../support/agreements.js';
import { Client } from '../support/client.js';
import { System } from '../support/system.js';

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** What only the newer release knows. */
const NOVELTY = 'AgreementFramed';
const OLDER = agreementProjection(shippedPolicies);

/** The read model of the newer release: another version, which knows that the new event changes none of its rows. */
const NEWER: Projection = {
  ...OLDER,
  version: OLDER.version + 1,
  apply: (events, tx, table) =>
    OLDER.apply(
      events.filter(({ type }) => type !== NOVELTY),
      tx,
      table,
    ),
};

describe('A process of the older release beside the newer one', () => {
  let older: System;
  let client: Client;
  let pool: Pool;
  let owner: Pool;
  let store: PostgresEventStore;
  let newer: ReadSide;
  let here: Applicant;
  let touched: string;

  beforeAll(async () => {
    older = await System.start();
    client = new Client(older.url);
    const database = { host: join(older.dataDir, 'run'), database: 'accord' };
    pool = new Pool({ ...database, user: 'accord_app', max: 6 });
    owner = new Pool({ ...database, user: 'accord_owner', max: 1 });
    for (const one of [pool, owner]) one.on('error', () => undefined); // the older one stops its server
    store = new PostgresEventStore(pool);
    here = await Applicant.of(client, 'fs-isac');
    touched = await here.submitted();
  }, 90_000);
  afterAll(async () => {
    await newer?.stop();
    await store?.close();
    await Promise.all([pool?.end(), owner?.end()]);
    await older?.remove();
  }, 60_000);

  /** The newer release begins to keep its read model. */
  async function followed(): Promise<ReadSide> {
    const readSide = new ReadSide({ store, pool, projections: [NEWER], clock: systemClock, log: SILENT });
    await readSide.start();
    return readSide;
  }

  /** Submits agreements through the older process, one after the other, while something happens and until three have been answered. */
  async function workingWhile(happening: () => Promise<unknown>): Promise<void> {
    const over = new AbortController();
    let submitted = 0;
    const going = (async () => {
      for (; !over.signal.aborted || submitted < 3; submitted += 1) await here.submitted(); // throws when it is refused
    })();
    await Promise.all([going, happening().finally(() => over.abort())]);
  }

  /** What a version of the read model has in its list, but of some agreements. */
  async function listed({ version }: Projection, ...without: readonly string[]): Promise<readonly unknown[]> {
    const { rows } = await pool.query<{ row: unknown }>(
      `select to_jsonb(one) as row from rm.agreement_list_v${version} one where id <> all($1::uuid[]) order by id`,
      [without],
    );
    return rows.map(({ row }) => row);
  }

  const caughtUp = async (): Promise<void> => {
    expect(await newer.waitFor('agreement', await store.head(), 20_000)).toBe(true);
    const position = { 'x-min-position': await store.head() };
    expect((await client.get('cm-1', '/api/v1/agreements', position)).status).toBe(200);
  };
  const readiness = async () => (await fetch(`${older.url}/health/ready`)).json() as Promise<{ status: string; dependencies: Record<string, { status: string; parked?: unknown[] }> }>; // prettier-ignore

  it('serves without one error while the newer one brings its schema and builds its read models beside', async () => {
    await workingWhile(async () => {
      await owner.query('alter table follower.checkpoints add column of_the_newer_release text');
      await owner.query('insert into ops.migrations (name, sha256) values ($1, $2)', ['999_newer', 'ab'.repeat(32)]);
      newer = await followed();
      expect(await newer.caughtUp(20_000)).toBe(true);
    });
    await caughtUp();
    expect(await listed(NEWER)).toEqual(await listed(OLDER));
    expect((await readiness()).dependencies['readModel.agreement']?.status).toBe('up');
  }, 60_000);

  it('leaves alone what the newer one has written that it does not know, and goes on with everything else', async () => {
    const event = { eventId: randomUUID(), type: NOVELTY, schemaVersion: 1, data: {}, metadata: {} };
    await workingWhile(async () => {
      const written = await store.append(`agreement-${touched}`, [event], 'any', new Date().toISOString());
      expect(written.outcome).toBe('appended');
    });
    const sending = { ifMatch: 2 };
    const body = bodyOf('unclassified', 'complete-intake');
    const refused = await here.send(touched, 'cm-1', 'complete-intake', body, sending);
    expect(refused).toMatchObject({ status: 503, body: { code: 'RECORD_UNREADABLE' } });
    await caughtUp();
    const { status, dependencies } = await readiness();
    expect([status, dependencies['readModel.agreement']?.parked]).toEqual([
      'degraded',
      [{ eventId: event.eventId, reason: expect.stringContaining(NOVELTY) }],
    ]);
    expect(newer.status()[0]).toMatchObject({ pausedOn: null, parked: [] });
    expect(await listed(NEWER, touched)).toEqual(await listed(OLDER, touched));
  }, 60_000);

  it('can be started again beside it, and follows its own version on while the newer one follows the other', async () => {
    await newer.stop();
    await older.stop();
    await older.start();
    await workingWhile(async () => {
      newer = await followed();
    });
    await caughtUp();
    expect(await listed(NEWER, touched)).toEqual(await listed(OLDER, touched));
    const { rows } = await pool.query<{ version: number }>(
      `select version from follower.checkpoints where name = 'agreement' order by version`,
    );
    expect(rows.map(({ version }) => version)).toEqual([OLDER.version, NEWER.version]);
  }, 90_000);
});
