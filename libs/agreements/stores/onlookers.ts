import type { Onlookers, OpenPage } from '@accord/agreements/reads';
import type { Pool } from 'pg';

/** Open pages in the table `agreements.onlookers`, by the clock of the database: of processes no two need the same one. */
export class PostgresOnlookers implements Onlookers {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  async note(open: readonly OpenPage[]): Promise<readonly OpenPage[]> {
    if (open.length === 0) return [];
    const sorted = open.toSorted((one, other) => (one.page < other.page ? -1 : 1)); // locked in one order by all
    await this.pool.query(
      `with left_behind as (
         delete from agreements.onlookers where page in (
           select page from agreements.onlookers where seen_at < clock_timestamp() - interval '1 minute' and page <> all ($1::uuid[])
           order by page limit 100 for update skip locked)
       )
       insert into agreements.onlookers (page, agreement_id, subject_id, side, functions, seen_at)
       select page, agreement_id, subject_id, side, string_to_array(functions, ' '), clock_timestamp()
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[])
         as open (page, agreement_id, subject_id, side, functions)
       on conflict (page) do update set seen_at = excluded.seen_at`,
      [
        sorted.map(({ page }) => page),
        sorted.map(({ agreementId }) => agreementId),
        sorted.map(({ subjectId }) => subjectId),
        sorted.map(({ side }) => side),
        sorted.map(({ functions }) => functions.join(' ')),
      ],
    );
    const { rows } = await this.pool.query<OpenPage>(
      `select page, agreement_id as "agreementId", subject_id as "subjectId", side, functions
       from agreements.onlookers
       where agreement_id = any ($1::uuid[]) and seen_at > clock_timestamp() - interval '15 seconds'
       order by subject_id, page`,
      [[...new Set(open.map(({ agreementId }) => agreementId))]],
    );
    return rows;
  }

  async forget(page: string): Promise<void> {
    await this.pool.query('delete from agreements.onlookers where page = $1', [page]);
  }
}
