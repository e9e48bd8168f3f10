import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshId } from '@accord/kernel';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { PostgresSlugRegistry } from './slugs.js';

describe('Slugs on PostgreSQL', () => {
  let database: TestDatabase;
  let slugs: PostgresSlugRegistry;
  beforeAll(async () => {
    database = await withTestDatabase();
    slugs = new PostgresSlugRegistry(database.pool);
  }, 60_000);
  afterAll(() => database.drop());

  /** Lets time pass for a slug. */
  const age = (slug: string) =>
    database.ownerPool.query(
      `update organizations.slugs set claimed_at = now() - interval '2 minutes' where slug = $1`,
      [slug],
    );

  it('are given to one organization, however many ask, and to that one again', async () => {
    const ids = Array.from({ length: 8 }, () => freshId());
    const given = await Promise.all(ids.map((id) => slugs.claim('wanted', id, null)));
    expect(given.filter(Boolean)).toHaveLength(1);
    const holder = ids[given.indexOf(true)]!;
    expect(await slugs.holderOf('wanted')).toBe(holder);
    expect(await slugs.claim('wanted', holder, null)).toBe(true);
    expect(await slugs.holderOf('free')).toBeNull();
  });

  it('are taken only from a holder that is known to be absent, and not before its registration must have failed', async () => {
    const [gone, heir] = [freshId(), freshId()];
    await slugs.claim('lost', gone, null);
    expect(await slugs.claim('lost', heir, gone)).toBe(false);
    await age('lost');
    expect(await slugs.claim('lost', heir, null)).toBe(false);
    expect(await slugs.claim('lost', heir, freshId())).toBe(false);
    expect(await slugs.claim('lost', heir, gone)).toBe(true);
    expect(await slugs.holderOf('lost')).toBe(heir);
  });
});
