import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestOf } from '@accord/kernel';
import { Applicant, bodyOf } from '../support/agreements.js';
import { Client, refusal } from '../support/client.js';
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
