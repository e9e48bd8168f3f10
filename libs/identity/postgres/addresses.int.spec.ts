import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FieldSealer, KeyRing } from '@accord/privacy';
import { PostgresKeyStore, verifyMasterKey } from '@accord/privacy/postgres';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { PostgresAddressBook, PostgresPrincipalRegistry } from './index.js';

describe('The address book', () => {
  let database: TestDatabase;
  let sealer: FieldSealer;
  let book: PostgresAddressBook;
  beforeAll(async () => {
    database = await withTestDatabase();
    const ring = KeyRing.of(randomBytes(32));
    await verifyMasterKey(database.pool, ring);
    sealer = new FieldSealer(new PostgresKeyStore(database.pool, ring));
    book = new PostgresAddressBook(database.pool, sealer);
  }, 60_000);
  afterAll(() => database.drop(), 60_000);

  it('keeps addresses sealed, and the newest of each person', async () => {
    expect(await book.addressOf('pr-1')).toBeNull();
    await book.note('pr-1', 'first@agency.example');
    await book.note('pr-1', 'second@agency.example');
    await book.note('pr-1', 'second@agency.example');
    expect(await book.addressOf('pr-1')).toBe('second@agency.example');
    const { rows } = await database.ownerPool.query<{ sealed: unknown }>('select sealed from identity.addresses');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('agency.example');
  });

  it('cannot be read under the name of another person', async () => {
    await book.note('pr-2', 'other@agency.example');
    await database.ownerPool.query(
      `update identity.addresses set sealed = (select sealed from identity.addresses where subject_id = 'pr-2') where subject_id = 'pr-1'`,
    );
    await expect(book.addressOf('pr-1')).rejects.toThrow(/sealed/i);
  });

  it('forgets an address with the key of its person', async () => {
    await book.note('pr-3', 'third@agency.example');
    await sealer.erase('pr-3');
    expect(await book.addressOf('pr-3')).toBeNull();
  });
});

describe('Who holds a function', () => {
  it('is told for several functions at once, as of when each signed in last', async () => {
    const database = await withTestDatabase();
    const registry = new PostgresPrincipalRegistry(database.pool);
    try {
      await registry.upsert({ subjectId: 'b', functions: ['dhs.privacy', 'nccic.case_manager'] });
      await registry.upsert({ subjectId: 'a', functions: ['dhs.privacy'] });
      await registry.upsert({ subjectId: 'c', functions: ['dhs.privacy'] });
      await registry.upsert({ subjectId: 'c', functions: [] });
      expect(await registry.holdersOf(['dhs.privacy', 'nccic.case_manager', 'dhs.csa'])).toEqual(
        new Map([
          ['dhs.privacy', ['a', 'b']],
          ['nccic.case_manager', ['b']],
          ['dhs.csa', []],
        ]),
      );
    } finally {
      await database.drop();
    }
  }, 60_000);
});
