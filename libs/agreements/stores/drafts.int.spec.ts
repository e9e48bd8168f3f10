import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DraftName } from '@accord/agreements/application';
import { freshId } from '@accord/kernel';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { PostgresDraftStore } from './drafts.js';

/** Revisions before the newest draft whose rows stay. */
const KEPT = 20;

describe('Drafts on PostgreSQL', () => {
  let database: TestDatabase;
  let drafts: PostgresDraftStore;
  beforeAll(async () => {
    database = await withTestDatabase();
    drafts = new PostgresDraftStore(database.pool);
  }, 60_000);
  afterAll(() => database.drop());

  const digestOf = (revision: number, mark = 'a'): string => `${mark}${revision}`.padEnd(64, '0');
  const nameOf = (revision: number): DraftName => ({ revision, digest: digestOf(revision) });
  const put = (agreementId: string, revision: number, replaces: DraftName | null, mark = 'a', into = drafts) => {
    const content = { revision, mark };
    const digest = digestOf(revision, mark);
    return into.put({ agreementId, organizationId: freshId(), revision, digest, content, replaces });
  };
  /** Revises again and again, from one revision to another. */
  const revise = async (agreementId: string, from: number, to: number): Promise<void> => {
    for (let at = from; at <= to; at++) await put(agreementId, at, at === from ? null : nameOf(at - 1));
  };
  const kept = async (agreementId: string): Promise<number[]> => {
    const { rows } = await database.pool.query<{ revision: number }>(
      'select revision from agreements.drafts where agreement_id = $1 order by revision',
      [agreementId],
    );
    return rows.map(({ revision }) => revision);
  };

  it('are found by what their event says of them, and harmless to keep again', async () => {
    const id = freshId();
    await revise(id, 1, 2);
    await put(id, 2, nameOf(1));
    expect(await drafts.get(id, 2, digestOf(2))).toEqual({ revision: 2, mark: 'a' });
    expect(await drafts.get(id, 2, digestOf(2, 'b'))).toBeNull();
    expect(await kept(id)).toEqual([1, 2]);
  });

  it('go when they were replaced long ago, the last few of them staying', async () => {
    const id = freshId();
    await revise(id, 1, 60);
    expect(await kept(id)).toEqual(Array.from({ length: KEPT + 2 }, (_, n) => 60 - KEPT - 1 + n));
  });

  it('that were submitted stay, and with them what else is of an earlier submission', async () => {
    const id = freshId();
    await revise(id, 1, 5);
    await revise(id, 9, 60); // 6 to 8: submitted, and sent back
    const all = await kept(id);
    expect(all.slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(all.slice(5)).toEqual(Array.from({ length: KEPT + 2 }, (_, n) => 60 - KEPT - 1 + n));
  });

  it('whose events were never appended count for nothing, and go with the others', async () => {
    const id = freshId();
    await revise(id, 1, 3);
    await put(id, 4, nameOf(3), 'b'); // overtaken
    expect(await drafts.get(id, 3, digestOf(3))).not.toBeNull();
    await put(id, 4, nameOf(3));
    for (let at = 5; at <= 60; at++) await put(id, at, nameOf(at - 1));
    expect(await drafts.get(id, 4, digestOf(4, 'b'))).toBeNull();
  });

  it('that are revised by two at once wait for nothing that the other deletes, and lose no row of either', async () => {
    const id = freshId();
    await revise(id, 1, 60);
    const before = await kept(id);
    const slow = await database.pool.connect();
    const hasty = new Pool({ ...database.pool.options, options: '-c lock_timeout=2000' });
    hasty.on('error', () => undefined); // the database is dropped, perhaps before it has seen the farewell
    try {
      await slow.query('begin');
      await put(id, 61, nameOf(60), 'a', new PostgresDraftStore(slow)); // deletes a row, and does not commit yet
      await put(id, 61, nameOf(60), 'b', new PostgresDraftStore(hasty));
      expect(await kept(id)).toEqual([...before, 61]);
      await slow.query('commit');
    } finally {
      slow.release(true);
      await hasty.end();
    }
    expect(await kept(id)).toEqual([...before.slice(1), 61, 61]);
  });

  it('from before their beginning was kept stay', async () => {
    const id = freshId();
    await database.ownerPool.query(
      `insert into agreements.drafts (agreement_id, revision, digest, content) values ($1, 1, $2, '{}')`,
      [id, digestOf(1)],
    );
    for (let at = 2; at <= 60; at++) await put(id, at, nameOf(at - 1));
    expect((await kept(id))[0]).toBe(1);
    expect(await kept(id)).toHaveLength(KEPT + 3);
  });
});
