import { setTimeout as sleep } from 'node:timers/promises';
import { failureOf } from '@accord/database';
import type { Pool, PoolClient } from 'pg';
import { MigrationError } from './errors.js';
import type { Migration } from './files.js';

/** Where the runner tells what it does, one line each. `console` and pino fit. */
export interface MigrationLog {
  info(line: string): void;
}

/** How a migration waits for locks; times in milliseconds. */
export interface Patience {
  /** How long one try waits for a lock. Everybody who comes later to the same table waits behind it: so it is short. */
  readonly lockMs: number;
  /** How long it is tried altogether, with growing rests between the tries in which the others get on. */
  readonly forMs: number;
}

const PATIENCE: Patience = { lockMs: 2_000, forMs: 120_000 };
const [FIRST_REST_MS, LONGEST_REST_MS] = [250, 8_000];

/** Number of the lock: any will do, as long as every program that migrates takes the same. */
const LOCK = 4_715_230_117;

type Queryable = Pick<PoolClient, 'query'>;

/** Hashes of the applied migrations by name; none before the first, which makes the table. */
async function appliedIn(database: Queryable): Promise<ReadonlyMap<string, string>> {
  const found = await database.query<{ there: boolean }>(`select to_regclass('ops.migrations') is not null as there`);
  if (found.rows[0]?.there !== true) return new Map();
  const { rows } = await database.query<{ name: string; sha256: string }>('select name, sha256 from ops.migrations');
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

/** What is still to do. @throws {MigrationError} when a released file is not what was applied under its name */
function pendingOf(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): Migration[] {
  const changed = migrations.filter(({ name, sha256 }) => (applied.get(name) ?? sha256) !== sha256);
  if (changed.length > 0) {
    const names = changed.map(({ name }) => name).join(', ');
    throw new MigrationError(
      `Already applied, but changed since: ${names}. A released migration is never edited; restore it and add a new one.`,
    );
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

/** What a try waited for, when it did not get it. */
class LockNotGranted extends Error {
  override readonly name = 'LockNotGranted';
}

/** The error to throw for a failure: one that is worth another try, or the one that ends everything. */
function failed(cause: unknown, waitedFor: string, otherwise: string): Error {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === '55P03' || failureOf(cause) === 'conflict') return new LockNotGranted(waitedFor, { cause });
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new MigrationError(`${otherwise}: ${reason}`, { cause });
}

async function apply(client: PoolClient, { name, sql, sha256 }: Migration): Promise<void> {
  try {
    await client.query(sql);
    await client.query('insert into ops.migrations (name, sha256) values ($1, $2)', [name, sha256]);
  } catch (cause) {
    const waitedFor = `The migration ${name} waits for a table that another session uses`;
    throw failed(cause, waitedFor, `The migration ${name} failed and was taken back`);
  }
}

/** Waits for whoever else is migrating: what they have done is seen afterwards. */
async function becomeTheOnlyOne(client: PoolClient): Promise<void> {
  try {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
  } catch (cause) {
    throw failed(cause, 'Another program is migrating this database', 'The lock of the migrations cannot be had');
  }
}

/** Takes the next step in a transaction of its own. @returns its name, or null when there is none left */
async function step(client: PoolClient, migrations: readonly Migration[], lockMs: number): Promise<string | null> {
  await client.query(`begin; set local lock_timeout = ${lockMs}`);
  try {
    await becomeTheOnlyOne(client);
    const [next] = pendingOf(migrations, await appliedIn(client));
    if (next !== undefined) await apply(client, next);
    await client.query('commit');
    return next?.name ?? null;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Takes the next step, again and again while a lock is not granted. */
async function patientStep(
  client: PoolClient,
  migrations: readonly Migration[],
  { lockMs, forMs }: Patience,
  log?: MigrationLog,
): Promise<string | null> {
  const giveUpAt = performance.now() + forMs;
  for (let rest = FIRST_REST_MS; ; rest = Math.min(2 * rest, LONGEST_REST_MS)) {
    try {
      return await step(client, migrations, lockMs);
    } catch (error) {
      if (!(error instanceof LockNotGranted)) throw error;
      const left = giveUpAt - performance.now();
      if (left <= 0)
        throw new MigrationError(
          `${error.message}, for ${Math.round(forMs / 1_000)} s now. Nothing was changed. End that session, or try again later.`,
          { cause: error },
        );
      log?.info(`${error.message}; trying again`);
      await sleep(Math.min(rest, left));
    }
  }
}

/**
 * Takes all steps that are not yet taken. No step keeps the tables of a running system locked: it waits for a lock only
 * shortly, lets go of everything, and tries again.
 * @returns the names of those it took
 */
export async function applyAll(
  pool: Pool,
  migrations: readonly Migration[],
  log?: MigrationLog,
  patience = PATIENCE,
): Promise<string[]> {
  const client = await pool.connect();
  const taken: string[] = [];
  try {
    const next = () => patientStep(client, migrations, patience, log);
    for (let name = await next(); name !== null; name = await next()) {
      taken.push(name);
      log?.info(`Applied migration ${name}`);
    }
    return taken;
  } finally {
    client.release();
  }
}

/** @throws {MigrationError} when a step is missing or was changed; steps of a newer program are none of our business */
export async function assertApplied(pool: Pool, migrations: readonly Migration[]): Promise<void> {
  const pending = pendingOf(migrations, await appliedIn(pool));
  if (pending.length === 0) return;
  const names = pending.map(({ name }) => name).join(', ');
  throw new MigrationError(`The database lacks the migrations ${names}. Run "accord migrate" first.`);
}
