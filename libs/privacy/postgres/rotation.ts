import type { KeyRing, MasterKey } from '../key-ring.js';
import { unwrapKey, wrapKey } from './key-wrapping.js';
import type { Queryable } from './queryable.js';

/** Keys that are wrapped anew in one transaction: each is a commit of its own to go on from. */
const BATCH = 500;

/** A pool of the owner of the schemas: the application may not change keys. */
export interface OwnerPool extends Queryable {
  connect(): Promise<Queryable & { release(): void }>;
}

/** How far a rotation is. */
export interface RotationProgress {
  readonly done: number;
  readonly left: number;
}

/**
 * Makes the newest master key of the ring the current one and wraps every key of a subject anew under it, a batch a
 * transaction: what was sealed stays as it is. It can be broken off anywhere and run again; two at once share the work.
 * Processes that hold both master keys go on meanwhile.
 * @returns how many keys this run wrapped
 * @throws {UnusableMasterKey} when a key is wrapped by a master key that the ring does not hold
 */
export async function rotateMasterKey(
  owner: OwnerPool,
  ring: KeyRing,
  onProgress: (progress: RotationProgress) => void = () => undefined,
): Promise<number> {
  const to = ring.newest;
  await makeCurrent(owner, to);
  let done = 0;
  for (let wrapped = BATCH; wrapped > 0; done += wrapped) {
    wrapped = await inTransaction(owner, (client) => wrapBatch(client, ring, to));
    onProgress({ done: done + wrapped, left: await countLeft(owner, to) });
  }
  return done;
}

async function makeCurrent(owner: OwnerPool, { id }: MasterKey): Promise<void> {
  await inTransaction(owner, async (client) => {
    await client.query('lock table privacy.master_keys in share row exclusive mode');
    await client.query(
      'update privacy.master_keys set is_current = false where is_current and master_key_id is distinct from $1',
      [id],
    );
    await client.query(
      `insert into privacy.master_keys (master_key_id, is_current) values ($1, true)
       on conflict (master_key_id) do update set is_current = true, current_since = clock_timestamp()
       where not master_keys.is_current`,
      [id],
    );
  });
}

async function wrapBatch(client: Queryable, ring: KeyRing, to: MasterKey): Promise<number> {
  const { rows } = await client.query<{ key_id: string; wrapped: Buffer; master_key_id: string | null }>(
    `select key_id, wrapped, master_key_id from privacy.keys
     where destroyed_at is null and master_key_id is distinct from $1 order by key_id limit $2 for update`,
    [to.id, BATCH],
  );
  const anew = rows.map(({ key_id: keyId, wrapped, master_key_id: from }) =>
    wrapKey(to.key, keyId, unwrapKey((from === null ? ring.main : ring.get(from)).key, keyId, wrapped)),
  );
  await client.query(
    `update privacy.keys set wrapped = anew.wrapped, master_key_id = $3
     from unnest($1::uuid[], $2::bytea[]) as anew (key_id, wrapped)
     where keys.key_id = anew.key_id and destroyed_at is null`,
    [rows.map((row) => row.key_id), anew, to.id],
  );
  return rows.length;
}

async function countLeft(owner: OwnerPool, { id }: MasterKey): Promise<number> {
  const { rows } = await owner.query<{ left: number }>(
    'select count(*)::int as left from privacy.keys where destroyed_at is null and master_key_id is distinct from $1',
    [id],
  );
  return rows[0]?.left ?? 0;
}

async function inTransaction<T>(owner: OwnerPool, run: (client: Queryable) => Promise<T>): Promise<T> {
  const client = await owner.connect();
  try {
    await client.query('begin');
    const result = await run(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
