import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenPage } from '@accord/agreements/reads';
import { freshId } from '@accord/kernel';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { PostgresOnlookers } from './onlookers.js';

describe('Open pages of several processes', () => {
  let database: TestDatabase;
  let one: PostgresOnlookers;
  let other: PostgresOnlookers;
  const [agreementId, elsewhere] = [freshId(), freshId()];
  const pageOf = (subjectId: string, of = agreementId): OpenPage => ({
    page: freshId(),
    agreementId: of,
    subjectId,
    side: 'government',
    functions: ['nccic.case_manager', 'dhs.privacy'],
  });

  beforeAll(async () => {
    database = await withTestDatabase();
    [one, other] = [new PostgresOnlookers(database.pool), new PostgresOnlookers(database.pool)];
  }, 60_000);
  afterAll(() => database.drop());

  it('are seen by each other, agreement by agreement, until they are left', async () => {
    const [mine, theirs, far] = [pageOf('cm-1'), pageOf('cm-2'), pageOf('cm-3', elsewhere)];
    await other.note([far, theirs]);
    expect(await one.note([mine])).toEqual([mine, theirs]);
    expect(await one.note([mine])).toEqual([mine, theirs]); // noted again, and once
    await other.forget(theirs.page);
    expect(await one.note([mine])).toEqual([mine]);
    expect(await one.note([])).toEqual([]);
    await one.forget(mine.page);
  });

  it('of a process that died are forgotten: first by who asks, then by the table', async () => {
    const [mine, lost] = [pageOf('cm-1'), pageOf('cm-2')];
    await other.note([lost]);
    const age = (seconds: number) =>
      database.pool.query(`update agreements.onlookers set seen_at = clock_timestamp() - make_interval(secs => $1)`, [
        seconds,
      ]);
    const pages = async () => (await database.pool.query<OpenPage>('select page from agreements.onlookers')).rows;
    await age(14);
    expect(await one.note([mine])).toHaveLength(2);
    await age(16);
    expect(await one.note([mine])).toEqual([mine]);
    await age(61);
    expect(await one.note([mine])).toEqual([mine]); // noted again, however late
    expect(await pages()).toEqual([{ page: mine.page }]);
  });
});
