import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

/** A server or cluster to try the store on, from the environment. */
export interface Target {
  readonly url: string;
  /** Begins the names of all streams of this run: nothing else on the server is touched. */
  readonly prefix: string;
  /** Harms the server: kills, freezes or restarts a node, as the command of the environment does. Undefined without one. */
  readonly disturb: (() => Promise<unknown>) | undefined;
  /** How long writers write under harm, in milliseconds. */
  readonly writeMs: number;
}

/**
 * What EVENTSTORE_TEST_URL names. EVENTSTORE_TEST_DISTURB is a command that harms the server once;
 * EVENTSTORE_TEST_SECONDS, 10 by default, how long writers write meanwhile.
 * @throws when there is no address: a run that tries nothing must not pass
 */
export function target(): Target {
  const { EVENTSTORE_TEST_URL: url, EVENTSTORE_TEST_DISTURB: command, EVENTSTORE_TEST_SECONDS = '10' } = process.env;
  if (url === undefined || url === '')
    throw new Error('EVENTSTORE_TEST_URL names no EventStoreDB, as in esdb://127.0.0.1:2113?tls=false');
  return {
    url,
    prefix: `test_${randomBytes(6).toString('hex')}`,
    disturb: command === undefined ? undefined : () => promisify(execFile)('sh', ['-c', command]),
    writeMs: Number(EVENTSTORE_TEST_SECONDS) * 1_000,
  };
}
