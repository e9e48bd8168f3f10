import { createPostgresBackend, createRedisBackend, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';
import type { Pool } from 'pg';
import { closeRedis, connectRedis, type RedisSettings } from './redis.js';

/** Schema of the queue's own tables, which its own migrations make. */
export const QUEUE_SCHEMA = 'bullmq';

/** Where the queue keeps its jobs. */
export interface QueueBackend {
  readonly name: 'postgres' | 'redis';
  /** Whoever gives jobs to the queue is told soon that it does not answer. */
  readonly giving: ConnectionOptions;
  /** Whoever takes them waits until it does. */
  readonly taking: ConnectionOptions;
  /** How long a worker with nothing to do waits before it looks by itself, in seconds: a call may get lost. */
  readonly looksAgainAfterS: number;
  /** Before the names of all that is kept in a Redis. */
  readonly prefix?: string;
  close(): Promise<void>;
}

/** A pool by its members alone: the options of queues are typed for Redis, and let any others pass. */
type PoolMembers = { readonly [Member in keyof Pool]: Pool[Member] };

/** Listeners on one pool: each queue and each worker adds its own. */
const MOST_LISTENERS = 100;

/**
 * A queue in PostgreSQL.
 * @param pool with `search_path` set to {@link QUEUE_SCHEMA}; each worker keeps one of its connections to listen
 */
export function postgresBackend(pool: Pool): QueueBackend {
  setDefaultBackendFactory(createPostgresBackend);
  pool.setMaxListeners(MOST_LISTENERS);
  const connection: PoolMembers = pool;
  return {
    name: 'postgres',
    giving: connection,
    taking: connection,
    looksAgainAfterS: 60, // it costs statements, and a lost connection is noticed
    close: () => Promise.resolve(),
  };
}

/** A queue in Redis: one server, a Sentinel, or a Cluster, whose keys have to share a slot. */
export function redisBackend(settings: RedisSettings): QueueBackend {
  setDefaultBackendFactory(createRedisBackend);
  const giving = connectRedis(settings, 'giving');
  const taking = connectRedis(settings, 'taking');
  return {
    name: 'redis',
    giving,
    taking,
    looksAgainAfterS: 5,
    prefix: `{${settings.prefix}}`,
    close: async () => {
      await Promise.all([giving, taking].map(closeRedis));
    },
  };
}
