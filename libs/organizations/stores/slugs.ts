import type { SlugRegistry } from '@accord/organizations/application';
import type { Pool } from 'pg';

/** Slugs as rows of PostgreSQL, each written before the event of its registration. */
export class PostgresSlugRegistry implements SlugRegistry {
  constructor(private readonly pool: Pool) {}

  async holderOf(slug: string): Promise<string | null> {
    const found = await this.pool.query<{ organization_id: string }>(
      'select organization_id from organizations.slugs where slug = $1',
      [slug],
    );
    return found.rows[0]?.organization_id ?? null;
  }

  /** An append lasts for seconds at most: after a minute nothing of a holder without a record will come. */
  async claim(slug: string, organizationId: string, absentHolder: string | null): Promise<boolean> {
    const claimed = await this.pool.query(
      `insert into organizations.slugs as held (slug, organization_id) values ($1, $2)
       on conflict (slug) do update set organization_id = excluded.organization_id, claimed_at = clock_timestamp()
         where held.organization_id = excluded.organization_id
            or (held.organization_id = $3 and held.claimed_at < clock_timestamp() - interval '1 minute')`,
      [slug, organizationId, absentHolder],
    );
    return claimed.rowCount === 1;
  }
}
