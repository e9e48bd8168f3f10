import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { ERASED, FieldSealer, KeyRing } from '../index.js';
import { PostgresKeyStore, verifyMasterKey } from './index.js';

const MASTER = Buffer.alloc(32, 5);

let database: TestDatabase;
beforeAll(async () => {
  database = await withTestDatabase();
  await verifyMasterKey(database.pool, KeyRing.of(MASTER));
}, 60_000);
afterAll(() => database.drop());

const store = (master: Buffer = MASTER): PostgresKeyStore => new PostgresKeyStore(database.pool, KeyRing.of(master));
const rowsOf = async (subjectId: string) => {
  const text = 'select key_id, wrapped, destroyed_at from privacy.keys where subject_id = $1 order by created_at';
  return (
    await database.ownerPool.query<{ key_id: string; wrapped: Buffer; destroyed_at: Date | null }>(text, [subjectId])
  ).rows;
};

describe('keys in PostgreSQL', () => {
  it('are made once and found again, also by a store of another process', async () => {
    const made = await store().getOrCreate('organization-1');
    expect(made.key).toHaveLength(32);
    expect(await store().getOrCreate('organization-1')).toEqual(made);
    expect(await store().find(made.keyId)).toEqual(made.key);
    expect((await store().getOrCreate('organization-2')).key).not.toEqual(made.key);
  });

  it('are the same for all who ask at once', async () => {
    const subject = randomUUID();
    const keys = await Promise.all(Array.from({ length: 32 }, () => store().getOrCreate(subject)));
    expect(new Set(keys.map(({ keyId, key }) => `${keyId} ${Buffer.from(key).toString('hex')}`)).size).toBe(1);
    expect(await rowsOf(subject)).toHaveLength(1);
  });

  it('stand wrapped in the table, and open with their master key and id only', async () => {
    const [one, two] = [await store().getOrCreate('wrapped-1'), await store().getOrCreate('wrapped-2')];
    const [row] = await rowsOf('wrapped-1');
    expect(row?.wrapped).toHaveLength(60);
    expect(row?.wrapped.includes(Buffer.from(one.key))).toBe(false);
    await expect(store(Buffer.alloc(32, 6)).find(one.keyId)).rejects.toThrow();
    await database.ownerPool.query('update privacy.keys set wrapped = $1 where key_id = $2', [row!.wrapped, two.keyId]);
    await expect(store().find(two.keyId)).rejects.toThrow();
  });

  it('are unknown by an id that no key has, whatever its form', async () => {
    for (const keyId of [randomUUID(), 'x', '', "' or true --"]) expect(await store().find(keyId)).toBeNull();
  });

  it('are gone for good once destroyed, and the subject may begin again', async () => {
    const before = await store().getOrCreate('person-1');
    await store().destroy('person-1');
    expect(await store().find(before.keyId)).toBe('destroyed');
    const [row] = await rowsOf('person-1');
    expect(row?.wrapped).toHaveLength(0);
    expect(row?.destroyed_at).toBeInstanceOf(Date);
    const after = await store().getOrCreate('person-1');
    expect(after.keyId).not.toBe(before.keyId);
    await store().destroy('nobody');
  });

  it('seal and open texts of events until they are destroyed', async () => {
    const sealer = new FieldSealer(store());
    const rules = [{ path: '/reason', subject: 'author' }] as const;
    const data = await sealer.seal('agreement-1', 0, { reason: 'in clear' }, rules, { author: 'person-2' });
    expect(await new FieldSealer(store()).unseal('agreement-1', data)).toEqual({ reason: 'in clear' });
    await sealer.erase('person-2');
    expect(await sealer.unseal('agreement-1', data)).toEqual({ reason: ERASED });
    expect(await new FieldSealer(store()).unseal('agreement-1', data)).toEqual({ reason: ERASED });
  });
});

describe('the rights of the application', () => {
  it.each([
    ['change a key', "update privacy.keys set wrapped = ''"],
    ['take a key away', 'delete from privacy.keys'],
    ['empty the table', 'truncate privacy.keys'],
    [
      'bring in a key as destroyed',
      "insert into privacy.keys (key_id, subject_id, wrapped, destroyed_at) values (gen_random_uuid(), 'x', '', now())",
    ],
  ])('do not let it %s', async (_, sql) => {
    await expect(database.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('let it neither store a key that is not wrapped nor half destroy one, even as the owner', async () => {
    const half = 'update privacy.keys set destroyed_at = now() where destroyed_at is null';
    await store().getOrCreate('whole');
    await expect(database.ownerPool.query(half)).rejects.toMatchObject({ code: '23514' });
    const short = "insert into privacy.keys (key_id, subject_id, wrapped) values (gen_random_uuid(), 'short', '\\x00')";
    await expect(database.pool.query(short)).rejects.toMatchObject({ code: '23514' });
  });
});
