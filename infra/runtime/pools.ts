import { BoundedPool, type BoundedPoolConfig } from '@accord/database';
import pg from 'pg';
import type { Logger } from 'pino';

/** Connections of one process, divided by what they are for, so that none starves another. */
export interface Pools {
  /** Appends to the log: one batch is on its way at a time. */
  readonly appends: pg.Pool;
  /** What a command reads before it is decided: its stream, its premises, keys, people. */
  readonly commands: pg.Pool;
  /** What is shown to somebody. */
  readonly queries: pg.Pool;
  /** Read models and everything else that follows the log, and rebuilds. */
  readonly followers: pg.Pool;
  /** What falls due, and the queue that carries it. */
  readonly jobs: pg.Pool;
  end(): Promise<void>;
}

/** How many connections each use may have at most; together below what the server lets in. */
export interface PoolSizes {
  readonly appends: number;
  readonly commands: number;
  readonly queries: number;
  /** The most queries that may wait for a connection; the next one is told at once that it cannot be served now. */
  readonly queriesWaiting: number;
  readonly followers: number;
  readonly jobs: number;
}

/** Commands of an organization take turns, so those that wait for a connection are few. Those beyond are a flood. */
const COMMANDS_WAITING = 512;

/** A database that does not answer is an outage after this time, in milliseconds, and never a request that hangs. */
const ANSWERING = { connectionTimeoutMillis: 2_000, keepAlive: true } as const;

/** Time-outs in milliseconds. The server gives up before the caller does: what nobody waits for any more ends. */
const within = (caller: number) => ({ query_timeout: caller, statement_timeout: Math.round(caller * 0.9) });
/** A rebuild's statements take longer than a reader would wait. */
const [SOON, LONG] = [within(4_000), within(60_000)];

/** The queue names its tables without their schema. */
const JOBS = { ...within(10_000), options: '-c search_path=bullmq' };

/** Opens nothing until it is used. @param connection of the application's role */
export function openPools(connection: pg.PoolConfig, logger: Logger, sizes: PoolSizes): Pools {
  const common = { ...connection, ...ANSWERING };
  const bounded = (kind: BoundedPoolConfig): pg.Pool => watched(new BoundedPool({ ...common, ...kind }), logger);
  const pools = {
    appends: watched(new pg.Pool({ ...common, ...within(6_000), max: sizes.appends }), logger), // the store bounds its line
    commands: bounded({ ...SOON, max: sizes.commands, waiting: COMMANDS_WAITING }),
    queries: bounded({ ...SOON, max: sizes.queries, waiting: sizes.queriesWaiting }),
    jobs: watched(new pg.Pool({ ...common, ...JOBS, max: sizes.jobs }), logger),
    followers: watched(new pg.Pool({ ...common, ...LONG, max: sizes.followers }), logger),
  };
  return {
    ...pools,
    end: async () => {
      await Promise.all(Object.values(pools).map((pool) => pool.end()));
    },
  };
}

/** An idle connection that breaks must be logged, not end the process; one that breaks while all are closed is no news. */
function watched<P extends pg.Pool>(pool: P, logger: Logger): P {
  pool.on('error', ({ message }) => {
    if (!pool.ending) logger.warn({ cause: message }, 'database connection lost');
  });
  return pool;
}
