import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { staffPersonas } from '../personas.js';
import { PostgresPrincipalRegistry } from './registry.js';

let database: TestDatabase;
let registry: PostgresPrincipalRegistry;

beforeAll(async () => {
  database = await withTestDatabase();
  registry = new PostgresPrincipalRegistry(database.pool);
}, 30_000);

afterAll(() => database.drop());

describe('the principal registry', () => {
  it('finds the people it was told of, without their organization', async () => {
    for (const person of staffPersonas('0b0b0b0b-0000-7000-8000-000000000000')) await registry.upsert(person);
    expect(await registry.find('ra-2')).toEqual({
      subjectId: 'ra-2',
      functions: ['dhs.risk_acceptor'],
      rank: 'agency_director',
    });
    expect(await registry.find('mv-2')).toEqual({ subjectId: 'mv-2', functions: ['dhs.privacy', 'isao.officer'] });
  });

  it('replaces what a person holds', async () => {
    await registry.upsert({ subjectId: 'p', functions: ['dhs.risk_acceptor'], rank: 'department_head' });
    await registry.upsert({ subjectId: 'p', functions: [] });
    expect(await registry.find('p')).toEqual({ subjectId: 'p', functions: [] });
  });

  it('lists people of the government’s side behind one another, and nobody who holds functions of organizations alone', async () => {
    for (const subjectId of ['B', 'a'] as const) await registry.upsert({ subjectId, functions: [] });
    await registry.upsert({ subjectId: 'officer', functions: ['isao.officer', 'isao.fso'] });
    const all = (await registry.staffAfter(null, 100)).map(({ subjectId }) => subjectId);
    expect(all).toEqual(all.toSorted());
    expect(all).toEqual(expect.arrayContaining(['B', 'a', 'mv-2', 'ra-2']));
    expect(all).not.toContain('officer');
    expect((await registry.staffAfter('mv-1', 1)).map(({ subjectId }) => subjectId)).toEqual(['mv-2']);
  });

  it.each(['nobody', '', "' or true --", 'a\u0000b'])('does not find %j', async (id) => {
    expect(await registry.find(id)).toBeNull();
  });

  it('refuses a subject id that is none', async () => {
    await expect(registry.upsert({ subjectId: 'two words', functions: [] })).rejects.toThrow(TypeError);
  });

  it('lets the application delete nobody', async () => {
    await expect(database.pool.query('delete from identity.principals')).rejects.toThrow(/permission denied/);
  });
});
