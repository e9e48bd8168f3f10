import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ok } from '../support/agreements.js';
import { evaluation, malformed, resource, startDecisionPoint, why, type Body } from '../support/decision-point.js';
import { refusal, type Answer } from '../support/client.js';

const point = startDecisionPoint();
const question = (parts?: Body) => point().question(parts);
const ask = (body: unknown, person?: string | null, path?: string): Promise<Answer> => point().ask(body, person, path);

const reasonOf = async (parts: Body, person = 'cm-1') => why((await ask(question(parts), person)).body);

describe('a decision', () => {
  it('names the agreement, the event that made it so, and how far the log is known', async () => {
    const answer = await ask(question());
    expect(answer.status).toBe(200);
    const { revision } = (await point().client.get('cm-1', `/api/v1/agreements/${point().agreementId}`)).body;
    expect(answer.body).toMatchObject({
      decision: true,
      context: {
        id: 'permitted',
        agreement: {
          agreementId: point().agreementId,
          revision,
          number: expect.stringMatching(/^ISA-/),
          position: expect.any(String),
        },
        until: expect.any(String),
        knowledge: { behindMs: expect.any(Number), position: expect.any(String), headPosition: expect.any(String) },
      },
    });
  });

  it('names the first premise that fails', async () => {
    const of = (properties: Body, id = 'nccic-green') => reasonOf({ resource: resource(id, properties) });
    const indicator = 'CyberThreatIndicator';
    expect(await of({ infoType: indicator, tlp: 'AMBER+STRICT' })).toEqual([false, 'ceiling']);
    expect(await of({ infoType: indicator, tlp: 'RED' })).toEqual([false, 'recipient']);
    expect(await of({ infoType: 'Warning', tlp: 'GREEN' })).toEqual([false, 'type']);
    expect(await of({ infoType: indicator, tlp: 'GREEN' }, 'somewhere')).toEqual([false, 'collection']);
    expect(await reasonOf({ action: { name: 'send' } })).toEqual([false, 'direction']);
    const named = {
      type: 'organization',
      id: point().applicant.organizationId,
      properties: { recipient: 'analyst-one' },
    };
    const red = resource('nccic-green', { infoType: indicator, tlp: 'TLP:RED' });
    expect(await reasonOf({ subject: named, resource: red })).toEqual([false, 'ceiling']);
  });

  it('is asked of any instant: before the activation there was no agreement, and a future one means now', async () => {
    expect(await reasonOf({ context: { asOf: point().before } })).toEqual([false, 'agreement']);
    expect(await reasonOf({ context: { asOf: '2999-01-01T00:00:00Z' } })).toEqual([true, 'permitted']);
    for (const asOf of ['2026-02-30T00:00:00Z', 'yesterday', 7])
      expect(await reasonOf({ context: { asOf } })).toEqual([false, 400]);
  });

  it('is denied in words for what there is not', async () => {
    for (const parts of [
      { subject: { type: 'user', id: 'alice@acmecorp.com' } },
      { action: { name: 'delete' } },
      { resource: { type: 'document', id: 'boxcarring.md' } },
      { resource: resource('nccic-green', { infoType: 'Rumour', tlp: 'GREEN' }) },
    ])
      expect(await reasonOf(parts)).toEqual([false, 404]);
    for (const properties of [
      { infoType: 'CyberThreatIndicator' },
      { infoType: 'CyberThreatIndicator', tlp: 'PINK' },
      {},
    ])
      expect(await reasonOf({ resource: resource('nccic-green', properties) })).toEqual([false, 400]);
  });

  it('tells people of an organization of their own alone: another one is like one that there is not', async () => {
    expect(await reasonOf({}, 'waterisac.officer')).toEqual([true, 'permitted']);
    expect(await reasonOf({}, 'au-1')).toEqual([true, 'permitted']);
    const other = await ask(question(), 'k12-six.officer');
    const none = await ask(question({ subject: { type: 'organization', id: randomUUID() } }), 'k12-six.officer');
    expect(other.body).toEqual(none.body);
    expect(why(other.body)).toEqual([false, 404]);
  });
});

describe('what an agreement entitles to', () => {
  const read = (person: string, path: string, headers = {}) => point().client.get(person, `/api/v1/${path}`, headers);

  it('is shown with its premises, now and before, to who may see it', async () => {
    const { body } = await read('waterisac.officer', `agreements/${point().agreementId}/entitlements`);
    expect(body.entitlements).toMatchObject({ agreementId: point().agreementId, state: 'Active', entitled: true });
    expect(body.entitlements.premises.every((one: { holds: boolean }) => one.holds)).toBe(true);
    expect(body.entitlements.collections).toContainEqual(
      expect.objectContaining({ collectionId: 'nccic-green', canRead: true, canWrite: false, sends: [] }),
    );
    const past = await read('au-1', `agreements/${point().agreementId}/entitlements?asOf=${point().before}`);
    expect(past.body).toMatchObject({ asOf: point().before, entitlements: null });
    const ofAll = await read('au-1', `organizations/${point().applicant.organizationId}/entitlements`);
    expect(ofAll.body.items).toEqual([body.entitlements]);
    for (const path of [`agreements/${point().agreementId}`, `organizations/${point().applicant.organizationId}`])
      expect(refusal(await read('k12-six.officer', `${path}/entitlements`))).toEqual({
        status: 404,
        code: 'NOT_FOUND',
      });
  });

  it('is told by a feed that is read on by position; its headers are RFC 3339, of an empty page too (TAXII feed)', async () => {
    const first = await read('au-1', 'access/entitlements?limit=1');
    expect(first.body).toMatchObject({ more: false, items: [{ agreementId: point().agreementId, entitled: true }] });
    const [message] = first.body.items;
    expect(first.body.next).toBe(message.id);
    const empty = await read('au-1', `access/entitlements?after=${first.body.next}`);
    expect(empty.body).toMatchObject({ items: [], next: first.body.next, more: false });
    for (const { headers } of [first, empty])
      for (const name of ['x-taxii-date-added-first', 'x-taxii-date-added-last'])
        expect(headers.get(name)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect((await read('k12-six.officer', 'access/entitlements')).body.items).toEqual([]);
    for (const after of ['1', '1_2', 'x_', `1_${randomUUID()}_`])
      expect(refusal(await read('au-1', `access/entitlements?after=${after}`))).toEqual(malformed);

    const body = {
      causeCode: 'SecurityIncident',
      scope: 'Entitlements',
      liftConditions: [{ id: 'over', text: 'The incident is over.' }],
    };
    const suspended = ok(await point().applicant.send(point().agreementId, 'ao-1', 'suspend-agreement', body));
    const headers = { 'x-min-position': suspended.body.position };
    const next = await read('au-1', `access/entitlements?after=${first.body.next}`, headers);
    expect(next.body.items).toMatchObject([
      { agreementId: point().agreementId, entitled: false, changedBy: suspended.body.position, state: 'Suspended' },
    ]);
    // a collection on which nothing moves stays visible, with both flags false
    expect(next.body.items[0].collections).toContainEqual(
      expect.objectContaining({ collectionId: 'nccic-green', canRead: false, canWrite: false }),
    );
    const denied = await point().client.post('waterisac.officer', evaluation, { body: question(), headers });
    expect(why(denied.body)).toEqual([false, 'suspension']);
    expect(denied.body.context.agreement.revision).toBe(suspended.body.revision);
    expect(denied.body.context.lostAt).toBe(next.body.items[0].recordedAt);
  });
});
