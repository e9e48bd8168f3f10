import type { Configuration } from '@accord/platform/program';
import { Command } from 'commander';
import { UnusableInput } from '../outcome.js';
import { doWork, type Work } from '../work.js';

interface Flags {
  readonly from: string;
  readonly to: string;
  readonly fromPrefix?: string;
  readonly toPrefix?: string;
  readonly json?: boolean;
}

const PLACE = 'DATABASE_URL or EVENTSTORE_URL, or an address: postgres://… or esdb://…';

/** `accord copy-events`. */
export const copyEventsCommand = (): Command =>
  new Command('copy-events')
    .description('copy the log from one store into another, an empty one; broken off, it goes on when it is run again')
    .requiredOption('--from <place>', PLACE)
    .requiredOption('--to <place>', PLACE)
    .option('--from-prefix <prefix>', 'of the streams, where it is an EventStoreDB; else EVENTSTORE_PREFIX')
    .option('--to-prefix <prefix>', 'the same of the target')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      [
        '',
        'Stop Accord first: nobody else may write either store meanwhile. Keys, drafts and people stay in PostgreSQL.',
        '',
        'Example:',
        '  EVENTSTORE_URL=esdb://… npx accord copy-events --from DATABASE_URL --to EVENTSTORE_URL',
      ].join('\n'),
    )
    .action(async (flags: Flags) => {
      const report = await doWork((work) => copy(flags, work));
      const { events, copied, digest } = report;
      const text = `${events} events, ${copied} of them copied now; source and target have the digest ${digest}.`;
      process.stdout.write(flags.json ? `${JSON.stringify(report)}\n` : `${text}\n`);
    });

async function copy({ from, to, fromPrefix, toPrefix }: Flags, { step }: Work) {
  const [{ settings }, { logAt }, { copyEvents }] = await Promise.all([
    import('./session.js'),
    import('@infra/runtime/logs'),
    import('@accord/event-store'),
  ]);
  const { configuration } = settings([]);
  const prefix = configuration.EVENTSTORE_PREFIX;
  const [source, target] = [placeOf('--from', from, configuration), placeOf('--to', to, configuration)];
  if (source === target && (fromPrefix ?? prefix) === (toPrefix ?? prefix))
    throw new UnusableInput('--from and --to are the same.');
  step('Opening both stores …');
  const original = await logAt(source, fromPrefix ?? prefix, '--from');
  try {
    const other = await logAt(target, toPrefix ?? prefix, '--to');
    try {
      return await copyEvents(original.store, other.store, (what, events) =>
        step(`${what} ${events.toLocaleString('en-US')} events …`),
      );
    } finally {
      await other.close();
    }
  } finally {
    await original.close();
  }
}

/** The address of a place: of a setting, which keeps its password out of the list of processes, or as it is. */
function placeOf(flag: string, place: string, { DATABASE_URL, EVENTSTORE_URL }: Configuration): string {
  const settings: Readonly<Record<string, string | undefined>> = { DATABASE_URL, EVENTSTORE_URL };
  if (!(place in settings)) return place;
  const address = settings[place];
  if (address === undefined) throw new UnusableInput(`${flag} names ${place}, which is not set.`);
  return address;
}
