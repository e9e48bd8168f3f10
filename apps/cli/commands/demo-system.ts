import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfiguration } from '@accord/platform';
import { Refused } from '../outcome.js';

/** A system that the demonstration plays against. */
export interface DemoSystem {
  readonly url: string;
  /** Stops it, if it was started for the demonstration; does nothing otherwise. */
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('../../standalone/main.js', import.meta.url));
const START_WITHIN_MS = 30_000;

/**
 * The system at a given address, else the one at the default address, else one that is started for the demonstration.
 * @throws {Refused} when nothing answers at the given address, or the start fails
 */
export async function findSystem(address: string | undefined, note: (line: string) => void): Promise<DemoSystem> {
  const configuration = readConfiguration(process.env);
  const url = address?.replace(/\/+$/, '') ?? configuration.baseUrl;
  if (await answers(url)) return { url, stop: () => Promise.resolve() };
  if (address !== undefined)
    throw new Refused(`Nothing answers at ${url}. Start Accord there first, or leave the address out.`);
  note(`Nothing answers at ${url}: starting Accord on ${configuration.ACCORD_DATA_DIR} for the demonstration …`);
  return start(url);
}

async function start(url: string): Promise<DemoSystem> {
  const child = spawn(process.execPath, [PROGRAM], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString()).slice(-2_000)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (const until = Date.now() + START_WITHIN_MS; !(await answers(url)); await sleep(50)) {
    if (child.exitCode !== null) throw new Refused(complaints.trim().split('\n').at(-1) ?? 'Accord did not start.');
    if (Date.now() > until) {
      child.kill('SIGTERM');
      throw new Refused(`Accord was not ready within ${START_WITHIN_MS / 1000} s.`);
    }
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}

const answers = async (url: string): Promise<boolean> => {
  const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(1_000) }).catch(() => null);
  return answer?.ok === true;
};
