import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestOf } from '@accord/kernel';
import { Applicant, bodyOf } from '../support/agreements.js';
import { Client, refusal } from '../support/client.js';
import { guardedReads } from '../support/guarded-reads.js';
import { System } from '../support/system.js';

let system: System;
let client: Client;

beforeAll(async () => {
  system = await System.start();
  client = new Client(system.url);
}, 60_000);
afterAll(() => system.remove(), 60_000);

const agreements = '/api/v1/agreements';

describe('the record of refusals', () => {
  it('shows auditors who was refused, in its place, and nobody else', async () => {
    const other = await Applicant.of(client, 'rh-isac');
    const id = await other.reviewable();
    await other.send(id, 'pr-2', 'pass-privacy-review', bodyOf('unclassified', 'pass-privacy-review'));
    await other.send(id, 'pr-1', 'pass-privacy-review', bodyOf('unclassified', 'pass-privacy-review'));
    const path = `${agreements}/${id}/history?include=refusals`;
    const { position } = (await client.get('au-1', `${agreements}/${id}/history`)).body.items.at(-1);
    const history = await client.get('au-1', path, { 'x-min-position': position });
    const refused = history.body.items.find((one: { type: string }) => one.type === 'CommandRefused');
    expect(refused).toMatchObject({ revision: null, code: 'NOT_ASSIGNED', actor: { subjectId: 'pr-2' } });
    expect(history.body.items.at(-1).type).toBe('ClassifiedAccessMarkedNotRequired');
    expect(refusal(await client.get('cm-1', path))).toEqual({ status: 403, code: 'NOT_AUTHORIZED' });
  });

  it('comes page by page, each line with the digest of the payload that its reader is shown', async () => {
    const other = await Applicant.of(client, 'it-isac');
    const id = await other.reviewable();
    await other.send(id, 'pr-2', 'pass-privacy-review', bodyOf('unclassified', 'pass-privacy-review'));
    await other.send(id, 'pr-1', 'pass-privacy-review', bodyOf('unclassified', 'pass-privacy-review'));
    const { position } = (await client.get('au-1', `${agreements}/${id}/history`)).body.items.at(-1);
    for (const [persona, more] of [
      ['it-isac.officer', ''],
      ['au-1', '&include=refusals'],
    ] as const) {
      const path = `${agreements}/${id}/history`;
      const whole = (await client.get(persona, `${path}?limit=200${more}`, { 'x-min-position': position })).body.items;
      const items = [];
      for (let cursor = ''; items.length < 50;) {
        const page = (await client.get(persona, `${path}?limit=3${more}${cursor}`)).body;
        items.push(...page.items);
        if (page.nextCursor === null) break;
        cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
      }
      expect(items).toEqual(whole);
      expect(items.length).toBeGreaterThan(3);
      for (const { payload, digest } of items) expect(digest).toBe(digestOf(payload));
    }
  });
});

describe('the record of accesses', () => {
  const line = (route: string, person: string, more: string | number | null): string => `${person} ${route} ${more}`;

  /** Every line of the report about one person. */
  async function recorded(kind: string, subjectId: string): Promise<readonly any[]> {
    // oxlint-disable-line typescript/no-explicit-any -- lines as they are answered
    const items = [];
    for (let cursor = '', left = 20; left > 0; left -= 1) {
      const page = (
        await client.get('au-1', `/api/v1/audit/accesses?limit=200&kind=${kind}&subjectId=${subjectId}${cursor}`)
      ).body;
      items.push(...page.items);
      if (page.nextCursor === null) return items;
      cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
    }
    throw new Error('The report has no end.');
  }

  it('has every read that is documented and was refused, whoever asked, and no other', async () => {
    const owner = await Applicant.of(client, 'auto-isac');
    const agreementId = await owner.reviewable();
    const reads = guardedReads(agreementId);
    expect(reads.length).toBeGreaterThan(30);
    const people = ['k12-six.officer', 'cm-2', 'ad-2', 'au-1'];
    const refused = new Map(people.map((person) => [person, [] as string[]]));
    const never = new Set(reads.map(({ route }) => route));
    for (const { route, path, isStream } of reads)
      for (const person of isStream ? ['k12-six.officer'] : people) {
        if (isStream && !path.includes(agreementId)) continue; // anybody may: it would go on for ever
        const { status, body } = await client.get(person, path);
        expect([path, status]).not.toEqual([path, 400]);
        if (status === 403 || (status === 404 && route.includes(':'))) {
          refused.get(person)!.push(line(route, person, body.code));
          never.delete(route);
        }
      }
    expect([...never].toSorted()).toEqual(OPEN_TO_ALL);
    await owner.reviewable(); // what is read from here on knows at least this, and all that was refused before
    for (const person of people) {
      const lines = (await recorded('refused', person)).map((one) => line(one.route, one.subjectId, one.code));
      expect(lines.toSorted()).toEqual(refused.get(person)!.toSorted());
    }
  }, 30_000);

  it('has every file that was given: who had it, what it was, and what was asked for', async () => {
    const owner = await Applicant.of(client, 'nd-isac');
    const agreementId = await owner.signed();
    const given: string[] = [];
    for (const { route, path, files } of guardedReads(agreementId))
      for (const file of files) {
        const format = file.includes('/') ? '' : `${path.includes('?') ? '&' : '?'}format=${file}`;
        const { status, headers } = await client.get('au-1', path + format);
        if (status !== 200) continue;
        given.push(line(route, 'au-1', headers.get('content-type')!.split(';')[0]!));
      }
    expect(given).toHaveLength(8); // three tables, two of them as documents, too, the matrix, the record and the dates ahead
    await owner.reviewable();
    const lines = await recorded('exported', 'au-1');
    expect(lines.map((one) => line(one.route, one.subjectId, one.mediaType)).toSorted()).toEqual(given.toSorted());
    expect(lines.find(({ route }) => route.endsWith('/record'))).toMatchObject({
      agreementId,
      asked: { id: agreementId },
    });
    const year = lines.find((one) => one.route.includes('annual-privacy') && one.mediaType === 'text/csv');
    expect(year).toMatchObject({ agreementId: null, asked: { format: 'csv', fiscalYear: expect.any(String) } });
  }, 30_000);
});

/** Reads that everybody has who signs in, each of what is theirs. */
const OPEN_TO_ALL: readonly string[] = [
  'GET /api/v1/access/entitlements',
  'GET /api/v1/agreements',
  'GET /api/v1/me',
  'GET /api/v1/organizations',
  'GET /api/v1/policy',
  'GET /api/v1/work-queue',
  'GET /api/v1/work-queue/stream',
];
