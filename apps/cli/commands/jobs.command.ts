import type { KindStatus, ListedMessage } from '@accord/jobs';
import { Command } from 'commander';
import { Refused, UnusableInput } from '../outcome.js';
import { doWork } from '../work.js';

/** Most messages that a list shows. */
const MOST_LISTED = 100;

const asJson = (value: object): string => `${JSON.stringify(value)}\n`;

/** `accord jobs`. */
export const jobsCommand = (): Command => {
  const jobs = new Command('jobs').description('what is to be done at a moment: timers, mails').addHelpText(
    'after',
    `
Examples:
  npx accord jobs status                   # how many are due, and how late the oldest is
  npx accord jobs list                     # what waits, the earliest first
  npx accord jobs dead                     # what was given up, and why
  npx accord jobs retry --all              # have it tried again`,
  );
  // A command added does not take over by itself how its program ends on misuse.
  for (const make of [statusCommand, listCommand, deadCommand, retryCommand]) {
    const command = make().option('--json', 'print the result as JSON');
    jobs.addCommand(command.copyInheritedSettings(jobs));
  }
  return jobs;
};

/** What the outbox is looked at with; opened only when a command runs. */
async function withJobs<T>(run: (jobs: typeof import('@accord/jobs'), db: Database) => Promise<T>): Promise<T> {
  return doWork(async (work) => {
    const [{ withHistory }, jobs] = await Promise.all([import('./session.js'), import('@accord/jobs')]);
    return withHistory(work, ({ queries, clock }) => run(jobs, { pool: queries.pool, now: clock.now() }));
  });
}

interface Database {
  readonly pool: Parameters<typeof import('@accord/jobs').listMessages>[0];
  readonly now: Date;
}

const statusCommand = (): Command =>
  new Command('status')
    .description('how many jobs of each kind are due, are tried again, or were given up')
    .action(async ({ json }: { json?: boolean }) => {
      const kinds = await withJobs(({ jobsStatus }, { pool, now }) => jobsStatus(pool, now));
      process.stdout.write(json ? asJson({ kinds }) : `${kinds.map(statusLine).join('\n') || 'Nothing is due.'}\n`);
    });

const statusLine = ({ kind, due, retrying, dead, lagMs }: KindStatus): string =>
  `${kind}: ${due} due, the oldest for ${Math.round(lagMs / 1_000)} s; ${retrying} tried again; ${dead} given up`;

const listCommand = (): Command =>
  new Command('list')
    .description(`what waits to be done, the earliest first, at most ${MOST_LISTED}`)
    .action(async ({ json }: { json?: boolean }) => print('waiting', json));

const deadCommand = (): Command =>
  new Command('dead')
    .description(`what was given up, and why, at most ${MOST_LISTED}`)
    .action(async ({ json }: { json?: boolean }) => print('dead', json));

async function print(state: 'waiting' | 'dead', json: boolean | undefined): Promise<void> {
  const found = await withJobs(({ listMessages }, { pool }) => listMessages(pool, state, MOST_LISTED));
  const nothing = state === 'dead' ? 'Nothing was given up.' : 'Nothing waits.';
  process.stdout.write(json ? asJson({ jobs: found }) : `${found.map(messageLine).join('\n') || nothing}\n`);
}

const messageLine = ({ id, dueAt, attempts, failure }: ListedMessage): string =>
  `${id}  due ${dueAt}${attempts === 0 ? '' : `  tried ${attempts}×`}${failure === null ? '' : `  ${failure}`}`;

const retryCommand = (): Command =>
  new Command('retry')
    .description('have jobs that were given up tried again')
    .argument('[id...]', 'ids of jobs, as `accord jobs dead` lists them')
    .option('--all', 'all of them')
    .action(async (ids: string[], { all, json }: { all?: boolean; json?: boolean }) => {
      if ((ids.length === 0) === (all !== true)) throw new UnusableInput('Name jobs, or say --all.');
      const retried = await withJobs(({ retryDead }, { pool }) => retryDead(pool, all === true ? null : ids));
      const unknown = ids.filter((id) => !retried.includes(id));
      process.stdout.write(json ? asJson({ retried, unknown }) : `${retried.length} will be tried again.\n`);
      if (unknown.length > 0) throw new Refused(`Not given up, or not known: ${unknown.join(', ')}.`);
    });
