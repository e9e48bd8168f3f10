import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDateOf, type JsonObject } from '@accord/kernel';
import { Applicant } from '../support/agreements.js';
import { Client, refusal, type Answer, type Sending } from '../support/client.js';
import { responseValidator } from '../support/openapi-contract.js';
import { System } from '../support/system.js';

let system: System;
let client: Client;
/** What is in force, as one reads it. */
let values: JsonObject & { readonly timers: readonly JsonObject[] };
let baseline: JsonObject;

const TODAY = localDateOf(new Date());
const inDays = (days: number): string => addDays(TODAY, days);
const PATH = '/api/v1/policy';
const PUBLICATIONS = `${PATH}/publications`;

beforeAll(async () => {
  system = await System.start();
  client = new Client(system.url, responseValidator());
  const { body } = await client.get('ad-1', PATH);
  values = { ...body.values, pathways: body.catalogues.pathways };
  baseline = body.catalogues.baseline;
}, 60_000);
afterAll(() => system.remove(), 60_000);

const revision = async (): Promise<number> =>
  Number((await client.get('ad-1', PATH)).headers.get('etag')!.slice(1, -1));

/** Sends a command on what stands. */
const send = async (as: string, command: string, body: object, more: Sending = {}): Promise<Answer> =>
  client.post(as, `${PATH}/${command}`, { ifMatch: await revision(), body, ...more });

const code = async (as: string, command: string, body: object, more: Sending = {}) =>
  refusal(await send(as, command, body, more));

/** Sends what the description does not know. */
const undocumented = async (command: string) =>
  refusal(await new Client(system.url).post('ad-1', `${PATH}/${command}`, { ifMatch: 0, body: {} }));

/** The newest version that was proposed. */
const newest = async (): Promise<string> => (await client.get('au-1', PUBLICATIONS)).body.items[0].version;

const intakeOf = (days: number): JsonObject => ({
  ...values,
  timers: values.timers.map((timer) => (timer['id'] === 'intake-check' ? { ...timer, value: days } : timer)),
});
const said = (days = 30) => ({ effectiveFrom: inDays(days), reason: 'A test of the house.' });

async function proposed(as = 'ad-1', body: object = { ...said(), values: intakeOf(8) }): Promise<string> {
  expect((await send(as, 'propose-policy-values', body)).status).toBe(200);
  return newest();
}

