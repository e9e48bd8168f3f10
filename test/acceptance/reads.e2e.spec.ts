import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bodyOf, ok, type Applicant } from '../support/agreements.js';
import { refusal, type Client } from '../support/client.js';
import type { System } from '../support/system.js';
import { startApplied } from '../support/applied.js';

let system: System;
let client: Client;
let applicant: Applicant;
let draft: string;
let proposed: string;

beforeAll(async () => {
  ({ system, client, applicant, draft, proposed } = await startApplied('waterisac'));
}, 60_000);
afterAll(() => system.remove(), 60_000);

const agreements = '/api/v1/agreements';
const malformed = { status: 400, code: 'MALFORMED' };
const notFound = { status: 404, code: 'NOT_FOUND' };

describe('a read of the past', () => {
  it('finds no revision above the last, however large its number is', async () => {
    for (const revision of ['99', '1000000001', '9007199254740993', '9'.repeat(400)]) {
      const path = `${agreements}/${proposed}`;
      expect(refusal(await client.get('cm-1', `${path}?revision=${revision}`))).toEqual(notFound);
      expect(refusal(await client.get('cm-1', `${path}/diff?from=0&to=${revision}`))).toEqual(notFound);
      expect(refusal(await client.get('cm-1', `${path}/diff?from=${revision}&to=${revision}`))).toEqual(notFound);
    }
  });

  it('finds no policy before the first was in force', async () => {
    const at = (moment: string) => client.get('cm-1', `/api/v1/policy?asOf=${moment}`);
    for (const moment of ['0000-01-01T00:00:00Z', '2025-12-31T23:59:59Z'])
      expect(refusal(await at(moment))).toEqual(notFound);
    expect((await at('2026-01-01T00:00:00Z')).body).toMatchObject({ effectiveFrom: '2026-01-01' });
  });

  it('takes a leap second for the end of its minute', async () => {
    expect(refusal(await client.get('cm-1', `${agreements}/${proposed}?asOf=2016-12-31T23:59:60Z`))).toEqual(notFound);
  });

  it('finds nothing before the creation, and takes the future for now', async () => {
    const at = (moment: string) => client.get('cm-1', `${agreements}/${proposed}?asOf=${moment}`);
    expect(refusal(await at('0001-01-01T00:00:00Z'))).toEqual(notFound);
    expect((await at('9999-12-31T23:59:59Z')).body).toMatchObject({ id: proposed, state: 'Proposed' });
  });
});

describe('a page', () => {
  it('is of its own list alone, and no larger than a page', async () => {
    const history = `${agreements}/${proposed}/history`;
    const { nextCursor } = (await client.get('cm-1', `${history}?limit=1`)).body;
    const goOn = (path: string, person = 'cm-1') => client.get(person, `${path}cursor=${nextCursor}`);
    expect((await goOn(`${history}?`)).body.items[0]).toMatchObject({ revision: 1 });
    const strangers = [
      goOn(`${agreements}?`),
      goOn('/api/v1/work-queue?'),
      goOn(`${agreements}/${draft}/history?`, 'waterisac.officer'),
      goOn(`${history}?`, 'au-1'),
      goOn(`${history}?include=refusals&`),
    ];
    for (const answer of await Promise.all(strangers)) expect(refusal(answer)).toEqual(malformed);
    for (const limit of ['0', '201', '1e2', '-1', '99999999999999999999'])
      expect(refusal(await client.get('cm-1', `${history}?limit=${limit}`))).toEqual(malformed);
  });
});

describe('a list', () => {
  const list = (query: string) => client.get('waterisac.officer', `${agreements}?limit=1${query}`);

  it('is not searched for nothing', async () => {
    for (const path of [agreements, '/api/v1/organizations', '/api/v1/directory']) {
      const all = await client.get('waterisac.officer', path);
      for (const q of ['', '%20', '%20%09'])
        expect((await client.get('waterisac.officer', `${path}?q=${q}`)).body).toEqual(all.body);
    }
    expect((await list('&q=%20')).body.items).toHaveLength(1);
  });

  it('goes on for whoever asks for the same in other words', async () => {
    const id = applicant.organizationId;
    const first = await list(`&state=Draft&state=Proposed&organizationId=${id}&q=water`);
    const { nextCursor } = first.body;
    expect(nextCursor).not.toBeNull();
    const second = await list(`&state=Draft&state=Proposed&organizationId=${id}&q=water&cursor=${nextCursor}`);
    expect(second.body.items).toHaveLength(1);
    for (const query of [
      `&state=Proposed&state=Draft&organizationId=${id}&q=water`,
      `&state=Proposed&state=Draft&state=Draft&organizationId=${id}&q=water`,
      `&state=Draft&state=Proposed&organizationId=${id.toUpperCase()}&q=%20water%20`,
    ])
      expect((await list(`${query}&cursor=${nextCursor}`)).body).toEqual(second.body);
    expect(refusal(await list(`&state=Draft&organizationId=${id}&q=water&cursor=${nextCursor}`))).toEqual(malformed);
  });
});

describe('what a reviewer has in hand', () => {
  const inHand = async (person: string): Promise<readonly string[]> =>
    (await client.get(person, `${agreements}?assigned=true`)).body.items.map(({ id }: { readonly id: string }) => id);

  it('is theirs from the assignment on, before it is work of the queue, and nobody else’s', async () => {
    expect(await inHand('pr-1')).toEqual([]);
    for (const command of ['complete-intake', 'assign-reviewer'])
      ok(await applicant.send(proposed, 'cm-1', command, bodyOf('unclassified', command)));
    expect(await inHand('pr-1')).toEqual([proposed]);
    expect((await client.get('pr-1', '/api/v1/work-queue')).body.items).toEqual([]); // another office has not spoken
    for (const other of ['pr-2', 'cm-1', 'waterisac.officer']) expect(await inHand(other)).toEqual([]);
  });

  it('is no longer theirs once they have stepped back', async () => {
    const recusal = { function: 'dhs.privacy', reasonCode: 'Workload' };
    ok(await applicant.send(proposed, 'pr-1', 'recuse-reviewer', recusal));
    expect(await inHand('pr-1')).toEqual([]);
  });
});
