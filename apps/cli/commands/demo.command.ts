import { Command } from 'commander';
import { Refused } from '../outcome.js';
import { doWork, type Work } from '../work.js';
import { INTO, INTO_MEANS } from './own-database.js';

interface Flags {
  readonly url?: string;
  readonly into?: string;
  readonly json?: boolean;
}

/** `accord demo`. */
export const demoCommand = (): Command =>
  new Command('demo')
    .description('play the journeys over HTTP: real organizations from application to active')
    .option('--url <address>', 'a running system in demo mode (also ACCORD_URL); else the default address')
    .option(INTO, INTO_MEANS)
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExamples:\n  npx accord demo\n  npx accord demo --url http://127.0.0.1:3000 --json')
    .action((flags: Flags) => doWork((work) => play(flags, work)));

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
