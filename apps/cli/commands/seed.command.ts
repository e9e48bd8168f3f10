import { Command } from 'commander';
import { Refused } from '../outcome.js';
import { doWork } from '../work.js';
import { assertMayWrite, INTO, INTO_MEANS } from './own-database.js';

/** `accord seed`. */
export const seedCommand = (): Command =>
  new Command('seed')
    .description('register the 25 organizations and the personas of the demonstration; again is harmless')
    .option(INTO, INTO_MEANS)
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExamples:\n  npx accord seed\n  DATABASE_URL=postgres://… npx accord seed --into accord')
    .action(async ({ into, json }: { into?: string; json?: boolean }) => {
      const report = await doWork(async (work) => {
        const [{ settings, withRuntime }, { seedAccord }] = await Promise.all([
          import('./session.js'),
          import('@infra/runtime'),
        ]);
        assertMayWrite(settings().configuration, into);
        return withRuntime(work, async (runtime, configuration) => {
          if (!configuration.demo) throw new Refused('Personas exist in the demonstration only; OIDC_ISSUER is set.');
          await runtime.readSide.start(); // a registration looks up its slug in the registry
          try {
            return await seedAccord(runtime, (done, all) => work.step(`seeding ${done}/${all} …`));
          } finally {
            await runtime.readSide.stop();
          }
        });
      });
      const alone = report.leftAlone.map(({ slug, code }) => `\n  ${slug} was left as it is (${code})`).join('');
      const text = `${report.organizations} organizations, ${report.commands} commands sent now.${alone}`;
      process.stdout.write(json ? `${JSON.stringify(report)}\n` : `${text}\n`);
    });
