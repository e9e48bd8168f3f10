import { Command } from 'commander';
import { Refused } from '../outcome.js';

/** `accord migrate`. */
export const migrateCommand = (): Command =>
  new Command('migrate')
    .description('bring the database to the schema of this release')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  DATABASE_OWNER_URL=postgres://… accord migrate')
    .action(async ({ json }: { json?: boolean }) => {
      const applied = await migrateHere();
      const text = applied.length === 0 ? 'The schema is up to date.' : `Applied ${applied.join(', ')}.`;
      process.stdout.write(json ? `${JSON.stringify({ applied })}\n` : `${text}\n`);
    });

async function migrateHere(): Promise<readonly string[]> {
  const [{ settings }, { migrateAs, openDatabase }] = await Promise.all([
    import('./session.js'),
    import('@infra/runtime'),
  ]);
  const { configuration, logger } = settings();
  const database = await openDatabase(configuration, logger);
  try {
    if (!database.owner) throw new Refused('Set DATABASE_OWNER_URL: migrations run as the owner of the schemas.');
    return await migrateAs(database.owner);
  } finally {
    await database.close();
  }
}
