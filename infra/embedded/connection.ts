import { Client, type PoolConfig } from 'pg';
import { OWNER } from './cluster.js';
import { SOCKET_PORT } from './layout.js';

/** How to reach an embedded database. The configurations are complete: neither environment nor password is needed. */
export interface EmbeddedConnection {
  /** Directory of the unix socket. */
  readonly socketDir: string;
  /** Role `accord_owner`: migrations, backups, and nothing else. */
  readonly ownerConfig: PoolConfig;
  /** Role `accord_app`: what the application uses. It exists after the migrations. */
  readonly appConfig: PoolConfig;
}

const DATABASE = 'accord';
const ANSWER_WITHIN = 5000;

const configFor = (socketDir: string, user: string, database: string): PoolConfig => ({
  host: socketDir,
  port: SOCKET_PORT,
  user,
  database,
  ssl: false,
  connectionTimeoutMillis: ANSWER_WITHIN,
});

/** The connection to the database `accord` behind a socket. */
export const connectionTo = (socketDir: string): EmbeddedConnection => ({
  socketDir,
  ownerConfig: configFor(socketDir, OWNER, DATABASE),
  appConfig: configFor(socketDir, 'accord_app', DATABASE),
});

/** Asks the server behind a socket which cluster it serves; creates the database `accord` when it is absent. */
export async function askForCluster(socketDir: string): Promise<string> {
  const client = new Client({ ...configFor(socketDir, OWNER, 'postgres'), query_timeout: 30_000 });
  client.on('error', () => undefined); // the server may go while we ask; the query then fails, which is enough
  try {
    await client.connect();
    const { rows } = await client.query<{ cluster: string; made: boolean }>(
      `select current_setting('data_directory') as cluster, exists (select from pg_database where datname = $1) as made`,
      [DATABASE],
    );
    const [answer] = rows;
    if (answer?.made === false) await client.query(`create database ${DATABASE}`);
    return answer?.cluster ?? '';
  } finally {
    await client.end().catch(() => undefined);
  }
}
