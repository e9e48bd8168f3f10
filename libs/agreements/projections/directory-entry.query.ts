import type { Queryable, TableNames } from '@accord/read-side';
import { LIST } from './agreement-list.rows.js';
import { itemOf, standingAgreement, type DirectoryItem, type DirectoryRow } from './directory.query.js';
import { PARTIES } from './party.js';

/** An organization of the directory, with the agreement that stands for it. */
export interface DirectoryLine {
  readonly item: DirectoryItem;
  readonly shortName: string;
  readonly agreementId: string;
  readonly number: string | null;
}

interface EntryRow extends DirectoryRow {
  readonly agreementId: string;
  readonly number: string | null;
}

/** An organization of the public directory by its slug, at a moment; null where the directory does not list it. */
export async function findInDirectory(
  db: Queryable,
  table: TableNames,
  slug: string,
  now: Date,
): Promise<DirectoryLine | null> {
  const { rows } = await db.query<EntryRow>(
    `select p.party, d.state, d.active_since::text as "activeSince", d.expires_on::text as "expiresOn",
            d.agreement_id as "agreementId", l.number
     from ${table(PARTIES)} p
     ${standingAgreement('$1', table)}
     join ${table(LIST)} l on l.id = d.agreement_id
     where not d.hidden and p.party ->> 'slug' = $2
     limit 1`,
    [now.toISOString(), slug],
  );
  const [row] = rows;
  if (row === undefined) return null;
  return { item: itemOf(row), shortName: row.party.shortName, agreementId: row.agreementId, number: row.number };
}
