import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { OWNER } from '../support/postgres-server.js';
import { System } from '../support/system.js';

/** A server tells what a connection has done ten seconds later at most: so long the start may still be seen. */
const SETTLES_WITHIN_MS = 11_000;
const COUNTED_MS = 20_000;
/** Most transactions a second of a process that has nothing to do. */
const MOST_A_SECOND = 4;

describe('Accord with nothing to do', () => {
  let system: System;
  let owner: pg.Client;
  beforeAll(async () => {
    system = await System.start();
    owner = new pg.Client({ host: join(system.dataDir, 'run'), user: OWNER, database: 'accord' });
    await owner.connect();
  }, 60_000);
  afterAll(async () => {
    await owner.end();
    await system.remove();
  }, 60_000);

  const transactions = async (): Promise<number> => {
    const all =
      'select xact_commit::float8 + xact_rollback as n from pg_stat_database where datname = current_database()';
    return (await owner.query<{ n: number }>(all)).rows[0]!.n;
  };

  it('asks its database at most four times a second, and does ask', async () => {
    await sleep(SETTLES_WITHIN_MS);
    const before = await transactions();
    await sleep(COUNTED_MS);
    const perSecond = ((await transactions()) - before) / (COUNTED_MS / 1_000);
    expect(perSecond).toBeGreaterThan(0); // it looks for what others may have written
    expect(perSecond).toBeLessThanOrEqual(MOST_A_SECOND);
  }, 60_000);
});
