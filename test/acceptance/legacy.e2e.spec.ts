import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDateOf } from '@accord/kernel';
import { ok } from '../support/agreements.js';
import { Client, refusal, type Answer, type Sending } from '../support/client.js';
import { responseValidator } from '../support/openapi-contract.js';
import { System } from '../support/system.js';

const IMPORT = '/api/v1/agreements/import-legacy-agreement';
const today = localDateOf(new Date());

describe('An instrument from before this system', () => {
  let system: System;
  let client: Client;
  let organizationId: string;

  beforeAll(async () => {
    system = await System.start();
    client = new Client(system.url, responseValidator());
    organizationId = ok(await client.get('cm-1', '/api/v1/organizations?slug=waterisac')).body.items[0]?.id;
  }, 60_000);
  afterAll(() => system.remove(), 60_000);

  const instrument = (more: object = {}) => ({
    organizationId,
    instrumentKind: 'CRADA',
    originalSignedOn: '2014-05-01',
    originalExpiry: addDays(today, 200),
    documentDigest: 'ab'.repeat(32),
    reference: 'CRADA 14-001',
    scope: {
      infoTypes: [{ type: 'CyberThreatIndicator', direction: 'both' }],
      channels: ['Portal'],
      collections: [{ id: 'nccic-green', canRead: true, canWrite: false }],
      tlpCeiling: 'GREEN',
    },
    ...more,
  });
  const put = (body: object, sending: Sending = {}): Promise<Answer> =>
    client.post('cm-1', IMPORT, { body, ...sending });
  const verify = (persona: string, id: string, body: object): Promise<Answer> =>
    client.command(persona, `/api/v1/agreements/${id}/verify-legacy-import`, body);
  const CONFIRMED = { verdict: 'Confirmed', mappedState: 'Active' };

  it('is held, entitles to nothing, and is in force by the word of a second person', async () => {
    const key = randomUUID();
    const held = await put(instrument(), { key });
    expect([held.status, held.body.state, held.body.revision]).toEqual([201, 'LegacyHeld', 0]);
    const { id, position } = held.body;
    expect(held.headers.get('location')).toBe(`/api/v1/agreements/${id}`);
    const path = `/api/v1/agreements/${id}`;
    for (const persona of ['cm-2', 'waterisac.officer']) {
      const { body } = ok(await client.get(persona, path, { 'x-min-position': position }));
      expect(body).toMatchObject({ agreementForm: 'Legacy', entitlements: [], legacy: { reference: 'CRADA 14-001' } });
      expect(body.number).toMatch(/^ISA-\d{4}-\d{5}$/);
    }
    expect((await client.get('e-isac.officer', path)).status).toBe(404);
    expect(refusal(await verify('cm-1', id, CONFIRMED))).toEqual({ status: 403, code: 'SOD_CONFLICT' });
    expect(refusal(await client.command('cm-2', `${path}/place-hold`, { reason: 'No.' }))).toMatchObject({
      status: 403,
    });
    const verified = ok(await verify('cm-2', id, CONFIRMED));
    expect([verified.body.state, verified.body.events.map(({ type }: { type: string }) => type)]).toEqual([
      'Active',
      ['LegacyImportVerified'],
    ]);
    const { body } = ok(await client.get('waterisac.officer', path, { 'x-min-position': verified.body.position }));
    expect(body.entitlements).toEqual([
      expect.objectContaining({ collectionId: 'nccic-green', canRead: true, canWrite: false }),
    ]);
    expect(body.legacy).toMatchObject({ deemedCompliant: true, verdict: 'Confirmed' });
    expect(refusal(await verify('cm-2', id, CONFIRMED))).toEqual({ status: 409, code: 'ALREADY_IN_STATE' });
    // The same import again, after all that: the first answer, and nothing new.
    const again = await put(instrument(), { key });
    expect([again.status, again.body.id, again.body.revision]).toEqual([201, id, 0]);
  });

  it('that is put on the record twice, under two keys, is in force once: the second is held until somebody ends it', async () => {
    const twice = instrument({ documentDigest: '12'.repeat(32) });
    const [first, second] = [ok(await put(twice)).body, ok(await put(twice)).body];
    expect(second.id).not.toBe(first.id);
    ok(await verify('cm-2', first.id, CONFIRMED));
    expect(refusal(await verify('cm-2', second.id, CONFIRMED))).toEqual({
      status: 409,
      code: 'GATE_MISSING:duplicate',
    });
    const note = 'The same document is in force as another agreement.';
    const ended = ok(await verify('cm-2', second.id, { verdict: 'Confirmed', mappedState: 'Terminated', note }));
    expect(ended.body.state).toBe('Terminated');
  });

  it('without a last day goes on; one whose last day is past has expired, and is not in force', async () => {
    const { originalExpiry, ...endless } = instrument({ documentDigest: 'cd'.repeat(32) });
    expect(originalExpiry > today).toBe(true);
    const { id } = ok(await put(endless)).body;
    const verified = ok(await verify('ao-1', id, CONFIRMED)).body;
    const { body } = ok(await client.get('cm-1', `/api/v1/agreements/${id}`, { 'x-min-position': verified.position }));
    expect([body.state, body.expired, body.activation]).toEqual(['Active', undefined, { effectiveOn: '2014-05-01' }]);
    const list = ok(await client.get('cm-1', '/api/v1/agreements?state=Active&sort=-updatedAt')).body;
    expect(list.items.map((one: { id: string }) => one.id)).toContain(id);

    const over = ok(
      await put(instrument({ originalExpiry: addDays(today, -1), documentDigest: 'ef'.repeat(32) })),
    ).body;
    expect(refusal(await verify('cm-2', over.id, CONFIRMED))).toEqual({ status: 409, code: 'GATE_MISSING:term' });
    expect(ok(await verify('cm-2', over.id, { verdict: 'Confirmed', mappedState: 'Expired' })).body.state).toBe(
      'Expired',
    );
  });

  it('of nobody who is registered, or signed tomorrow, or sent by others, is refused and leaves nothing', async () => {
    const nobody = await put(instrument({ organizationId: randomUUID() }));
    expect([nobody.status, nobody.body.errors[0].path]).toEqual([422, '/organizationId']);
    const early = await put(instrument({ originalSignedOn: addDays(today, 1), originalExpiry: today }));
    expect(early.body.errors.map(({ path }: { path: string }) => path)).toEqual([
      '/originalSignedOn',
      '/originalExpiry',
    ]);
    const officer = await client.post('waterisac.officer', IMPORT, { body: instrument() });
    expect(refusal(officer)).toEqual({ status: 403, code: 'NOT_AUTHORIZED' });
  });
});
