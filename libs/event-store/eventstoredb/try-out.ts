import { setTimeout as sleep } from 'node:timers/promises';
import { AccessDeniedError, NotLeaderError } from '@eventstore/db-client';
import type { EventStoreAddress } from './connection-string.js';
import { UnusableEventStore } from './connection-string.js';
import { Connection } from './connection.js';
import { NoAnswer } from './failures.js';
import { LogReader } from './reader.js';
import { StreamNames } from './stream-names.js';

/** What stands between an address and its server, by what the ways to it say. */
const SAID: readonly (readonly [RegExp, (at: string, code: string) => string])[] = [
  [/ECONNREFUSED/, (at) => `no server answers at ${at} (ECONNREFUSED)`],
  [/Server Is Not Ready|No leader info/i, (at) => `the server at ${at} is not ready; it starts, or there is no leader`],
  [/ENOTFOUND|EAI_AGAIN|Name resolution failed/, (at) => `there is no host ${at}`],
  [
    /certificate|CERT_|UNABLE_TO_|altnames|DEPTH_ZERO/i,
    (at) => `the certificate of ${at} is not trusted; tlsCAFile names its authority`,
  ],
  [
    /wrong version number|EPROTO|packet length too long/,
    (at) => `what answers at ${at} speaks no TLS; tls=false goes without`,
  ],
  [
    /ECONNRESET|Connection dropped|Failed to connect|socket hang up|Protocol error/,
    (at) => `what answers at ${at} ends the connection; does it want TLS?`,
  ],
];

const LATE_MS = 3_000;
/** How often a node may name another one as the leader, and what the client takes to turn to it, in milliseconds. */
const [MOST_TURNS, TURN_MS] = [3, 20];

/**
 * Tries out an address before anything rests on it: a read through the leader.
 * @throws {UnusableEventStore} in one line, without the password
 */
export async function tryOut(address: EventStoreAddress): Promise<void> {
  const reason = await objectionTo(address);
  if (reason === undefined) return;
  // A cluster is found through any of its nodes, and the client says of none why not: each is asked by itself.
  const { hosts } = address.options;
  if (hosts.length === 1) throw new UnusableEventStore(reason);
  const single = hosts.map((host) => objectionTo({ ...address, options: { ...address.options, hosts: [host] } }, host));
  const reasons = new Set((await Promise.all(single)).filter((one) => one !== undefined));
  throw new UnusableEventStore(reasons.size === 0 ? reason : [...reasons].join('; '));
}

async function objectionTo(
  address: EventStoreAddress,
  only?: { readonly address: string; readonly port: number },
): Promise<string | undefined> {
  const connection = new Connection(address, LATE_MS);
  const reader = new LogReader(connection, new StreamNames());
  let at = only ? `${only.address}:${only.port}` : address.hosts;
  try {
    for (let turns = 0; turns < MOST_TURNS; turns += 1) {
      const failed = await reader.tryOut().then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failed === undefined) return undefined;
      if (!(failed instanceof NotLeaderError)) return reasonOf(failed, at, address);
      at = `${failed.leader.address}:${failed.leader.port}, which is named as the leader,`;
      await sleep(TURN_MS);
    }
    return `no node leads for long: the last one at ${at} does not`;
  } finally {
    await connection.close();
  }
}

function reasonOf(error: unknown, at: string, { credentials }: EventStoreAddress): string {
  if (error instanceof AccessDeniedError)
    return `the server at ${at} does not let in the user ${credentials.username} with this password`;
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof NoAnswer || /Deadline exceeded/i.test(text)) return `no server answers at ${at} in time`;
  return (
    SAID.find(([said]) => said.test(text))?.[1](at, text) ??
    (text.split('\n', 1)[0] ?? '').replaceAll(credentials.password || '\n', '…')
  );
}
