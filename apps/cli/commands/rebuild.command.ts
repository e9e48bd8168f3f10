import { Command } from 'commander';
import { UnusableInput } from '../outcome.js';

/** `accord rebuild`. */
export const rebuildCommand = (): Command =>
  new Command('rebuild')
    .description('build read models anew from the log, beside the ones that serve')
    .argument('[read-model]', 'name of one read model')
    .option('--all', 'all of them')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExamples:\n  accord rebuild agreement_list\n  accord rebuild --all')
    .action(async (name: string | undefined, { all, json }: { all?: boolean; json?: boolean }) => {
      if ((name === undefined) === (all !== true)) throw new UnusableInput('Name one read model, or say --all.');
      const { withRuntime } = await import('./session.js');
      const reports = await withRuntime(async ({ readSide }) => {
        const known = readSide.status().map((one) => one.name);
        if (name !== undefined && !known.includes(name))
          throw new UnusableInput(`There is no read model ${name}; there are ${known.join(', ')}.`);
        const done = [];
        for (const one of name === undefined ? known : [name])
          done.push({ readModel: one, ...(await readSide.rebuild(one, progressOf(one, json !== true))) });
        return done;
      });
      if (json) process.stdout.write(`${JSON.stringify({ rebuilt: reports })}\n`);
      else
        for (const one of reports)
          process.stdout.write(`${one.readModel}: ${one.events} events in ${one.milliseconds} ms\n`);
    });

/** Says how far a rebuild is, once a second, to a person at a terminal. */
function progressOf(readModel: string, shown: boolean): (progress: { readonly events: number }) => void {
  let last = Date.now();
  return ({ events }) => {
    if (!shown || !process.stderr.isTTY || Date.now() - last < 1_000) return;
    last = Date.now();
    process.stderr.write(`  ${readModel}: ${events} events …\n`);
  };
}
