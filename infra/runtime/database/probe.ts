import type { Configuration } from '@accord/platform/program';
import pg from 'pg';
import { UnusableDatabase, whyUnusable } from './unusable.js';

/** The oldest PostgreSQL that serves: the time-outs of appends need `transaction_timeout`, as `server_version_num` has it. */
const OLDEST_SERVER = 170_000;

const ANSWER_WITHIN_MS = 5_000;

/** The settings that name a database. */
export type DatabaseSetting = 'DATABASE_URL' | 'DATABASE_OWNER_URL';

/** What the role that asks could do to the log of events, besides adding to it. */
const POWERS = `
  select current_setting('server_version_num')::integer as version, current_user as role,
    coalesce(has_table_privilege(log.oid, 'UPDATE, DELETE, TRUNCATE') or pg_has_role(log.relowner, 'MEMBER')
      or pg_has_role(log.nspowner, 'MEMBER'), false) as "changesLog"
  from (select 1) as one left join (
    select c.oid, c.relowner, n.nspowner from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'es' and c.relname = 'events') as log on true`;

interface Powers {
  readonly version: number;
  readonly role: string;
  readonly changesLog: boolean;
}

/**
 * Tries out the database of a setting before anything rests on it, so that what is wrong is told with its name. In
 * production `DATABASE_URL` has to be of a role that cannot change the log of events.
 * @throws {UnusableDatabase} in one line, without the password
 */
export async function probe(setting: DatabaseSetting, configuration: Configuration): Promise<void> {
  const { version, role, changesLog } = await powersAt(setting, configuration[setting] ?? '');
  if (version < OLDEST_SERVER)
    throw new UnusableDatabase(
      `${setting}: the server is PostgreSQL ${Math.floor(version / 10_000)}; ${OLDEST_SERVER / 10_000} or newer is needed.`,
    );
  if (setting === 'DATABASE_URL' && changesLog && configuration.NODE_ENV === 'production')
    throw new UnusableDatabase(
      `DATABASE_URL: the role ${role} could change or remove events. Production runs as accord_app; an owner belongs into DATABASE_OWNER_URL.`,
    );
}

async function powersAt(setting: DatabaseSetting, connectionString: string): Promise<Powers> {
  let client: pg.Client | undefined;
  try {
    client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
    });
    client.on('error', () => undefined); // the query then fails, which is enough
    await client.connect();
    const { rows } = await client.query<Powers>(POWERS);
    return rows[0]!;
  } catch (error) {
    throw whyUnusable(setting, error, client);
  } finally {
    await client?.end().catch(() => undefined);
  }
}
