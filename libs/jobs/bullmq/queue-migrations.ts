import { runMigrations } from 'bullmq';
import type { Pool } from 'pg';
import { QUEUE_SCHEMA } from './queue-backend.js';

/** What the application may do with the queue's tables: everything but change their shape, or make others. */
const RIGHTS = `
  grant usage on schema ${QUEUE_SCHEMA} to accord_app;
  grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to accord_app;
  grant usage, select, update on all sequences in schema ${QUEUE_SCHEMA} to accord_app;
  revoke execute on all functions in schema ${QUEUE_SCHEMA} from public;
  grant execute on all functions in schema ${QUEUE_SCHEMA} to accord_app`;

/** A queue makes its sequence when it is used first, which the application may not. */
const SEQUENCE = `select format('create sequence if not exists ${QUEUE_SCHEMA}.%I', ${QUEUE_SCHEMA}.job_id_seq_name($1)) as made`;

/** Brings the queue's tables to what this release needs, as the owner; harmless when repeated, several at once wait. */
export async function migrateQueue(pool: Pool, kinds: readonly string[]): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    for (const kind of kinds) {
      const { rows } = await client.query<{ made: string }>(SEQUENCE, [kind]);
      for (const { made } of rows) await client.query(made);
    }
    await client.query(RIGHTS);
  } finally {
    client.release();
  }
}
