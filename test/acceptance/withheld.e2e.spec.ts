import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { playJourney, shippedJourneys, type Journey } from '../../apps/cli/demo/index.js';
import { Applicant, application, bodyOf } from '../support/agreements.js';
import { startApplied } from '../support/applied.js';
import { refusal, type Client } from '../support/client.js';
import type { System } from '../support/system.js';

type Body = Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- bodies of every shape

let system: System;
let client: Client;

beforeAll(async () => {
  ({ system, client } = await startApplied('waterisac'));
}, 60_000);
afterAll(() => system.remove(), 60_000);

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const notFound = { status: 404, code: 'NOT_FOUND' };

/** Members whose texts only government may read, wherever they stand in a body. */
const WITHHELD =
  /^(rationale|locator|sourceRef|mitigationRef|cause|event|effect|whyAccepted|strategic|operational|budgetary|milestone|note|component|department|missionFunction)$/;

const planted = (value: unknown, name = ''): unknown => {
  if (typeof value === 'string') return WITHHELD.test(name) ? `${value} CANARY` : value;
  if (Array.isArray(value)) return value.map((one: unknown) => planted(one, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, planted(one, key)]));
};

/** The journey to Secret with something to find in all that is withheld, and conditions for either side. */
function journeyWithCanaries(): Journey {
  const { journey } = shippedJourneys().find(({ name }) => name === 'secret-with-risk')!;
  const { steps, ...rest } = JSON.parse(JSON.stringify(journey)) as Journey;
  const changed = steps.map((step) => {
    const body = (step.request.path.includes('/agreements/') ? planted(step.request.body) : step.request.body) as Body;
    if (step.request.path.endsWith('approve-classified-access'))
      body['form'].conditions = [
        { text: 'CANARY of NCCIC', owner: 'NCCIC', dueOn: '{today+90d}' },
        { text: 'Keep the room accredited', owner: 'ISAO', dueOn: '{today+90d}' },
      ];
    return Object.assign(step, { request: Object.assign(step.request, { body }) });
  });
  return { ...rest, steps: changed };
}

describe('what is withheld from the ISAO', () => {
  let id: string;
  let isao: string;
  const readsOf = (person: string) => readAll(person, id);

  beforeAll(async () => {
    const result = await playJourney(journeyWithCanaries(), { url: system.url });
    expect(result).toMatchObject({ ok: true });
    id = result.agreementIds[0]!;
    isao = 'st-isac.officer';
  }, 60_000);

  it('stands in no read of it, and in those of government and auditors', async () => {
    expect(JSON.stringify(await readsOf(isao))).not.toContain('CANARY');
    for (const person of ['cm-1', 'au-1']) expect(JSON.stringify(await readsOf(person))).toContain('CANARY');
  });

  it('is whoever of government acted', async () => {
    const staff = ['cm-1', 'pr-2', 'cr-1', 'co-1', 'cs-1', 'ra-1', 'ao-1'].map((name) => `"${name}"`);
    const [own, others] = [JSON.stringify(await readsOf(isao)), JSON.stringify(await readsOf('au-1'))];
    expect(staff.filter((name) => own.includes(name))).toEqual([]);
    expect(staff.filter((name) => !others.includes(name))).toEqual([]);
  });

  it('is every condition but its own, and the digests of D1 and D2', async () => {
    const detail = (await client.get(isao, `/api/v1/agreements/${id}`)).body;
    expect(detail.conditions.map(({ owner }: Body) => owner)).toEqual(detail.conditions.map(() => 'ISAO'));
    expect(detail.conditions.map(({ text }: Body) => text)).toContain('Keep the room accredited');
    expect(JSON.stringify(await readsOf(isao))).not.toContain('formDigest');
    expect((await client.get('cm-1', `/api/v1/agreements/${id}`)).body.conditions).toHaveLength(
      detail.conditions.length + 1,
    );
  });
});

