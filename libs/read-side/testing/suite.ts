import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { EventStore } from '@accord/event-store';
import type { RunnerTuning } from '@accord/log-follower';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import type { Projection } from '../port.js';
import type { ReadSide } from '../read-side.js';
import { GrowingLog, processWith } from './processes.js';

/** What the suites of the read side share: a database for all tests of a file, a log of its own for each. */
export interface Suite {
  readonly database: TestDatabase;
  readonly log: GrowingLog;
  /** A process that follows; stopped after the test. */
  started(projections: readonly Projection[], tuning?: Partial<RunnerTuning>, store?: EventStore): Promise<ReadSide>;
}

/** Sets a suite up and takes it down. */
export function suite(): Suite {
  let database: TestDatabase;
  let log: GrowingLog;
  const running: ReadSide[] = [];
  beforeAll(async () => {
    database = await withTestDatabase();
  }, 30_000);
  afterAll(() => database.drop());
  beforeEach(() => {
    log = new GrowingLog();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((one) => one.stop()));
  });
  return {
    get database() {
      return database;
    },
    get log() {
      return log;
    },
    started: async (projections, tuning, store = log.store) => {
      const readSide = processWith(store, database.pool, projections, tuning);
      running.push(readSide);
      await readSide.start();
      return readSide;
    },
  };
}

/** Waits until something is so. @throws after 5 s */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; !(await condition()); attempt += 1) {
    if (attempt > 500) throw new Error('what was waited for did not come about within 5 s');
    await sleep(10);
  }
}
