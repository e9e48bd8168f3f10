import { Command } from 'commander';
import { Refused, UnusableInput } from '../outcome.js';
import { doWork, type Work } from '../work.js';
import { INTO, INTO_MEANS } from './own-database.js';

interface Flags {
  readonly url?: string;
  readonly into?: string;
  readonly json?: boolean;
  readonly years?: string;
}

/** `accord demo`. */
export const demoCommand = (): Command =>
  new Command('demo')
    .description('play the journeys over HTTP: real organizations from application to active')
    .option('--url <address>', 'a running system in demo mode (also ACCORD_URL); else the default address')
    .option(INTO, INTO_MEANS)
    .option('--years <number>', 'play so many years instead, in a database of its own whose clock is moved by hand')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nExamples:\n  npx accord demo\n  npx accord demo --years 3\n  npx accord demo --url http://127.0.0.1:3000 --json',
    )
    .action((flags: Flags) => doWork((work) => (flags.years === undefined ? play(flags, work) : years(flags, work))));

/** As many years as somebody waits for: the clock moves, and a minute passes. */
const MOST_YEARS = 12;

async function years({ years: given, url, into, json = false }: Flags, work: Work): Promise<void> {
  const wanted = Number(given);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST_YEARS)
    throw new UnusableInput(`${given} is no number of years from 1 to ${MOST_YEARS}.`);
  if (url !== undefined || into !== undefined)
    throw new UnusableInput('The years are played in a database of their own: leave --url and --into out.');
  const { playYears, wantsColor } = await import('../demo/index.js');
  const out = process.stdout;
  const onDate = (date: string) => work.step(`${date} …`);
  await playYears({ years: wanted, out, color: wantsColor(out, process.env), json, onDate });
}

async function play({ url, into, json = false }: Flags, work: Work): Promise<void> {
  const [{ runDemo, wantsColor }, { findSystem }] = await Promise.all([
    import('../demo/index.js'),
    import('./demo-system.js'),
  ]);
  const note = (line: string) => process.stderr.write(`${line}\n`);
  const system = await findSystem({ url, into }, note, work);
  try {
    const out = process.stdout;
    const onJourney = (place: string) => {
      if (json) work.step(`${place} …`); // without it the journeys themselves are printed
    };
    const playing = runDemo({ url: system.url, out, color: wantsColor(out, process.env), json, onJourney });
    const report = await Promise.race([playing, interruptionOf(work)]);
    if (!report.ok) throw new Refused('A journey did not go as it should; the step that failed is printed above.');
  } finally {
    await system.stop();
  }
}

/** Rejects when the work is to end: what is being played then goes no further than the system does. */
const interruptionOf = ({ signal }: Work): Promise<never> =>
  new Promise((_resolve, reject) => {
    const end = (): void => {
      try {
        signal.throwIfAborted();
      } catch (interrupted) {
        reject(interrupted);
      }
    };
    end();
    signal.addEventListener('abort', end, { once: true });
  });
