import type { LoggerService } from '@nestjs/common';
import type { Clock } from '@accord/kernel';
import { Pool } from 'pg';
import type { TestDatabase } from '../../../test/support/postgres.js';
import { JobRunner, postgresBackend, QUEUE_SCHEMA, redisBackend, type QueueBackend } from '../bullmq/index.js';
import { JobRegistry, RateLimited, type JobHandler, type JobsTuning } from '../index.js';

/** Says nothing. */
export const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
const SILENT_NEST: LoggerService = { log: () => undefined, error: () => undefined, warn: () => undefined };

/** Quick enough for a test, and slow enough that nothing happens by chance. */
export const QUICK: Partial<JobsTuning> = { pollMs: 20, retryMs: 1, forgottenMs: 60_000 };

/** A process that runs jobs, as far as the database and the queue can tell. */
export interface Process {
  readonly runner: JobRunner;
  /** True while it finds that its queue does not answer. */
  readonly queueFails: () => boolean;
  stop(): Promise<void>;
}

/** What a process runs with. */
export interface ProcessOptions {
  readonly database: TestDatabase;
  /** Null for the queue in PostgreSQL. */
  readonly redis: { readonly url: string; readonly ca?: string } | null;
  readonly handlers: readonly JobHandler[];
  readonly clock: Clock;
  readonly tuning?: Partial<JobsTuning>;
}

/** Starts a process with connections of its own. */
export async function startProcess({ database, redis, handlers, clock, tuning }: ProcessOptions): Promise<Process> {
  const pool = new Pool({
    host: database.host,
    database: database.database,
    user: 'accord_app',
    max: 8,
    options: `-c search_path=${QUEUE_SCHEMA}`,
  });
  pool.on('error', () => undefined);
  const failures = new RateLimited(() => undefined);
  const backend: QueueBackend =
    redis === null
      ? postgresBackend(pool)
      : redisBackend({
          ...redis,
          prefix: database.database,
          onError: ({ message: cause }) => failures.tell({ cause }),
        });
  const registry = new JobRegistry(
    handlers.map(({ kind }) => kind),
    handlers,
  );
  const runner = await JobRunner.start({
    db: pool,
    backend,
    registry,
    clock,
    log: SILENT,
    failures,
    nestLogger: SILENT_NEST,
    tuning: { ...QUICK, ...tuning },
  });
  return {
    runner,
    queueFails: () => failures.goesOn,
    stop: async () => {
      await runner.stop();
      await pool.end();
    },
  };
}
