import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { connectEmbedded } from '@infra/embedded';
import { Client, refusal, type Answer } from '../support/client.js';
import { responseValidator } from '../support/openapi-contract.js';
import { System } from '../support/system.js';

let system: System;
let client: Client;
let owner: pg.Pool;

beforeAll(async () => {
  system = await System.start();
  client = new Client(system.url, responseValidator());
  owner = new pg.Pool({ ...connectEmbedded({ dataDir: system.dataDir }).ownerConfig, max: 1 });
  owner.on('error', () => undefined); // the server may go before this connection does
}, 60_000);
afterAll(async () => {
  await owner.end();
  await system.remove();
}, 60_000);

const NOT_FOR_THEM = { status: 403, code: 'NOT_AUTHORIZED' };
const get = (person: string | null, path: string): Promise<Answer> => client.get(person, `/api/v1/${path}`);

describe('what administrators look after', () => {
  /** Jobs that were given up long ago, as a failed delivery leaves them. */
  const givenUp = (ids: readonly string[]) =>
    owner.query(
      `insert into jobs.outbox (id, kind, payload, due_at, state, attempts, failure, ended_at)
       select id, 'notice', '{}', '2030-01-01', 'dead', 12, 'Undeliverable: nobody takes it', now() from unnest($1::text[]) id`,
      [ids],
    );
  const retry = (person: string, body: unknown) => client.post(person, '/api/v1/operations/jobs/retry', { body });

  it('is shown to nobody else', async () => {
    for (const path of ['parked-streams', 'job-kinds', 'jobs'])
      for (const person of ['cm-1', 'au-1', 'waterisac.officer'])
        expect(refusal(await get(person, `operations/${path}`))).toEqual(NOT_FOR_THEM);
    expect(refusal(await retry('au-1', { all: true }))).toEqual(NOT_FOR_THEM);
  });

  it('names streams that are set aside, their events and the reason, and nothing of what they say', async () => {
    expect((await get('ad-1', 'operations/parked-streams')).body).toEqual({ items: [] });
    await owner.query(
      `insert into follower.parked_streams (name, version, stream_id, revision, event_id, position, reason, cause, retry_at)
       select name, version, 'agreement-1', 3, 'b6a5', '7', 'cannot read Novelty of version 1', 'quotes a text', now() + interval '1 hour'
       from follower.checkpoints where name = 'recorded_event'`,
    );
    const { items } = (await get('ad-1', 'operations/parked-streams')).body;
    expect(items).toMatchObject([
      { follower: 'recorded_event', streamId: 'agreement-1', eventId: 'b6a5', attempts: 0 },
    ]);
    expect(JSON.stringify(items)).not.toContain('quotes');
    await owner.query(`delete from follower.parked_streams`);
  });

  it('lists jobs page by page, and has those that were given up tried again once that is on the record', async () => {
    await givenUp(['notice_a', 'notice_b', 'notice_c']);
    const first = (await get('ad-1', 'operations/jobs?limit=2')).body;
    expect(first.items.map(({ id }: { id: string }) => id)).toEqual(['notice_a', 'notice_b']);
    const rest = await get('ad-1', `operations/jobs?limit=2&cursor=${encodeURIComponent(first.nextCursor)}`);
    expect(rest.body).toMatchObject({ items: [{ id: 'notice_c', attempts: 12 }], nextCursor: null });
    expect((await get('ad-1', 'operations/job-kinds')).body.items).toContainEqual(
      expect.objectContaining({ kind: 'notice', dead: 3 }),
    );

    const named = await retry('ad-1', { ids: ['notice_a', 'notice_unknown'] });
    expect(named).toMatchObject({ status: 200, body: { retried: ['notice_a'], unknown: ['notice_unknown'] } });
    expect(refusal(await retry('ad-1', { ids: ['notice_a'] }))).toEqual({ status: 409, code: 'ALREADY_IN_STATE' });
    expect((await retry('ad-1', { all: true })).body.retried).toEqual(['notice_b', 'notice_c']);
    expect((await get('ad-1', 'operations/jobs?state=waiting&limit=1')).body.items[0].endedAt).toBeNull();
    const again = await owner.query(`select state, attempts from jobs.outbox where id = 'notice_a'`);
    expect(again.rows).toEqual([{ state: 'waiting', attempts: 0 }]);
    const { rows } = await owner.query<{ data: object }>(
      `select data from es.events where type = 'JobsRetried' order by position`,
    );
    const actor = { subjectId: 'ad-1', function: 'admin' };
    expect(rows.map(({ data }) => data)).toEqual([
      { ids: ['notice_a', 'notice_unknown'], actor },
      { ids: ['notice_a'], actor },
      { ids: null, actor },
    ]);
  });

  it('refuses a body that says neither which jobs nor all of them, field by field', async () => {
    for (const [body, path] of [
      [{}, '/ids'],
      [{ ids: [] }, '/ids'],
      [{ ids: ['notice_a'], all: true }, '/ids'],
      [{ ids: ['notice_a', 'a b'] }, '/ids/1'],
      [[], '/ids'],
    ] as const) {
      const answer = await retry('ad-1', body);
      expect(refusal(answer)).toEqual({ status: 422, code: 'INVALID_PAYLOAD' });
      expect(answer.body.errors[0].path).toBe(path);
    }
  });
});
