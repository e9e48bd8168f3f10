import { Command } from 'commander';
import { Refused } from '../outcome.js';
import { doWork, type Work } from '../work.js';

/** `accord migrate`. */
export const migrateCommand = (): Command =>
  new Command('migrate')
    .description('bring the database to the schema of this release')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  DATABASE_OWNER_URL=postgres://… npx accord migrate')
    .action(async ({ json }: { json?: boolean }) => {
      const applied = await doWork(migrateHere);
      const text = applied.length === 0 ? 'The schema is up to date.' : `Applied ${applied.join(', ')}.`;
      process.stdout.write(json ? `${JSON.stringify({ applied })}\n` : `${text}\n`);
    });

/** Migrates the database of your own whose owner is set, else the embedded one. */
async function migrateHere({ step }: Work): Promise<readonly string[]> {
  const [{ settings }, { migrateAs, openDatabase, ownerOf }] = await Promise.all([
    import('./session.js'),
    import('@infra/runtime'),
  ]);
  const { configuration, logger } = settings(['DATABASE_OWNER_URL']);
  const log = { info: step };
  const owner = await ownerOf(configuration);
  if (owner) return migrateAs(owner, log);
  if (configuration.DATABASE_URL !== undefined)
    throw new Refused('Set DATABASE_OWNER_URL: migrations run as the owner of the schemas.');
  step('Opening the database …');
  const database = await openDatabase(configuration, logger);
  try {
    return database.owner === null ? [] : await migrateAs(database.owner, log);
  } finally {
    await database.close();
  }
}
