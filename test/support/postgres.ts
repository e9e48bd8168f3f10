import { migrate } from '@infra/migrations';
import { Pool } from 'pg';
import { OWNER, startServer, type TestServer, type TestServerOptions } from './postgres-server.js';

/** A database of its own for one suite, with every migration applied. */
export interface TestDatabase {
  /** Connections with the rights of the application (`accord_app`). */
  readonly pool: Pool;
  /** Connections of the role that owns the schemas: to look, to tamper and to be refused. */
  readonly ownerPool: Pool;
  /** Directory of the unix socket: `host` of a connection. */
  readonly host: string;
  /** Name of the database. */
  readonly database: string;
  /** Closes both pools and drops the database; the last one also stops the server. */
  drop(): Promise<void>;
}

const APPLICATION = 'accord_app';

interface Shared {
  server: Promise<TestServer>;
  users: number;
  made: number;
}

declare global {
  // One server for all suites of a test file, however often this module is loaded.
  var accordTestServers: Map<string, Shared> | undefined;
}
const servers = (globalThis.accordTestServers ??= new Map());

function connect(host: string, user: string, database: string, max: number): Pool {
  const pool = new Pool({ host, user, database, max, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => undefined); // a connection that is cut while idle must not end the test process
  return pool;
}

async function once(host: string, sql: string): Promise<void> {
  const pool = connect(host, OWNER, 'postgres', 1);
  try {
    await pool.query(sql);
  } finally {
    await pool.end();
  }
}

async function leave(key: string, shared: Shared): Promise<void> {
  shared.users -= 1;
  if (shared.users > 0) return;
  servers.delete(key);
  const server = await shared.server.catch(() => undefined);
  await server?.stop();
}

async function makeDatabase(shared: Shared): Promise<Omit<TestDatabase, 'drop'>> {
  shared.made += 1;
  const database = `suite_${shared.made}`;
  const host = (await shared.server).directory;
  await once(host, `create database ${database}`);
  const ownerPool = connect(host, OWNER, database, 4);
  await migrate(ownerPool);
  return { pool: connect(host, APPLICATION, database, 20), ownerPool, host, database };
}

/**
 * A new, migrated database on a throw-away PostgreSQL server. Suites of one test file share the server: it starts with
 * the first database and stops with the last one dropped, so every suite must call `drop` in its `afterAll`.
 * @throws when the server does not start or a migration fails; nothing is left running then
 */
export async function withTestDatabase(options: TestServerOptions = {}): Promise<TestDatabase> {
  const key = options.durable === true ? 'durable' : 'fast';
  const shared = servers.get(key) ?? { server: startServer(options), users: 0, made: 0 };
  servers.set(key, shared);
  shared.users += 1;
  const database = await makeDatabase(shared).catch(async (error: unknown) => {
    await leave(key, shared);
    throw error;
  });
  return {
    ...database,
    drop: async () => {
      await Promise.all([database.pool.end(), database.ownerPool.end()]);
      await once(database.host, `drop database ${database.database} with (force)`);
      await leave(key, shared);
    },
  };
}
