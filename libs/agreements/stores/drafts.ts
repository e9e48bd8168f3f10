import type { JsonObject } from '@accord/kernel';
import type { Draft, DraftStore } from '@accord/agreements/application';
import type { Pool } from 'pg';

/**
 * Revisions before the newest draft whose rows stay: a page that was open meanwhile can still show what it was opened on.
 * Rows of an earlier submission stay for good: the last of them is what was submitted.
 */
const KEPT = 20;

/** First number of the lock of who deletes old rows; those of the log are 7301 and 7302. */
const CLEANING = 7303;

/**
 * Old rows are deleted by one transaction at a time: two that revise the same draft at once would meet them in different
 * orders, and each wait for what the other has. Whoever finds another at it leaves them to the next revision.
 */
const PUT = `with replaced as (
     select first_revision from agreements.drafts where agreement_id = $1 and revision = $5 and digest = $6
   ), turn as materialized (
     select pg_try_advisory_xact_lock(${CLEANING}, hashtext($1::text)) as mine
   ), old as (
     delete from agreements.drafts as d using replaced, turn
     where turn.mine and d.agreement_id = $1 and d.revision >= replaced.first_revision and d.revision < $5 - $7::integer
   )
   insert into agreements.drafts (agreement_id, revision, digest, content, first_revision)
   values ($1, $2, $3, $4, coalesce((select first_revision from replaced), $2))
   on conflict do nothing`;

const GET = 'select content from agreements.drafts where agreement_id = $1 and revision = $2 and digest = $3';

/** Drafts as rows of PostgreSQL. Its statements have names: the server reads and plans each once a connection. */
export class PostgresDraftStore implements DraftStore {
  constructor(private readonly database: Pick<Pool, 'query'>) {}

  async put({ agreementId, revision, digest, content, replaces }: Draft): Promise<void> {
    const before = [replaces?.revision ?? null, replaces?.digest ?? null];
    const values = [agreementId, revision, digest, JSON.stringify(content), ...before, KEPT];
    await this.database.query({ name: 'drafts_put', text: PUT, values });
  }

  async get(agreementId: string, revision: number, digest: string): Promise<JsonObject | null> {
    const values = [agreementId, revision, digest];
    const found = await this.database.query<{ content: JsonObject }>({ name: 'drafts_get', text: GET, values });
    return found.rows[0]?.content ?? null;
  }
}
