import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withTestDatabase, type TestDatabase } from '../../test/support/postgres.js';
import { removeRows, upsertRows } from './rows.js';

let database: TestDatabase;
const columns = { id: 'text', part: 'integer', tags: 'text[]', detail: 'jsonb', at: 'timestamptz' };
const all = async () => (await database.pool.query('select * from rm.things order by id, part')).rows;

beforeAll(async () => {
  database = await withTestDatabase();
  await database.pool.query(
    'create table rm.things (id text, part integer, tags text[], detail jsonb, at timestamptz, primary key (id, part))',
  );
}, 30_000);
afterAll(() => database.drop());

describe('rows', () => {
  it('are inserted and replaced in one statement, of every type that a read model needs', async () => {
    const at = new Date('2026-03-02T12:00:00Z');
    const first = { id: 'a', part: 1, tags: ['x', 'y'], detail: { deep: [1] }, at };
    await upsertRows(database.pool, 'rm.things', columns, ['id', 'part'], [first, { id: 'a', part: 2 }]);
    const changed = { id: 'a', part: 2, tags: [], detail: { quote: '"\'\\ü' }, at: null };
    await upsertRows(database.pool, 'rm.things', columns, ['id', 'part'], [changed, { ...first, id: 'b' }]);
    expect(await all()).toEqual([first, changed, { ...first, id: 'b' }]);
  });

  it('that are all key are inserted once', async () => {
    const key = { id: 'text', part: 'integer' };
    for (let round = 0; round < 2; round += 1)
      await upsertRows(database.pool, 'rm.things', key, ['id', 'part'], [{ id: 'k', part: 1 }]);
    expect(await all()).toHaveLength(4);
  });

  it('are removed by key; none is no work', async () => {
    await removeRows(database.pool, 'rm.things', { id: 'text', part: 'integer' }, [
      { id: 'a', part: 2 },
      { id: 'k', part: 1 },
      { id: 'absent', part: 1 },
    ]);
    await removeRows(database.pool, 'rm.things', { id: 'text' }, []);
    await upsertRows(database.pool, 'rm.things', columns, ['id', 'part'], []);
    expect((await all()).map((row: { id: string }) => row.id)).toEqual(['a', 'b']);
  });
});
