import { startIssuer, type Issuer } from './issuer.js';
import { startMailServer, type TestMailServer } from './mail-server.js';
import { withTestDatabase, type TestDatabase } from './postgres.js';
import { freePort, Program } from './program.js';

const AUDIENCE = 'accord-house';

/** What the processes of one installation share, for a test: all of it real, and its own. */
export interface House {
  readonly database: TestDatabase;
  readonly issuer: Issuer;
  readonly mails: TestMailServer;
  /** A process that is not started yet. */
  program(app: 'api' | 'worker'): Promise<Program>;
  close(): Promise<void>;
}

/** Makes ready a house in production. @param more settings of every process @param masterKey 64 hex digits */
export async function makeHouse(masterKey: string, more: Readonly<Record<string, string>>): Promise<House> {
  const [database, issuer, mails] = await Promise.all([withTestDatabase(), startIssuer(AUDIENCE), startMailServer()]);
  const settings = {
    NODE_ENV: 'production',
    DATABASE_URL: `postgres://accord_app@/${database.database}?host=${database.host}`,
    OIDC_ISSUER: issuer.address,
    OIDC_AUDIENCE: AUDIENCE,
    ACCORD_MASTER_KEY: masterKey,
    SMTP_URL: mails.url,
    RATE_LIMIT: '0',
    READS_AT_ONCE: '0',
    ...Object.fromEntries(['COMMANDS', 'QUERIES', 'FOLLOWERS'].map((use) => [`POOL_${use}`, '4'])),
    POOL_JOBS: '8',
    ...more,
  };
  return {
    database,
    issuer,
    mails,
    program: async (app) => {
      const port = String(await freePort());
      const own = app === 'api' ? { PORT: port } : { WORKER_PORT: port };
      return new Program(`apps/${app}/main.js`, `http://127.0.0.1:${port}`, { ...settings, ...own });
    },
    close: async () => {
      await Promise.all([mails.close(), issuer.close(), database.drop()]);
    },
  };
}
