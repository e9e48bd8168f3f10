import type { JsonObject } from '@accord/kernel';
import type { Draft, DraftStore } from '@accord/agreements/application';
import type { Pool } from 'pg';

/**
 * Revisions before the newest draft whose rows stay: a page that was open meanwhile can still show what it was opened on.
 * Rows of an earlier submission stay for good: the last of them is what was submitted.
 */
const KEPT = 20;

const PUT = `with replaced as (
     select first_revision from agreements.drafts where agreement_id = $1 and revision = $5 and digest = $6
   ), old as (
     delete from agreements.drafts as d using replaced
     where d.agreement_id = $1 and d.revision >= replaced.first_revision and d.revision < $5 - $7::integer
   )
   insert into agreements.drafts (agreement_id, revision, digest, content, first_revision)
   values ($1, $2, $3, $4, coalesce((select first_revision from replaced), $2))
   on conflict do nothing`;

const GET = 'select content from agreements.drafts where agreement_id = $1 and revision = $2 and digest = $3';

/** Drafts as rows of PostgreSQL. Its statements have names: the server reads and plans each once a connection. */
export class PostgresDraftStore implements DraftStore {
  constructor(private readonly pool: Pool) {}

  async put({ agreementId, revision, digest, content, replaces }: Draft): Promise<void> {
    const before = [replaces?.revision ?? null, replaces?.digest ?? null];
    const values = [agreementId, revision, digest, JSON.stringify(content), ...before, KEPT];
    await this.pool.query({ name: 'drafts_put', text: PUT, values });
  }

  async get(agreementId: string, revision: number, digest: string): Promise<JsonObject | null> {
    const values = [agreementId, revision, digest];
    const found = await this.pool.query<{ content: JsonObject }>({ name: 'drafts_get', text: GET, values });
    return found.rows[0]?.content ?? null;
  }
}
