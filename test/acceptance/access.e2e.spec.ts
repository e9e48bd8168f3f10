import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Applicant, ok } from '../support/agreements.js';
import { Client, refusal, type Answer } from '../support/client.js';
import { responseValidator } from '../support/openapi-contract.js';
import { System } from '../support/system.js';

let system: System;
let client: Client;
let applicant: Applicant;
let agreementId: string;
let before: string;

beforeAll(async () => {
  system = await System.start();
  client = new Client(system.url, responseValidator());
  applicant = await Applicant.of(client, 'waterisac');
  agreementId = await applicant.signed();
  before = new Date().toISOString();
  ok(await applicant.send(agreementId, 'cm-1', 'activate-agreement', {}));
}, 60_000);
afterAll(() => system.remove(), 60_000);

type Body = Readonly<Record<string, unknown>>;

const evaluation = '/api/v1/access/evaluation';
const evaluations = '/api/v1/access/evaluations';
const malformed = { status: 400, code: 'MALFORMED' };

const resource = (id: string, properties: Body = { infoType: 'CyberThreatIndicator', tlp: 'TLP:GREEN' }) => ({
  type: 'collection',
  id,
  properties,
});

/** May the organization receive indicators up to GREEN? Parts of it can be another's. */
const question = (parts: Body = {}): Body => ({
  subject: { type: 'organization', id: applicant.organizationId },
  action: { name: 'receive' },
  resource: resource('nccic-green'),
  ...parts,
});

const ask = (body: unknown, person: string | null = 'cm-1', path = evaluation): Promise<Answer> =>
  client.post(person, path, { body });

/** A decision and why, of one answer. */
const why = ({ decision, context }: any) => [decision, context.id ?? context.error.status]; // oxlint-disable-line typescript/no-explicit-any -- an answer of either shape
const reasonOf = async (parts: Body, person = 'cm-1') => why((await ask(question(parts), person)).body);