/** Every read of an agreement there is, over its whole past. */
async function readAll(person: string, id: string): Promise<readonly unknown[]> {
  const path = `/api/v1/agreements/${id}`;
  const { body: detail } = await client.get(person, path);
  const at = Array.from({ length: detail.revision + 1 }, (_, n) => n);
  const addresses = [
    `${path}/history?limit=200`,
    `${path}/diff?from=0&to=${detail.revision}`,
    `${path}/terms/1`,
    '/api/v1/agreements?q=st-isac',
    '/api/v1/work-queue',
    ...at.map((revision) => `${path}?revision=${revision}`),
    ...at.slice(1).map((revision) => `${path}/diff?from=${revision - 1}&to=${revision}`),
  ];
  const answers = await Promise.all(addresses.map((address) => client.get(person, address)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  return [detail, ...answers.map(({ body }) => body as unknown)];
}

describe('a draft', () => {
  it('leaves to others neither the names of its fields nor a digest to try guesses on, also once it is submitted', async () => {
    const applicant = await Applicant.of(client, 'md-isao');
    const id = await applicant.draft();
    await applicant.send(id, applicant.officer, 'revise-draft', { fieldPatch: { retentionDaysMax: 30 } });
    const path = `/api/v1/agreements/${id}/history`;
    expect(refusal(await client.get('cm-1', path))).toEqual(notFound);
    const submission = { ...bodyOf('unclassified', 'submit-proposal'), application: application() };
    await applicant.send(id, applicant.officer, 'submit-proposal', submission);
    const payloadFor = async (person: string) => (await client.get(person, path)).body.items[1];
    expect(await payloadFor(applicant.officer)).toMatchObject({ payload: { changedPaths: ['/retentionDaysMax'] } });
    for (const person of ['cm-1', 'au-1'])
      expect(await payloadFor(person)).toMatchObject({ type: 'DraftRevised', payload: {}, digest: sha256('{}') });
    const changes = (await client.get('cm-1', `/api/v1/agreements/${id}/diff?from=0&to=1`)).body.changes;
    expect(changes.map(({ path: place }: Body) => place)).toEqual(['/revision']);
  });
});

describe('the terms', () => {
  let id: string;
  let applicant: Applicant;
  const terms = (person: string, version: number | string = 1) =>
    client.get(person, `/api/v1/agreements/${id}/terms/${version}`);

  beforeAll(async () => {
    applicant = await Applicant.of(client, 'actra');
    id = await applicant.reviewed();
    await applicant.send(id, 'cm-1', 'open-for-signature', {});
  }, 60_000);

  it('can be read by those who are to sign them, and are what the digest says', async () => {
    const { termsDigest } = (await client.get(applicant.officer, `/api/v1/agreements/${id}`)).body.terms;
    for (const person of [applicant.officer, 'actra.signatory', 'ao-1', 'cm-1', 'au-1']) {
      const { status, body } = await terms(person);
      expect([person, status]).toEqual([person, 200]);
      expect(sha256(body.text)).toBe(termsDigest);
      expect(body.termsDigest).toBe(termsDigest);
      const { application: ofText, clauses, termsVersion } = JSON.parse(body.text);
      expect([ofText, clauses, termsVersion]).toEqual([body.application, body.clauses, 1]);
    }
  });

  it('are nobody else’s, and never there before they were opened', async () => {
    expect(refusal(await terms('md-isao.officer'))).toEqual(notFound);
    expect(refusal(await terms('ad-1'))).toEqual(notFound);
    for (const version of [2, 99_999_999_999_999_999_999n])
      expect(refusal(await terms('cm-1', String(version)))).toEqual(notFound);
    for (const version of ['0', '01', '-1', '1.0', 'x'])
      expect(refusal(await terms('cm-1', version))).toEqual({ status: 400, code: 'MALFORMED' });
    expect(refusal(await client.get('cm-1', `/api/v1/agreements/${id}/terms/1?x=1`))).toEqual({
      status: 400,
      code: 'MALFORMED',
    });
  });
});
