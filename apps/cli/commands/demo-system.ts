import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readConfiguration } from '@accord/platform/program';
import { Refused, UnusableInput } from '../outcome.js';
import type { Work } from '../work.js';
import { assertMayWrite } from './own-database.js';

/** A system that the demonstration plays against. */
export interface DemoSystem {
  readonly url: string;
  /** Stops it, if it was started for the demonstration; does nothing otherwise. */
  stop(): Promise<void>;
}

/** A folder as a person here would name it: below the present one without the way to it. */
const nearby = (folder: string): string => {
  const from = relative(process.cwd(), folder);
  return from === '' || from.startsWith('..') ? folder : from;
};

const PROGRAM = fileURLToPath(new URL('../../standalone/main.js', import.meta.url));
const READY_WITHIN_MS = 30_000;
const LOOK_AGAIN_MS = 50;

/** Where the demonstration is to play. */
export interface Where {
  /** Address of a running system; empty is none. */
  readonly url?: string | undefined;
  /** Name of the database of `DATABASE_URL`, from somebody who wants the demonstration to write into it. */
  readonly into?: string | undefined;
}

/**
 * The system at a given address, else the one at the default address, else one that is started for the demonstration.
 * @throws {UnusableInput} when it is no address, or the settings are those of a system that is not to be written into
 * @throws {Refused} when no Accord answers there, or the start fails
 */
export async function findSystem(
  { url: address, into }: Where,
  note: (line: string) => void,
  { signal }: Pick<Work, 'signal'>,
): Promise<DemoSystem> {
  const configuration = readConfiguration(process.env);
  const chosen = [address, configuration.ACCORD_URL].find(Boolean);
  const given = chosen === undefined ? undefined : originOf(chosen);
  if (given === undefined) assertMayWrite(configuration, into);
  const url = given ?? configuration.baseUrl;
  let found = await lookAt(url);
  if (found === 'slow') note(`Something answers slowly at ${url}: waiting for it …`);
  for (const until = Date.now() + READY_WITHIN_MS; found === 'slow' && Date.now() < until; found = await lookAt(url))
    await sleep(LOOK_AGAIN_MS, undefined, { signal });
  if (found === 'ready') return { url, stop: () => Promise.resolve() };
  if (found === 'slow') throw new Refused(`What runs at ${url} was not ready within ${READY_WITHIN_MS / 1000} s.`);
  if (found === 'stranger') throw new Refused(`What answers at ${url} is no Accord.`);
  if (given !== undefined)
    throw new Refused(`Nothing answers at ${url}. Start Accord there first, or leave the address out.`);
  if (!configuration.demo) throw new UnusableInput('OIDC_ISSUER is set: personas exist only where it is not.');
  const place = into === undefined ? nearby(configuration.ACCORD_DATA_DIR) : `the database ${into} of DATABASE_URL`;
  note(`Nothing answers at ${url}: starting Accord on ${place} for the demonstration …`);
  return start(url, signal, into !== undefined);
}

/** The address of a system as the command line uses it. @throws {UnusableInput} */
export function originOf(address: string): string {
  if (!/^https?:\/\/./.test(address) || !URL.canParse(address))
    throw new UnusableInput(`${address} is no address of a system; one looks like http://127.0.0.1:3000.`);
  return address.replace(/\/+$/, '');
}

/** Starts Accord as a child, over a channel by whose end it notices that nobody needs it any more. */
async function start(url: string, signal: AbortSignal, seeds: boolean): Promise<DemoSystem> {
  const env = { ...process.env, ...(seeds ? { ACCORD_SEED: 'true' } : {}) };
  const child = spawn(process.execPath, [PROGRAM], { env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString()).slice(-2_000)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  try {
    for (const until = Date.now() + READY_WITHIN_MS; (await lookAt(url)) !== 'ready';) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Refused(lastOf(complaints) ?? 'Accord did not start.');
      if (Date.now() > until) throw new Refused(`Accord was not ready within ${READY_WITHIN_MS / 1000} s.`);
      await sleep(LOOK_AGAIN_MS, undefined, { signal });
    }
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The last line of what a program said when it gave up, without its name, which this program says itself. */
const lastOf = (complaints: string): string | undefined =>
  complaints
    .trim()
    .split('\n')
    .at(-1)
    ?.replace(/^accord: /, '') || undefined;

/** What is to be found at an address: an Accord, nothing, something that is not ready yet, or something else. */
type Found = 'ready' | 'nothing' | 'slow' | 'stranger';

const LOOK_WITHIN_MS = 1_000;

/** Looks at an address. A refused connection is nothing; one that is not answered in time is somebody who is busy. */
async function lookAt(url: string): Promise<Found> {
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(LOOK_WITHIN_MS) });
    const readiness: unknown = await answer.json().catch(() => null);
    const isAccord = typeof readiness === 'object' && readiness !== null && 'dependencies' in readiness;
    return isAccord ? (answer.ok ? 'ready' : 'slow') : 'stranger';
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'slow' : 'nothing';
  }
}
