import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { FieldSealer, KeyRing, namedMasterKey, UnusableMasterKey } from '../index.js';
import { PostgresKeyStore, rotateMasterKey, verifyMasterKey } from './index.js';

const first = namedMasterKey(Buffer.alloc(32, 1));
const second = namedMasterKey(Buffer.alloc(32, 2));
const third = namedMasterKey(Buffer.alloc(32, 3));

let database: TestDatabase;
beforeAll(async () => {
  database = await withTestDatabase();
}, 60_000);
afterAll(() => database.drop());

const store = (ring: KeyRing): PostgresKeyStore => new PostgresKeyStore(database.pool, ring);
const verified = (ring: KeyRing): Promise<void> => verifyMasterKey(database.pool, ring);
const wrappedBy = async (): Promise<readonly (string | null)[]> =>
  (
    await database.ownerPool.query<{ id: string | null }>('select distinct master_key_id as id from privacy.keys')
  ).rows.map(({ id }) => id);

describe('the master key of a database', () => {
  it('is refused where keys of before it had an id do not open with it, and nothing is noted', async () => {
    const insert = `insert into privacy.keys (key_id, subject_id, wrapped)
      values (gen_random_uuid(), 'of before', decode(repeat('00', 60), 'hex'))`;
    await database.pool.query(insert);
    await expect(verified(new KeyRing(first))).rejects.toThrow(UnusableMasterKey);
    await expect(verified(new KeyRing(first))).rejects.toThrow(`what is set is ${first.id}, and it opens no key there`);
    await database.ownerPool.query('delete from privacy.keys');
  });

  it('is the one of the first start; another one is refused by its id before it seals anything', async () => {
    await Promise.all([verified(new KeyRing(first)), verified(new KeyRing(first))]);
    await expect(verified(new KeyRing(second))).rejects.toThrow(
      `ACCORD_MASTER_KEY is not the key of this database: its keys are wrapped by the master key ${first.id}, and what is set is ${second.id}.`,
    );
    await expect(store(new KeyRing(second)).getOrCreate('nobody')).rejects.toThrow(UnusableMasterKey);
  });

  it('says nothing of the key by its id', () => {
    expect(first.id).toMatch(/^[0-9a-f]{16}$/);
    expect(first.id).not.toBe(second.id);
    expect(Buffer.from(first.key).toString('hex')).not.toContain(first.id);
  });
});

describe('a rotation', () => {
  const both = new KeyRing(first, second);

  it('wraps every key anew and leaves what is sealed as it is, also when it is broken off and run again', async () => {
    const sealer = new FieldSealer(store(both));
    const rules = [{ path: '/reason', subject: 'author' }] as const;
    const sealed = await sealer.seal('agreement-1', 0, { reason: 'in clear' }, rules, { author: 'person-1' });
    for (let n = 0; n < 1_200; n += 1) await store(both).getOrCreate(`subject-${n}`);
    const brokenOff = rotateMasterKey(database.ownerPool, both, ({ done }) => {
      if (done >= 500) throw new Error('broken off');
    });
    await expect(brokenOff).rejects.toThrow('broken off');
    expect(await wrappedBy()).toHaveLength(2);
    await expect(verified(new KeyRing(second))).rejects.toThrow(`still wrapped by the master key ${first.id}`);
    await verified(both);

    expect(await rotateMasterKey(database.ownerPool, both)).toBe(701);
    expect(await wrappedBy()).toEqual([second.id]);
    await verified(new KeyRing(second));
    expect(await new FieldSealer(store(new KeyRing(second))).unseal('agreement-1', sealed)).toEqual({
      reason: 'in clear',
    });
  });

  it('is seen at once by a process that holds both, for keys old and new; the former key alone is refused', async () => {
    const running = store(both);
    expect((await running.getOrCreate('subject-7')).key).toHaveLength(32);
    await running.getOrCreate('subject-new');
    expect(await wrappedBy()).toEqual([second.id]);
    await expect(verified(new KeyRing(first))).rejects.toThrow(second.id);
  });

  it('run twice at once wraps each key once, and passes by keys that were destroyed', async () => {
    await store(new KeyRing(second)).destroy('subject-3');
    const ring = new KeyRing(second, third);
    const [one, other] = await Promise.all([
      rotateMasterKey(database.ownerPool, ring),
      rotateMasterKey(database.ownerPool, ring),
    ]);
    expect(one + other).toBe(1_201);
    await verified(new KeyRing(third));
    expect((await store(new KeyRing(third)).getOrCreate('subject-1199')).key).toHaveLength(32);
  });

  it('is the owner’s: the application can neither choose a master key nor wrap a key anew', async () => {
    const denied = { code: '42501' };
    await expect(rotateMasterKey(database.pool, new KeyRing(third, first))).rejects.toMatchObject(denied);
    await expect(database.pool.query("update privacy.keys set master_key_id = 'x'")).rejects.toMatchObject(denied);
    await database.pool.query('select privacy.adopt_master_key($1)', [first.id]);
    await verified(new KeyRing(third));
  });
});
