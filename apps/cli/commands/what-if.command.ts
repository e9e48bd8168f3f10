import { Command } from 'commander';
import { UnusableInput } from '../outcome.js';
import { doWork } from '../work.js';
import type { Supposing } from './what-if.js';

interface Flags {
  readonly set: readonly string[];
  readonly limit: string;
  readonly json?: boolean;
}

/** `accord what-if`. */
export const whatIfCommand = (): Command =>
  new Command('what-if')
    .description('make all that was ever decided again with other values of the policy; nothing is recorded')
    .requiredOption('--set <pointer=value...>', 'a value by its JSON Pointer in the policy, as JSON or as text')
    .option('--limit <n>', 'differences that are listed', '50')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      [
        '',
        'Examples:',
        '  npx accord what-if --set /risk/acceptanceNeededFrom=High',
        '  npx accord what-if --set /term/maxMonths=24 /term/defaultMonths=24 --json',
        '',
        'Each decision is made again on the record as it stands; what an earlier difference would have led to, nobody knows.',
        'What was refused is not judged again: of that, the record keeps no content.',
      ].join('\n'),
    )
    .action(async (flags: Flags) => {
      const supposing = supposingOf(flags);
      const text = await doWork(async (work) => {
        const [{ withHistory }, { whatIf }] = await Promise.all([import('./session.js'), import('./what-if.js')]);
        return withHistory(work, (runtime) => whatIf(runtime, supposing, work));
      });
      process.stdout.write(text);
    });

/** Judges the flags before anything is opened. @throws {UnusableInput} */
function supposingOf({ set, limit, json = false }: Flags): Supposing {
  if (!/^\d{1,6}$/.test(limit)) throw new UnusableInput('--limit is a whole number.');
  const changes = set.map((text) => {
    const [, path, value] = /^(\/[^=]*)=(.+)$/.exec(text) ?? [];
    if (path === undefined || value === undefined)
      throw new UnusableInput(
        `--set takes a JSON Pointer and a value, as in /term/maxMonths=24; this is neither: ${text}`,
      );
    return { path, value: valueIn(value) };
  });
  return { changes, limit: Number(limit), json };
}

/** A number, a list and the like as JSON; everything else is a text. */
function valueIn(text: string): Supposing['changes'][number]['value'] {
  try {
    const value: Supposing['changes'][number]['value'] = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
