import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Json, JsonObject } from '@accord/kernel';
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
  const query = jest.spyOn(pg.Client.prototype, 'query');
  beforeAll(async () => {
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

  /** What one process has asked the database since it was cleared; not the news of appends, which no command waits for. */
  const askedBy = (name: string): string[] =>
    query.mock.calls.flatMap(([asked]: readonly unknown[], n) => {
      const { application_name: asker } = Reflect.get(query.mock.contexts[n]!, 'connectionParameters') as JsonObject;
      const text = JSON.stringify(asked);
      return asker === name && !text.includes('pg_notify') ? text : [];
    });

  /** What one accepted command asks: when nothing is remembered, and when all is. */
  async function tripsOf(here: Commander, id: string, slug: string, persona: string, body: Json, remember: boolean) {
    const expectedRevision = (await api.agreements.folds.newest(id)).revision;
    await api.organizations.folds.newest(here.organizationId);
    if (!remember) api.forgetTexts();
    query.mockClear();
    accepted(await here.send(id, persona, slug, body, { expectedRevision }));
    return askedBy('api');
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
