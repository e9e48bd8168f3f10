import { randomBytes, randomUUID } from 'node:crypto';
import type { KeyStore, SubjectKey } from '../key-store.js';
import { unwrapKey, wrapKey } from './key-wrapping.js';

/** A connection or pool, as far as keys need it (`pg` clients and pools fit). */
export interface Queryable {
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the row that its text selects
  query<Row = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: Row[]; readonly rowCount: number | null }>;
}

interface CurrentRow {
  readonly key_id: string;
  readonly wrapped: Buffer;
}

/** A key id is a UUID; anything else was never one and need not be asked for. */
const KEY_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Looks until the key of a subject is found: only a destruction between two statements makes a second one necessary. */
const LOOKS = 5;

/** Keys in `privacy.keys`, each wrapped by the master key: a copy of the table alone opens nothing. */
export class PostgresKeyStore implements KeyStore {
  constructor(
    private readonly database: Queryable,
    private readonly masterKey: Uint8Array,
  ) {}

  /** @throws if the master key is not the one under which the key was wrapped */
  async getOrCreate(subjectId: string): Promise<SubjectKey> {
    for (let look = 0; look < LOOKS; look += 1) {
      const row = await this.current(subjectId);
      if (row) return { keyId: row.key_id, key: unwrapKey(this.masterKey, row.key_id, row.wrapped) };
      const keyId = randomUUID();
      await this.database.query(
        `insert into privacy.keys (key_id, subject_id, wrapped) values ($1, $2, $3)
         on conflict (subject_id) where destroyed_at is null do nothing`,
        [keyId, subjectId, wrapKey(this.masterKey, keyId, randomBytes(32))],
      );
    }
    throw new Error('The key of a subject is destroyed as often as it is made.');
  }

  /** @throws if the master key is not the one under which the key was wrapped */
  async find(keyId: string): Promise<Uint8Array | 'destroyed' | null> {
    if (!KEY_ID.test(keyId)) return null;
    const { rows } = await this.database.query<{ wrapped: Buffer; destroyed: boolean }>(
      'select wrapped, destroyed_at is not null as destroyed from privacy.keys where key_id = $1',
      [keyId],
    );
    const row = rows[0];
    if (!row) return null;
    return row.destroyed ? 'destroyed' : unwrapKey(this.masterKey, keyId, row.wrapped);
  }

  async destroy(subjectId: string): Promise<void> {
    await this.database.query('select privacy.destroy_keys($1)', [subjectId]);
  }

  private async current(subjectId: string): Promise<CurrentRow | undefined> {
    const { rows } = await this.database.query<CurrentRow>(
      'select key_id, wrapped from privacy.keys where subject_id = $1 and destroyed_at is null',
      [subjectId],
    );
    return rows[0];
  }
}
