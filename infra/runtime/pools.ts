import pg from 'pg';
import type { Logger } from 'pino';

/** Connections of one process, divided by what they are for, so that none starves another. */
export interface Pools {
  /** The log, and all that commands read and write beside it. */
  readonly commands: pg.Pool;
  /** Queries on read models. */
  readonly queries: pg.Pool;
  /** Read models that follow the log, and their rebuilds. */
  readonly readSide: pg.Pool;
  end(): Promise<void>;
}

/** A database that does not answer is an outage after this time, in milliseconds, and never a request that hangs. */
const ANSWERING = { connectionTimeoutMillis: 2_000, keepAlive: true } as const;
const COMMANDS = { ...ANSWERING, max: 12, query_timeout: 4_000 } as const;
const QUERIES = { ...ANSWERING, max: 12, query_timeout: 4_000 } as const;
/** A rebuild's statements take longer than a reader would wait. */
const READ_SIDE = { ...ANSWERING, max: 8, query_timeout: 60_000 } as const;
/** Opens nothing until it is used. @param connection of the application's role */
export function openPools(connection: pg.PoolConfig, logger: Logger): Pools {
  const open = (kind: pg.PoolConfig): pg.Pool => watched(new pg.Pool({ ...connection, ...kind }), logger);
  const pools = { commands: open(COMMANDS), queries: open(QUERIES), readSide: open(READ_SIDE) };
  return {
    ...pools,
    end: async () => {
      await Promise.all(Object.values(pools).map((pool) => pool.end()));
    },
  };
}

/** An idle connection that breaks must be logged, not end the process; one that breaks while all are closed is no news. */
function watched(pool: pg.Pool, logger: Logger): pg.Pool {
  pool.on('error', ({ message }) => {
    if (!pool.ending) logger.warn({ cause: message }, 'database connection lost');
  });
  return pool;
}