describe('the policy over HTTP', () => {
  it('begins with what is shipped, published by the clock, and has a revision', async () => {
    const { body, headers } = await client.get('cm-1', PATH);
    expect([body.version, headers.get('etag')]).toEqual(['2026.1', '"0"']);
    const list = await client.get('cm-1', PUBLICATIONS);
    expect(list.body).toMatchObject({
      items: [{ version: '2026.1', kind: 'Shipped', proposedBy: 'clock' }],
      nextCursor: null,
    });
  });

  it.each([
    ['propose-policy-values', 'Values', () => ({ values: intakeOf(8) })],
    ['propose-baseline', 'Baseline', () => ({ baseline: { ...baseline, version: '2027.1', validityMonths: 18 } })],
    ['propose-clause', 'Clause', () => ({ clause: { id: 'voluntary', text: 'Taking part is voluntary.' } })],
    [
      'propose-statutory-window',
      'StatutoryWindow',
      () => ({ window: { statute: 'CISA2015', cite: '6 U.S.C. 1501-1510', from: '2031-01-01', to: '2031-12-31' } }),
    ],
    ['propose-functions', 'Functions', () => ({ functions: { subjectId: 'pr-2', holds: ['auditor'] } })],
  ])('%s: proposed by one, approved by another, taken back in time', async (command, kind, content) => {
    const answer = await send('ad-1', command, { ...said(), ...content() });
    expect([answer.status, answer.body.state, answer.body.events[0].type]).toEqual([
      200,
      'Published',
      'PublicationProposed',
    ]);
    const version = await newest();
    const one = await client.get('ad-2', `${PUBLICATIONS}/${version}`);
    expect(one.body).toMatchObject({
      version,
      kind,
      status: 'Proposed',
      proposedBy: 'ad-1',
      reason: 'A test of the house.',
    });
    expect(one.body.changes.length).toBeGreaterThan(0);
    expect(one.body.actions).toEqual(
      ['revise-publication', 'approve-publication', 'withdraw-publication'].map((name) => ({
        command: name,
        allowed: true,
      })),
    );
    expect((await send('ad-2', 'approve-publication', { version })).status).toBe(200);
    expect((await client.get('au-1', `${PUBLICATIONS}/${version}`)).body).toMatchObject({
      status: 'Approved',
      approvedBy: 'ad-2',
    });
    const reason = 'It was a test.';
    expect((await send('ad-1', 'withdraw-publication', { version, reason })).status).toBe(200);
    const after = (await client.get('au-1', `${PUBLICATIONS}/${version}`)).body;
    expect(after).toMatchObject({ status: 'Withdrawn', withdrawnBy: 'ad-1', withdrawalReason: reason });
  });

  it('revises what was proposed, and who did so approves it no more than its author', async () => {
    const version = await proposed();
    const body = { version, ...said(40), values: intakeOf(9) };
    expect((await send('ad-2', 'revise-publication', body)).status).toBe(200);
    expect((await client.get('au-1', `${PUBLICATIONS}/${version}`)).body).toMatchObject({
      effectiveFrom: inDays(40),
      revisedBy: ['ad-2'],
    });
    for (const as of ['ad-1', 'ad-2'])
      expect(await code(as, 'approve-publication', { version })).toEqual({ status: 403, code: 'SOD_CONFLICT' });
    const { actions } = (await client.get('ad-2', `${PUBLICATIONS}/${version}`)).body;
    expect(actions[1]).toEqual({ command: 'approve-publication', allowed: false, code: 'SOD_CONFLICT' });
  });

  it('lets nobody have a hand in their own functions, and takes no function that an office does not give', async () => {
    const about = (subjectId: string, ...holds: string[]) => ({ ...said(45), functions: { subjectId, holds } });
    const conflict = { status: 403, code: 'SOD_CONFLICT' };
    expect(await code('ad-1', 'propose-functions', about('ad-1', 'admin', 'auditor'))).toEqual(conflict);
    expect((await send('ad-1', 'propose-functions', about('ad-2', 'auditor'))).status).toBe(200);
    const version = await newest();
    expect(await code('ad-2', 'approve-publication', { version })).toEqual(conflict);
    expect(await code('ad-2', 'revise-publication', { version, ...about('pr-2') })).toEqual(conflict);
    expect(await code('ad-2', 'withdraw-publication', { version, reason: 'I stay.' })).toEqual(conflict);
    const { actions } = (await client.get('ad-2', `${PUBLICATIONS}/${version}`)).body;
    expect(actions.map(({ allowed }: { allowed: boolean }) => allowed)).toEqual([false, false, false]);
    const unheeding = new Client(system.url, () => []); // such bodies are no part of the description
    const wrong = async (functions: object) => {
      const body = { ...said(45), functions };
      const answer = await unheeding.post('ad-1', `${PATH}/propose-functions`, { ifMatch: await revision(), body });
      return [answer.body.code, ...answer.body.errors.map(({ path }: { path: string }) => path)];
    };
    for (const name of ['isao.officer', 'clock', 'dhs.emperor'])
      expect(await wrong({ subjectId: 'pr-2', holds: ['auditor', name] })).toEqual([
        'INVALID_PAYLOAD',
        '/functions/holds/1',
      ]);
    expect(await wrong({ subjectId: 'two words', holds: [] })).toEqual(['INVALID_PAYLOAD', '/functions/subjectId']);
    const effect = await client.get('ad-1', `${PUBLICATIONS}/${version}/effect`);
    expect(effect.body.person).toEqual({ subjectId: 'ad-2', gains: ['auditor'], loses: ['admin'], unheld: [] });
    await send('ad-1', 'withdraw-publication', { version, reason: 'A test.' });
  });

  it('lists who holds what to administrators and auditors, page by page, and nobody of the government to an organization', async () => {
    for (const person of ['pr-1', 'cs-1', 'waterisac.officer']) await client.get(person, PATH);
    type Person = { readonly subjectId: string };
    const paged: Person[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await client.get('au-1', `/api/v1/people?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      paged.push(...(body.items as Person[]));
      cursor = body.nextCursor;
    }
    const ids = paged.map(({ subjectId }) => subjectId);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    expect(ids).not.toContain('waterisac.officer');
    const { items } = (await client.get('ad-1', '/api/v1/people?limit=200')).body;
    expect(items).toEqual(paged);
    expect(items).toContainEqual({ subjectId: 'pr-1', functions: ['dhs.privacy'], source: 'Provider', ahead: [] });
    for (const person of ['pr-1', 'waterisac.officer'])
      expect(refusal(await client.get(person, '/api/v1/people'))).toEqual({ status: 403, code: 'NOT_AUTHORIZED' });
    expect((await client.get('waterisac.officer', PATH)).body).not.toHaveProperty('functionsOfPeople');
    expect((await client.get('pr-1', PATH)).body.functionsOfPeople).toEqual([]);
  });

  it('answers a key that is sent again as it did, and another body under it with a refusal', async () => {
    const key = randomUUID();
    const ifMatch = await revision();
    const body = { ...said(50), values: intakeOf(12) };
    const first = await client.post('ad-1', `${PATH}/propose-policy-values`, { ifMatch, key, body });
    const again = await client.post('ad-1', `${PATH}/propose-policy-values`, { ifMatch, key, body });
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    expect(await code('ad-1', 'propose-policy-values', { ...body, reason: 'Another.' }, { key })).toEqual({
      status: 422,
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('refuses in the order of the checks', async () => {
    const version = await proposed('ad-1', { ...said(60), values: intakeOf(15) });
    const body = { ...said(), values: intakeOf(16) };
    const wanted: readonly (readonly [Promise<object>, number, string])[] = [
      [undocumented('no-such-command'), 404, 'NOT_FOUND'],
      [undocumented('publish-first-policy'), 404, 'NOT_FOUND'],
      [code('cm-1', 'propose-policy-values', body), 403, 'NOT_AUTHORIZED'],
      [code('au-1', 'approve-publication', { version }), 403, 'NOT_AUTHORIZED'],
      [client.post('ad-1', `${PATH}/propose-policy-values`, { body }).then(refusal), 428, 'PRECONDITION_REQUIRED'],
      [
        client
          .post('ad-1', `${PATH}/propose-policy-values`, { body, ifMatch: '*', headers: { 'if-match': '*' } })
          .then(refusal),
        400,
        'MALFORMED',
      ],
      [code('ad-1', 'propose-policy-values', { ...body, more: 1 }), 422, 'INVALID_PAYLOAD'],
      [code('ad-1', 'propose-policy-values', { ...body, effectiveFrom: TODAY }), 422, 'INVALID_PAYLOAD'],
      [code('ad-1', 'approve-publication', { version: '2026.999' }), 422, 'INVALID_PAYLOAD'],
      [code('ad-1', 'approve-publication', { version }, { ifMatch: 0 }), 403, 'SOD_CONFLICT'],
      [code('ad-2', 'approve-publication', { version }, { ifMatch: 0 }), 412, 'CONFLICT_VERSION'],
      [code('ad-1', 'propose-policy-values', { ...said(), values }), 409, 'ALREADY_IN_STATE'],
    ];
    for (const [answer, status, refused] of wanted) expect(await answer).toEqual({ status, code: refused });
    await send('ad-1', 'withdraw-publication', { version, reason: 'Enough.' });
    expect(await code('ad-2', 'approve-publication', { version })).toEqual({ status: 409, code: 'WRONG_STATE' });
    expect(await code('ad-2', 'revise-publication', { version, ...said(), values: intakeOf(17) })).toEqual({
      status: 409,
      code: 'WRONG_STATE',
    });
    expect(await code('ad-2', 'withdraw-publication', { version, reason: 'Again.' })).toEqual({
      status: 409,
      code: 'ALREADY_IN_STATE',
    });
  });

  it('names every value that does not hold together with the others', async () => {
    const { term: _term, ...rest } = values;
    const body = { ...said(), values: { ...rest, term: { maxMonths: 12, defaultMonths: 36 } } };
    const answer = await send('ad-1', 'propose-policy-values', body);
    expect(answer.body.errors).toMatchObject([{ path: '/values/term/defaultMonths', code: 'too-large' }]);
  });

  it('changes nothing that is, or was, in force before its day', async () => {
    const before = (await client.get('au-1', PATH)).body;
    const version = await proposed('ad-1', { ...said(20), values: intakeOf(20) });
    expect((await send('ad-2', 'approve-publication', { version })).status).toBe(200);
    expect((await client.get('au-1', PATH)).body).toEqual(before);
    const past = await client.get('au-1', `${PATH}?asOf=${new Date().toISOString()}`);
    expect(past.body).toEqual(before);
  });

  it('says before it takes effect what a publication would do, to those who may look ahead', async () => {
    const version = await proposed('ad-1', { ...said(25), values: intakeOf(25) });
    const effect = await client.get('ad-2', `${PUBLICATIONS}/${version}/effect?limit=1`);
    expect(effect.body).toMatchObject({ version, effectiveFrom: inDays(25), totals: { drafts: 0, atOnce: [] } });
    expect(refusal(await client.get('waterisac.officer', `${PUBLICATIONS}/${version}/effect`))).toEqual({
      status: 403,
      code: 'NOT_AUTHORIZED',
    });
    expect(refusal(await client.get('ad-2', `${PUBLICATIONS}/2026.1/effect`))).toEqual({
      status: 404,
      code: 'NOT_FOUND',
    });
  });

  it('names the agreement in force that a publication would change, when and how', async () => {
    const applicant = await Applicant.of(client, 'waterisac');
    const id = await applicant.active();
    const sooner = values.timers.map((timer) =>
      timer['id'] === 'annual-agreement-review'
        ? { ...timer, actions: (timer['actions'] as JsonObject[]).map((one) => Object.assign({}, one, { offset: 20 })) }
        : timer,
    );
    const version = await proposed('ad-1', { ...said(35), values: { ...values, timers: sooner } });
    const { body } = await client.get('ad-2', `${PUBLICATIONS}/${version}/effect?limit=50`);
    expect(body.totals).toMatchObject({
      agreements: 1,
      losses: [],
      acts: [{ command: 'suspend-agreement', count: 1 }],
    });
    expect(body.items).toMatchObject([
      {
        agreementId: id,
        organization: { id: applicant.organizationId },
        state: 'Active',
        acts: [{ timer: 'annual-agreement-review', command: 'suspend-agreement', atOnce: false }],
        losses: [],
      },
    ]);
    expect(body.items[0].number).toMatch(/^ISA-\d{4}-\d{5}$/);
  });

  it('shows publications to the government, auditors and administrators alone', async () => {
    expect(refusal(await client.get('waterisac.officer', PUBLICATIONS))).toEqual({
      status: 403,
      code: 'NOT_AUTHORIZED',
    });
    expect(refusal(await client.get('waterisac.officer', `${PUBLICATIONS}/2026.2`))).toEqual({
      status: 403,
      code: 'NOT_AUTHORIZED',
    });
    expect(refusal(await client.get('ad-1', `${PUBLICATIONS}/2026.999`))).toEqual({ status: 404, code: 'NOT_FOUND' });
    expect(refusal(await client.get('ad-1', `${PUBLICATIONS}/nothing`))).toEqual({ status: 400, code: 'MALFORMED' });
    expect((await client.get('pr-1', `${PUBLICATIONS}/2026.2`)).body.actions).toEqual([]);
  });

  it('lists them page by page, each once', async () => {
    const whole = (await client.get('au-1', PUBLICATIONS)).body.items.map(
      ({ version }: { version: string }) => version,
    );
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await client.get('au-1', `${PUBLICATIONS}?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      paged.push(...body.items.map(({ version }: { version: string }) => version));
      cursor = body.nextCursor;
    }
    expect(paged).toEqual(whole);
    expect(new Set(paged).size).toBe(paged.length);
  });
});
