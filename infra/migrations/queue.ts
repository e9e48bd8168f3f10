import { createHash } from 'node:crypto';
import { JOB_KINDS, QUEUE_VERSION } from '@accord/jobs';
import type { Pool } from 'pg';
import { MigrationError } from './errors.js';
import type { MigrationLog } from './runner.js';

/** What the tables of the queue are made for: a version of it, and the kinds of jobs. */
const DIGEST = createHash('sha256')
  .update([QUEUE_VERSION, ...JOB_KINDS].join(' '))
  .digest('hex');

/** The name under which they are noted among the migrations. */
const STEP = `queue_${QUEUE_VERSION}_${DIGEST.slice(0, 8)}`;

async function isThere(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query('select from ops.migrations where name = $1', [STEP]);
  return rows.length > 0;
}

/**
 * Lets the queue make its own tables, which come with its package; they are noted by name, so that a start need not load
 * it to see that they are there.
 * @returns the name of the step, if it was taken @throws {MigrationError} when it fails
 */
export async function bringQueue(pool: Pool, log?: MigrationLog): Promise<readonly string[]> {
  if (await isThere(pool)) return [];
  const { migrateQueue } = await import('@accord/jobs/bullmq');
  try {
    await migrateQueue(pool, JOB_KINDS);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MigrationError(`The tables of the queue cannot be made: ${reason}`, { cause });
  }
  await pool.query('insert into ops.migrations (name, sha256) values ($1, $2) on conflict do nothing', [STEP, DIGEST]);
  log?.info(`Applied migration ${STEP}`);
  return [STEP];
}

/** @throws {MigrationError} when the tables of the queue are not those of this release */
export async function assertQueue(pool: Pool): Promise<void> {
  if (!(await isThere(pool)))
    throw new MigrationError(`The database lacks the tables ${STEP}. Run "accord migrate" first.`);
}
