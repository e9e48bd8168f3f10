import { Command } from 'commander';
import { isUuid, parseMoment } from '@accord/kernel';
import { UnusableInput } from '../outcome.js';
import { doWork } from '../work.js';
import type { ReplayOptions } from './replay.js';

interface Flags {
  readonly agreement?: string;
  readonly until?: string;
  readonly revision?: string;
  readonly terms?: string;
  readonly json?: boolean;
}

/** `accord replay`. */
export const replayCommand = (): Command =>
  new Command('replay')
    .description('read history back: an agreement event by event, or all agreements as they stood')
    .option('--agreement <id>', 'id or number (ISA-YYYY-NNNNN) of one agreement; without it, all of them')
    .option('--until <moment>', 'up to a moment, RFC 3339')
    .option('--revision <n>', 'up to a revision of the agreement')
    .option('--terms <version>', 'the text of the agreement as this version of it was opened for signature')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      [
        '',
        'Examples:',
        '  npx accord replay --agreement ISA-2026-00001',
        '  npx accord replay --agreement ISA-2026-00001 --revision 6 --json',
        '  npx accord replay --agreement ISA-2026-00001 --terms 1 | sha256sum',
        '  npx accord replay --until 2026-04-06T14:00:00Z',
      ].join('\n'),
    )
    .action(async (flags: Flags) => {
      const options = optionsOf(flags);
      const text = await doWork(async (work) => {
        const [{ withHistory }, { replay }] = await Promise.all([import('./session.js'), import('./replay.js')]);
        return withHistory(work, (runtime) => replay(runtime, options, work));
      });
      process.stdout.write(text);
    });

/** Judges the flags before anything is opened. @throws {UnusableInput} */
function optionsOf({ agreement, until, revision, terms, json = false }: Flags): ReplayOptions {
  if (agreement !== undefined && !isUuid(agreement.toLowerCase()) && !/^ISA-\d{4}-\d{5,}$/.test(agreement))
    throw new UnusableInput('--agreement is an id or a number such as ISA-2026-00001.');
  if (revision !== undefined && (agreement === undefined || !/^\d{1,9}$/.test(revision)))
    throw new UnusableInput('--revision is a whole number and goes with --agreement.');
  if (terms !== undefined && (agreement === undefined || !/^[1-9]\d{0,8}$/.test(terms)))
    throw new UnusableInput('--terms is a version from 1 on and goes with --agreement.');
  if (terms !== undefined && (until ?? revision) !== undefined)
    throw new UnusableInput('--terms are what they are: say them without --until and --revision.');
  if (until !== undefined && revision !== undefined) throw new UnusableInput('Say --until or --revision, not both.');
  const moment = until === undefined ? undefined : parseMoment(until);
  if (moment === null) throw new UnusableInput('--until is an RFC 3339 date and time, as in 2026-04-06T14:00:00Z.');
  return {
    json,
    ...(agreement === undefined ? {} : { agreement }),
    ...(moment === undefined ? {} : { until: moment.toISOString() }),
    ...(revision === undefined ? {} : { revision: Number(revision) }),
    ...(terms === undefined ? {} : { terms: Number(terms) }),
  };
}
