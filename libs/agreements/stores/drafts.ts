import type { JsonObject } from '@accord/kernel';
import type { Draft, DraftStore } from '@accord/agreements/application';
import type { Pool } from 'pg';

/** Drafts as rows of PostgreSQL. */
export class PostgresDraftStore implements DraftStore {
  constructor(private readonly pool: Pool) {}

  async put({ agreementId, revision, digest, content }: Draft): Promise<void> {
    await this.pool.query(
      `insert into agreements.drafts (agreement_id, revision, digest, content) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [agreementId, revision, digest, JSON.stringify(content)],
    );
  }

  async get(agreementId: string, revision: number, digest: string): Promise<JsonObject | null> {
    const found = await this.pool.query<{ content: JsonObject }>(
      `select content from agreements.drafts where agreement_id = $1 and revision = $2 and digest = $3`,
      [agreementId, revision, digest],
    );
    return found.rows[0]?.content ?? null;
  }
}
