import { Cluster, Redis } from 'ioredis';
import { addressOf, type RedisAddress } from '../redis-address.js';

/** Where the Redis is, and what its keys begin with. */
export interface RedisSettings {
  /** See {@link addressOf}. */
  readonly url: string;
  readonly prefix: string;
  /** Certificates that vouch for it, as PEM; those that Node trusts unless set. */
  readonly ca?: string;
  /** Told of failures of the connections. */
  readonly onError: (error: Error) => void;
}

/** Longest wait between two tries to connect, in milliseconds. */
const LONGEST_REST_MS = 2_000;
const ANSWER_WITHIN_MS = 5_000;

const restAfter = (times: number): number => Math.min(LONGEST_REST_MS, times * 100);

/** Who gives jobs is told of an outage soon; who takes them waits for its end. */
const PATIENCE = {
  giving: { maxRetriesPerRequest: 1, commandTimeout: ANSWER_WITHIN_MS },
  taking: { maxRetriesPerRequest: null },
} as const;

const trusting = (ca: string | undefined) => (ca === undefined ? {} : { ca });

/** For what a connection is used: to give jobs to the queue, or to take them. */
export type RedisUse = keyof typeof PATIENCE;

const optionsOf = ({ username, password, tls }: RedisAddress, ca: string | undefined, use: RedisUse) => ({
  ...PATIENCE[use],
  ...(username === undefined ? {} : { username }),
  ...(password === undefined ? {} : { password }),
  ...(tls ? { tls: trusting(ca) } : {}),
  connectTimeout: ANSWER_WITHIN_MS,
  retryStrategy: restAfter,
});

/** Connects to a Redis for one use. @throws {TypeError} when the address cannot be understood */
export function connectRedis({ url, ca, onError }: RedisSettings, use: RedisUse): Redis | Cluster {
  const address = addressOf(url);
  const client = clientOf(address, ca, use);
  client.on('error', onError);
  return client;
}

function clientOf(address: RedisAddress, ca: string | undefined, use: RedisUse): Redis | Cluster {
  const { kind, nodes, master, database, tls } = address;
  const enableOfflineQueue = use === 'taking';
  const options = optionsOf(address, ca, use);
  if (kind === 'cluster')
    return new Cluster([...nodes], { redisOptions: options, clusterRetryStrategy: restAfter, enableOfflineQueue });
  if (kind === 'sentinel')
    return new Redis({
      ...options,
      enableOfflineQueue,
      sentinels: [...nodes],
      name: master,
      db: database,
      sentinelRetryStrategy: restAfter,
      ...(tls ? { enableTLSForSentinelMode: true, sentinelTLS: trusting(ca) } : {}),
    });
  return new Redis({ ...options, ...nodes[0], db: database, enableOfflineQueue });
}

/** Ends a connection: one that is not there at the moment would wait to say goodbye. */
export async function closeRedis(client: Redis | Cluster): Promise<void> {
  if (client.status === 'ready') await client.quit().catch(() => undefined);
  client.disconnect();
}
