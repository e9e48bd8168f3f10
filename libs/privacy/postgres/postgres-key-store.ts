import { randomBytes, randomUUID } from 'node:crypto';
import type { KeyRing } from '../key-ring.js';
import type { KeyStore, SubjectKey } from '../key-store.js';
import { unwrapKey, wrapKey } from './key-wrapping.js';
import { currentMasterKeyId } from './master-keys.js';
import type { Queryable } from './queryable.js';

interface WrappedKey {
  readonly key_id: string;
  readonly wrapped: Buffer;
  /** Null where a release that knew one master key only has made it. */
  readonly master_key_id: string | null;
}

/** A key id is a UUID; anything else was never one and need not be asked for. */
const KEY_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Looks until the key of a subject is found: only a destruction between two statements makes a second one necessary. */
const LOOKS = 5;

/** Keys in `privacy.keys`, each wrapped by a master key: a copy of the table alone opens nothing. */
export class PostgresKeyStore implements KeyStore {
  constructor(
    private readonly database: Queryable,
    private readonly ring: KeyRing,
  ) {}

  /**
   * @param first the key that the subject gets when it has none yet; random unless given
   * @throws {UnusableMasterKey} if the ring does not hold the master key that wraps it
   */
  async getOrCreate(subjectId: string, first?: Uint8Array): Promise<SubjectKey> {
    for (let look = 0; look < LOOKS; look += 1) {
      const row = await this.current(subjectId);
      if (row) return { keyId: row.key_id, key: this.unwrap(row) };
      await this.create(subjectId, first ?? randomBytes(32));
    }
    throw new Error('The key of a subject is destroyed as often as it is made.');
  }

  /** @throws {UnusableMasterKey} if the ring does not hold the master key that wraps it */
  async find(keyId: string): Promise<Uint8Array | 'destroyed' | null> {
    if (!KEY_ID.test(keyId)) return null;
    const { rows } = await this.database.query<WrappedKey & { destroyed: boolean }>(
      'select key_id, wrapped, master_key_id, destroyed_at is not null as destroyed from privacy.keys where key_id = $1',
      [keyId],
    );
    const row = rows[0];
    if (!row) return null;
    return row.destroyed ? 'destroyed' : this.unwrap(row);
  }

  async destroy(subjectId: string): Promise<void> {
    await this.database.query('select privacy.destroy_keys($1)', [subjectId]);
  }

  private unwrap({ key_id: keyId, wrapped, master_key_id: masterKeyId }: WrappedKey): Buffer {
    const master = masterKeyId === null ? this.ring.main : this.ring.get(masterKeyId);
    return unwrapKey(master.key, keyId, wrapped);
  }

  /** Wraps a new key under the master key that is current by now: a rotation may have come since the start. */
  private async create(subjectId: string, key: Uint8Array): Promise<void> {
    const master = this.ring.get((await currentMasterKeyId(this.database)) ?? this.ring.main.id);
    const keyId = randomUUID();
    await this.database.query(
      `insert into privacy.keys (key_id, subject_id, wrapped, master_key_id) values ($1, $2, $3, $4)
       on conflict (subject_id) where destroyed_at is null do nothing`,
      [keyId, subjectId, wrapKey(master.key, keyId, key), master.id],
    );
  }

  private async current(subjectId: string): Promise<WrappedKey | undefined> {
    const { rows } = await this.database.query<WrappedKey>(
      'select key_id, wrapped, master_key_id from privacy.keys where subject_id = $1 and destroyed_at is null',
      [subjectId],
    );
    return rows[0];
  }
}
