import { type KeyRing, type MasterKey } from '../key-ring.js';
import { UnusableMasterKey } from '../secrets.js';
import { unwrapKey } from './key-wrapping.js';
import type { Queryable } from './queryable.js';

/**
 * Makes sure, before anything is sealed or opened, that the master keys of this process are those of the database; the
 * first start of an installation notes its key.
 * @throws {UnusableMasterKey} when they are not, or a rotation that they would need is not finished
 */
export async function verifyMasterKey(database: Queryable, ring: KeyRing): Promise<void> {
  const known = await currentMasterKeyId(database);
  if (known === null) await refuseOtherKeys(database, ring.main);
  ring.get(known ?? (await adopt(database, ring.main)));
  const { rows } = await database.query<{ master_key_id: string }>(
    'select master_key_id from privacy.keys where destroyed_at is null and master_key_id <> all($1) limit 1',
    [ring.keys.map(({ id }) => id)],
  );
  if (rows[0])
    throw new UnusableMasterKey(
      `Keys of this database are still wrapped by the master key ${rows[0].master_key_id}: set it as ACCORD_MASTER_KEY and the present one as ACCORD_NEXT_MASTER_KEY, and finish with "accord rotate-key".`,
    );
}

/** Id of the master key under which new keys are wrapped; null before the first start. */
export async function currentMasterKeyId(database: Queryable): Promise<string | null> {
  const { rows } = await database.query<{ master_key_id: string }>(
    'select master_key_id from privacy.master_keys where is_current',
  );
  return rows[0]?.master_key_id ?? null;
}

async function adopt(database: Queryable, { id }: MasterKey): Promise<string> {
  const { rows } = await database.query<{ id: string }>('select privacy.adopt_master_key($1) as id', [id]);
  return rows[0]?.id ?? id;
}

/** Keys from before master keys had an id tell by opening whether the one at hand is theirs. */
async function refuseOtherKeys(database: Queryable, { id, key }: MasterKey): Promise<void> {
  const { rows } = await database.query<{ key_id: string; wrapped: Buffer }>(
    'select key_id, wrapped from privacy.keys where destroyed_at is null order by created_at desc limit 1',
  );
  const [newest] = rows;
  if (!newest) return;
  try {
    unwrapKey(key, newest.key_id, newest.wrapped);
  } catch (cause) {
    throw new UnusableMasterKey(
      `ACCORD_MASTER_KEY is not the key of this database: what is set is ${id}, and it opens no key there.`,
      { cause },
    );
  }
}
