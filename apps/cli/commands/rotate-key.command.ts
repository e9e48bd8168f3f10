import type { Configuration } from '@accord/platform/program';
import { Command } from 'commander';
import type { PoolConfig } from 'pg';
import { UnusableInput } from '../outcome.js';
import { doWork, type Work } from '../work.js';

/** `accord rotate-key`. */
export const rotateKeyCommand = (): Command =>
  new Command('rotate-key')
    .description('wrap the keys of sealed fields under another master key')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
What is sealed stays as it is; only the keys that open it are wrapped anew. It can be broken off and run again.

With the embedded database, stop Accord first; the new master key is made for you:
  npx accord rotate-key

With a database of your own, without stopping anything:
  1. start every process with ACCORD_MASTER_KEY (as it is) and ACCORD_NEXT_MASTER_KEY (the new one)
  2. DATABASE_OWNER_URL=postgres://… npx accord rotate-key
  3. start every process with the new one as ACCORD_MASTER_KEY, and without ACCORD_NEXT_MASTER_KEY`,
    )
    .action(async ({ json }: { json?: boolean }) => {
      const rotated = await doWork(rotateHere);
      const text = `Keys wrapped under the master key ${rotated.masterKeyId}: ${rotated.keys} by this run.`;
      process.stdout.write(json ? `${JSON.stringify(rotated)}\n` : `${text}\n`);
    });

/** A rotation that is done. */
interface Rotated {
  readonly masterKeyId: string;
  readonly keys: number;
}

/** Rotates the master key of the database whose owner is set, else of the embedded one, which must stand still. */
async function rotateHere(work: Work): Promise<Rotated> {
  const [{ settings }, { migrateAs, promoteNext, serveDatabase }] = await Promise.all([
    import('./session.js'),
    import('@infra/runtime'),
  ]);
  const { configuration, logger } = settings(['DATABASE_OWNER_URL', 'ACCORD_MASTER_KEY', 'ACCORD_NEXT_MASTER_KEY']);
  const { DATABASE_URL, DATABASE_OWNER_URL, ACCORD_MASTER_KEY } = configuration;
  if (DATABASE_OWNER_URL !== undefined) {
    if (ACCORD_MASTER_KEY === undefined) throw new UnusableInput('Set ACCORD_MASTER_KEY to the present master key.');
    return rotate({ connectionString: DATABASE_OWNER_URL }, configuration, work);
  }
  if (DATABASE_URL !== undefined)
    throw new UnusableInput('Set DATABASE_OWNER_URL: master keys are rotated as the owner of the schemas.');
  work.step('Opening the database …');
  const database = await serveDatabase(configuration, logger);
  try {
    const owner = database.owner ?? database.app;
    await migrateAs(owner, { info: work.step });
    const rotated = await rotate(owner, configuration, work);
    if (ACCORD_MASTER_KEY === undefined) await promoteNext(configuration);
    return rotated;
  } finally {
    await database.close();
  }
}

async function rotate(owner: PoolConfig, configuration: Configuration, { signal, step }: Work): Promise<Rotated> {
  const [{ openInstallation, ringWithNext }, { assertMigrated }, { rotateMasterKey }, { default: pg }] =
    await Promise.all([
      import('@infra/runtime'),
      import('@infra/migrations'),
      import('@accord/privacy/postgres'),
      import('pg'),
    ]);
  const pool = new pg.Pool({ ...owner, max: 2 });
  try {
    await assertMigrated(pool);
    const ring = await ringWithNext(configuration);
    await openInstallation(pool, ring);
    const keys = await rotateMasterKey(pool, ring, ({ done, left }) => {
      signal.throwIfAborted();
      step(`${done} keys wrapped, ${left} left`);
    });
    return { masterKeyId: ring.newest.id, keys };
  } finally {
    await pool.end();
  }
}
