import { Command } from 'commander';
import pg from 'pg';
import { Refused } from '../outcome.js';

/** `accord migrate`. */
export const migrateCommand = (): Command =>
  new Command('migrate')
    .description('bring the database to the schema of this release')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  DATABASE_OWNER_URL=postgres://… accord migrate')
    .action(async ({ json }: { json?: boolean }) => {
      const [{ withDatabase }, { migrate }] = await Promise.all([import('./session.js'), import('@infra/migrations')]);
      const { applied } = await withDatabase(async ({ database }) => {
        if (!database.owner) throw new Refused('Set DATABASE_OWNER_URL: migrations run as the owner of the schemas.');
        const owner = new pg.Pool({ ...database.owner, max: 1 });
        try {
          return await migrate(owner);
        } finally {
          await owner.end();
        }
      });
      const text = applied.length === 0 ? 'The schema is up to date.' : `Applied ${applied.join(', ')}.`;
      process.stdout.write(json ? `${JSON.stringify({ applied })}\n` : `${text}\n`);
    });
