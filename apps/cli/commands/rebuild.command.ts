import { Command } from 'commander';
import { UnusableInput } from '../outcome.js';
import { doWork, eventsSoFar } from '../work.js';

/** `accord rebuild`. */
export const rebuildCommand = (): Command =>
  new Command('rebuild')
    .description('build read models anew from the log, beside the ones that serve')
    .argument('[read-model]', 'name of one read model')
    .option('--all', 'all of them')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExamples:\n  npx accord rebuild agreement\n  npx accord rebuild --all')
    .action(async (name: string | undefined, { all, json }: { all?: boolean; json?: boolean }) => {
      if ((name === undefined) === (all !== true)) throw new UnusableInput('Name one read model, or say --all.');
      const reports = await doWork(async (work) => {
        const { withHistory } = await import('./session.js');
        return withHistory(work, async ({ readSide }) => {
          const known = readSide.status().map((one) => one.name);
          if (name !== undefined && !known.includes(name))
            throw new UnusableInput(`There is no read model ${name}; there are ${known.join(', ')}.`);
          const names = name === undefined ? known : [name];
          const onProgress = ({ events }: { events: number }) =>
            work.step(`${names.join(', ')}: ${eventsSoFar(events)}`);
          const { events, milliseconds } = await readSide.rebuild(names, onProgress);
          return names.map((readModel) => ({ readModel, events, milliseconds }));
        });
      });
      if (json) process.stdout.write(`${JSON.stringify({ rebuilt: reports })}\n`);
      else
        for (const one of reports)
          process.stdout.write(`${one.readModel}: ${one.events} events in ${one.milliseconds} ms\n`);
    });