describe('a decision', () => {
  it('names the agreement, the event that made it so, and how far the log is known', async () => {
    const answer = await ask(question());
    expect(answer.status).toBe(200);
    const { revision } = (await client.get('cm-1', `/api/v1/agreements/${agreementId}`)).body;
    expect(answer.body).toMatchObject({
      decision: true,
      context: {
        id: 'permitted',
        agreement: { agreementId, revision, number: expect.stringMatching(/^ISA-/), position: expect.any(String) },
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
    const named = { type: 'organization', id: applicant.organizationId, properties: { recipient: 'analyst-one' } };
    const red = resource('nccic-green', { infoType: indicator, tlp: 'TLP:RED' });
    expect(await reasonOf({ subject: named, resource: red })).toEqual([false, 'ceiling']);
  });

  it('is asked of any instant: before the activation there was no agreement, and a future one means now', async () => {
    expect(await reasonOf({ context: { asOf: before } })).toEqual([false, 'agreement']);
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

describe('AuthZEN 1.0', () => {
  const record = { type: 'record', id: 'record-1' };
  const alice = { type: 'user', id: 'alice' };
  const read = { name: 'read' };

  it('says where what is', async () => {
    const { status, body, headers } = await client.get(null, '/.well-known/authzen-configuration');
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('application/json')]);
    expect(body).toEqual({
      policy_decision_point: system.url,
      access_evaluation_endpoint: `${system.url}${evaluation}`,
      access_evaluations_endpoint: `${system.url}${evaluations}`,
    });
  });

  it('gives X-Request-ID back, with a refusal too', async () => {
    const headers = { 'x-request-id': 'bfe9eb29-ab87-4ca3-be83-a1d5d8305716' };
    for (const [person, body, status] of [
      ['cm-1', question(), 200],
      ['cm-1', {}, 400],
      [null, question(), 401],
    ] as const) {
      const answer = await client.post(person, evaluation, { body, headers });
      expect([answer.status, answer.headers.get('x-request-id')]).toEqual([status, headers['x-request-id']]);
    }
    expect((await ask(question())).headers.get('x-request-id')).toBeNull();
  });

  it.each([
    [
      'the example of the specification',
      {
        subject: { type: 'user', id: 'alice@acmecorp.com' },
        resource: { type: 'account', id: '123' },
        action: { name: 'can_read', properties: { method: 'GET' } },
        context: { time: '1985-10-26T01:22-07:00' },
      },
    ],
    [
      'properties of any kind',
      {
        subject: { ...alice, properties: { department: 'Sales', ip_address: '172.217.22.14' } },
        action: read,
        resource: { ...record, properties: { library_record: { title: 'AuthZEN in Action' } } },
      },
    ],
    [
      'members that are not known',
      { subject: alice, action: read, resource: record, foo: 'bar', futureField: { nested: true } },
    ],
  ])('decides on %s, and permits nothing to who is no organization', async (_what, body) => {
    const answer = await ask(body);
    expect([answer.status, answer.body.decision, answer.body.context.error.status]).toEqual([200, false, 404]);
  });

  it('refuses what lacks a part, at its place', async () => {
    for (const address of [evaluation, evaluations]) {
      const answer = await ask({ subject: alice, action: read, resource: { type: 'record' } }, 'cm-1', address);
      expect([refusal(answer), answer.body.errors]).toEqual([
        malformed,
        [expect.objectContaining({ path: '/resource/id' })],
      ]);
    }
  });

  it('refuses what is no JSON, and an empty body', async () => {
    for (const raw of ['{"subject":', '', '[]'])
      expect(refusal(await client.post('cm-1', evaluation, { raw }))).toEqual(malformed);
  });
});

describe('a batch', () => {
  const decisions = async (body: Body) =>
    (await ask(body, 'cm-1', evaluations)).body.evaluations.map((one: { decision: boolean }) => one.decision);
  const acts = ['send', 'receive', 'send'].map((name) => ({ action: { name } }));

  it('is answered in its order, as far as its semantic goes', async () => {
    const of = (evaluations_semantic: string, some = acts) =>
      decisions({ ...question(), evaluations: some, options: { evaluations_semantic } });
    expect(await decisions({ ...question(), evaluations: acts })).toEqual([false, true, false]);
    expect(await of('execute_all')).toEqual([false, true, false]);
    expect(await of('deny_on_first_deny', acts.slice(1))).toEqual([true, false]);
    expect(await of('deny_on_first_deny')).toEqual([false]);
    expect(await of('permit_on_first_permit')).toEqual([false, true]);
  });

  it('takes from beside it what an evaluation leaves out, and nothing of a key that it has itself', async () => {
    const { subject, action, resource: asked } = question();
    const beside = { subject, action, resource: { ...(asked as object), id: 'elsewhere' } };
    const bare = { id: 'nccic-green', type: 'collection' };
    const own = resource('nccic-green');
    const items = [{ resource: own }, { resource: bare }, { resource: { id: 'nccic-green' } }, {}];
    const answer = await ask({ ...beside, evaluations: items }, 'cm-1', evaluations);
    expect(answer.body.evaluations.map(why)).toEqual([
      [true, 'permitted'],
      [false, 400],
      [false, 400],
      [false, 'collection'],
    ]);
    expect(await decisions({ evaluations: [{ subject, action, resource: asked }] })).toEqual([true]);
    const past = { context: { asOf: before } };
    expect(await decisions({ ...question(past), evaluations: [{}, { context: {} }] })).toEqual([false, true]);
  });

  it('goes on past an evaluation that lacks something, which is denied', async () => {
    const { subject, action } = question();
    const body = { subject, action, evaluations: [{ resource: resource('nccic-green') }, {}, 7] };
    const answer = await ask(body, 'cm-1', evaluations);
    expect(answer.body.evaluations.map(why)).toEqual([
      [true, 'permitted'],
      [false, 400],
      [false, 400],
    ]);
    expect(answer.body.evaluations[1].context.error.errors).toEqual([expect.objectContaining({ path: '/resource' })]);
  });

  it('without evaluations, or with none, is one evaluation', async () => {
    for (const body of [question(), question({ evaluations: [] })])
      expect(why((await ask(body, 'cm-1', evaluations)).body)).toEqual([true, 'permitted']);
  });

  it('has a bound: ten thousand get a clear answer, as a semantic does that there is not', async () => {
    const many = await ask(
      { ...question(), evaluations: Array.from({ length: 10_000 }, () => ({})) },
      'cm-1',
      evaluations,
    );
    expect([refusal(many), many.body.errors[0].path, many.body.detail]).toEqual([
      malformed,
      '/evaluations',
      expect.stringContaining('1000 evaluations are the most'),
    ]);
    const odd = { ...question(), evaluations: [{}], options: { evaluations_semantic: 'whatever' } };
    expect(refusal(await ask(odd, 'cm-1', evaluations))).toEqual(malformed);
  });
});

describe('what an agreement entitles to', () => {
  const read = (person: string, path: string, headers = {}) => client.get(person, `/api/v1/${path}`, headers);

  it('is shown with its premises, now and before, to who may see it', async () => {
    const { body } = await read('waterisac.officer', `agreements/${agreementId}/entitlements`);
    expect(body.entitlements).toMatchObject({ agreementId, state: 'Active', entitled: true });
    expect(body.entitlements.premises.every((one: { holds: boolean }) => one.holds)).toBe(true);
    expect(body.entitlements.collections).toContainEqual(
      expect.objectContaining({ collectionId: 'nccic-green', canRead: true, canWrite: false, sends: [] }),
    );
    const past = await read('au-1', `agreements/${agreementId}/entitlements?asOf=${before}`);
    expect(past.body).toMatchObject({ asOf: before, entitlements: null });
    const ofAll = await read('au-1', `organizations/${applicant.organizationId}/entitlements`);
    expect(ofAll.body.items).toEqual([body.entitlements]);
    for (const path of [`agreements/${agreementId}`, `organizations/${applicant.organizationId}`])
      expect(refusal(await read('k12-six.officer', `${path}/entitlements`))).toEqual({
        status: 404,
        code: 'NOT_FOUND',
      });
  });

  it('is told by a feed that is read on by position; its headers are RFC 3339, of an empty page too (TAXII feed)', async () => {
    const first = await read('au-1', 'access/entitlements?limit=1');
    expect(first.body).toMatchObject({ more: false, items: [{ agreementId, entitled: true }] });
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
    const suspended = ok(await applicant.send(agreementId, 'ao-1', 'suspend-agreement', body));
    const headers = { 'x-min-position': suspended.body.position };
    const next = await read('au-1', `access/entitlements?after=${first.body.next}`, headers);
    expect(next.body.items).toMatchObject([
      { agreementId, entitled: false, changedBy: suspended.body.position, state: 'Suspended' },
    ]);
    // a collection on which nothing moves stays visible, with both flags false
    expect(next.body.items[0].collections).toContainEqual(
      expect.objectContaining({ collectionId: 'nccic-green', canRead: false, canWrite: false }),
    );
    const denied = await client.post('waterisac.officer', evaluation, { body: question(), headers });
    expect(why(denied.body)).toEqual([false, 'suspension']);
    expect(denied.body.context.agreement.revision).toBe(suspended.body.revision);
    expect(denied.body.context.lostAt).toBe(next.body.items[0].recordedAt);
  });
});
