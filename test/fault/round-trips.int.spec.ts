import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Json } from '@accord/kernel';
import type { Runtime } from '@infra/runtime';
import pg from 'pg';
import { accepted, Commander, processOver, seeded } from '../support/commander.js';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';

/** The most that a command may ask of the database on its way, when nothing of what it needs is remembered. */
const MOST = 6;

describe('The way of a command', () => {
  let database: TestDatabase;
  let api: Runtime;
  let worker: Runtime;
  /** What is asked on the way of one command, and not by what looks at the log beside it and on timers of its own. */
  const way = new AsyncLocalStorage<string[]>();
  beforeAll(async () => {
    const query = Reflect.get(pg.Client.prototype, 'query') as (...asked: unknown[]) => void;
    jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...asked: unknown[]) {
      way.getStore()?.push(JSON.stringify(asked[0]));
      return Reflect.apply(query, this, asked);
    });
    database = await withTestDatabase();
    [api, worker] = await Promise.all([processOver(database, 'api'), processOver(database, 'worker')]);
    await worker.readSide.start();
    await seeded(worker);
  }, 60_000);
  afterAll(async () => {
    jest.restoreAllMocks();
    await worker.readSide.stop();
    await Promise.all([api.close(), worker.close()]);
    await database.drop();
  }, 60_000);

  /** What one accepted command asks: when nothing is remembered, and when all is. */
  async function tripsOf(here: Commander, id: string, slug: string, persona: string, body: Json, remember: boolean) {
    const expectedRevision = (await api.agreements.folds.newest(id)).revision;
    await api.organizations.folds.newest(here.organizationId);
    if (!remember) api.forgetTexts();
    const asked: string[] = [];
    accepted(await way.run(asked, () => here.send(id, persona, slug, body, { expectedRevision })));
    return asked.filter((text) => !text.includes('pg_notify')); // news of its append, which no command waits for
  }

  const note = (text: string) => ({ fieldPatch: { formationNote: text } });

  it('asks for the stream, the organization and the draft, writes the draft, and appends', async () => {
    const here = await Commander.of(api, 'fs-isac');
    const { id } = await here.draft();
    accepted(await here.send(id, 'own.officer', 'revise-draft', note('first'))); // keys are at hand from here on
    const cold = await tripsOf(here, id, 'revise-draft', 'own.officer', note('second'), false);
    expect(cold).toHaveLength(5);
    const warm = await tripsOf(here, id, 'revise-draft', 'own.officer', note('third'), true);
    expect(warm).toHaveLength(2); // writes the draft, and appends: all else is remembered
  }, 60_000);

  it('asks no more than six times for what looks at all other agreements', async () => {
    const here = await Commander.of(api, 'health-isac');
    await here.attest();
    const [first, second] = [await here.signed(), await here.submitted()];
    await worker.readSide.caughtUp();
    const cold = await tripsOf(here, first, 'activate-agreement', 'cm-1', {}, false);
    expect(cold.length).toBeLessThanOrEqual(MOST);
    expect(cold.some((text) => text.includes('agreement_list'))).toBe(true);
    const warm = await tripsOf(
      here,
      second,
      'withdraw-proposal',
      'own.officer',
      { reasonCode: 'DeclinedToState' },
      true,
    );
    expect(warm).toHaveLength(1);
  }, 60_000);
});
