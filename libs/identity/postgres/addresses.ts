import { isSubjectId, type AddressBook } from '@accord/identity';
import type { JsonObject } from '@accord/kernel';
import { ERASED, type FieldSealer } from '@accord/privacy';
import type { Pool } from 'pg';

/** The place for which an address is sealed: it opens nowhere else. */
const placeOf = (subjectId: string): string => `address-${subjectId}`;
const RULES = [{ path: '/address', subject: 'author' }] as const;

/** The address book in the table `identity.addresses`. */
export class PostgresAddressBook implements AddressBook {
  constructor(
    private readonly pool: Pool,
    private readonly sealer: FieldSealer,
  ) {}

  async addressOf(subjectId: string): Promise<string | null> {
    if (!isSubjectId(subjectId)) return null;
    const { rows } = await this.pool.query<{ sealed: JsonObject }>(
      'select sealed from identity.addresses where subject_id = $1',
      [subjectId],
    );
    const [row] = rows;
    if (row === undefined) return null;
    const { address } = await this.sealer.unseal<JsonObject>(placeOf(subjectId), row.sealed);
    return typeof address === 'string' && address !== ERASED ? address : null;
  }

  async note(subjectId: string, address: string): Promise<void> {
    if ((await this.addressOf(subjectId)) === address) return;
    const sealed = await this.sealer.seal(placeOf(subjectId), 0, { address }, RULES, { author: subjectId });
    await this.pool.query(
      `insert into identity.addresses (subject_id, sealed) values ($1, $2)
       on conflict (subject_id) do update set sealed = excluded.sealed, updated_at = clock_timestamp()`,
      [subjectId, JSON.stringify(sealed)],
    );
  }
}
