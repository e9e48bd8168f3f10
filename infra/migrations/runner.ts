import type { Pool, PoolClient } from 'pg';
import { MigrationError } from './errors.js';
import { FORMER, type Migration } from './files.js';

/** Where the runner tells what it does, one line each. `console` and pino fit. */
export interface MigrationLog {
  info(line: string): void;
}

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
  const changed = migrations.filter(
    ({ name, sha256 }) => ![sha256, FORMER.get(name)].includes(applied.get(name) ?? sha256),
  );
  if (changed.length > 0) {
    const names = changed.map(({ name }) => name).join(', ');
    throw new MigrationError(
      `Already applied, but changed since: ${names}. A released migration is never edited; restore it and add a new one.`,
    );
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: PoolClient, { name, sql, sha256 }: Migration): Promise<void> {
  try {
    await client.query(sql);
    await client.query('insert into ops.migrations (name, sha256) values ($1, $2)', [name, sha256]);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MigrationError(`The migration ${name} failed and was taken back: ${reason}`, { cause });
  }
}

/** Takes the next step in a transaction of its own. @returns its name, or null when there is none left */
async function step(client: PoolClient, migrations: readonly Migration[]): Promise<string | null> {
  await client.query('begin');
  try {
    // Under the lock, and after it: whoever waited here sees what the other has done.
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const [next] = pendingOf(migrations, await appliedIn(client));
    if (next !== undefined) await apply(client, next);
    await client.query('commit');
    return next?.name ?? null;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Takes all steps that are not yet taken. @returns the names of those it took */
export async function applyAll(pool: Pool, migrations: readonly Migration[], log?: MigrationLog): Promise<string[]> {
  const client = await pool.connect();
  const taken: string[] = [];
  try {
    for (let name = await step(client, migrations); name !== null; name = await step(client, migrations)) {
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
