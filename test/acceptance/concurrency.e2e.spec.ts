import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Applicant, bodyOf } from '../support/agreements.js';
import { Client, type Answer } from '../support/client.js';
import { System } from '../support/system.js';

const statuses = (answers: readonly Answer[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

describe('Two at once', () => {
  let system: System;
  let client: Client;
  beforeAll(async () => {
    system = await System.start();
    client = new Client(system.url);
  }, 60_000);
  afterAll(() => system.remove(), 60_000);

  it.each(['fs-isac', 'health-isac', 'e-isac', 'ong-isac', 'dng-isac', 'ms-isac'])(
    'never put an agreement of %s in force behind the withdrawal of its attestation',
    async (slug) => {
      const applicant = await Applicant.of(client, slug);
      const id = await applicant.signed();
      const { officer, organizationId } = applicant;
      const organization = `/api/v1/organizations/${organizationId}`;
      const [{ headers }, { body }] = await Promise.all([
        client.get(officer, organization),
        client.get('cm-1', `/api/v1/agreements/${id}`),
      ]);
      const withdrawal = { itemIds: ['CA-01'], reason: 'The evidence turned out to be out of date.' };
      const [withdrawn, activated] = await Promise.all([
        client.post(officer, `${organization}/withdraw-attestation`, {
          ifMatch: headers.get('etag')!,
          body: withdrawal,
        }),
        client.post('cm-1', `/api/v1/agreements/${id}/activate-agreement`, { ifMatch: body.revision, body: {} }),
      ]);
      expect(withdrawn.status).toBe(200);
      if (activated.status === 200)
        expect(Number(activated.body.position)).toBeLessThan(Number(withdrawn.body.position));
      else expect(activated).toMatchObject({ status: 409, body: { code: 'GATE_MISSING:standards' } });
    },
    60_000,
  );

  it('give sixteen tries with one key the same answer, and one effect', async () => {
    const applicant = await Applicant.of(client, 'it-isac');
    const id = await applicant.signed();
    const { revision } = (await client.get('cm-1', `/api/v1/agreements/${id}`)).body;
    const sending = { key: randomUUID(), ifMatch: revision, body: {} };
    const path = `/api/v1/agreements/${id}/activate-agreement`;
    const answers = await Promise.all(Array.from({ length: 16 }, () => client.post('cm-1', path, sending)));
    expect(statuses(answers)).toEqual({ 200: 16 });
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await client.get('cm-1', `/api/v1/agreements/${id}`)).body.revision).toBe(revision + 1);
  }, 60_000);

  it('let one of thirty-two commands on one revision through, and tell the others that they came late', async () => {
    const applicant = await Applicant.of(client, 'comm-isac');
    const id = await applicant.draft();
    const path = `/api/v1/agreements/${id}/revise-draft`;
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_, n) =>
        client.post(applicant.officer, path, { ifMatch: 0, body: { fieldPatch: { formationNote: `note ${n}` } } }),
      ),
    );
    expect(statuses(answers)).toEqual({ 200: 1, 412: 31 });
  }, 60_000);

  it('register a slug once, however many try', async () => {
    const { organizations } = JSON.parse(readFileSync('infra/seed/organizations.json', 'utf8')) as {
      organizations: Record<string, unknown>[];
    };
    const profile = { ...organizations[0], slug: 'twin-isac', legalName: 'Twin Information Sharing Center' };
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => client.post('cm-1', '/api/v1/organizations', { body: profile })),
    );
    expect(statuses(answers)).toEqual({ 201: 1, 409: 31 });
    const found = await client.get('cm-1', '/api/v1/organizations?slug=twin-isac', {
      'x-min-position': answers.find(({ status }) => status === 201)!.body.position,
    });
    expect(found.body.items).toHaveLength(1);
  }, 60_000);

  it('keep a reviewer out who joins the applicant at the same moment', async () => {
    const applicant = await Applicant.of(client, 'auto-isac');
    const id = await applicant.reviewable();
    const organization = `/api/v1/organizations/${applicant.organizationId}`;
    const [{ headers }, { body }] = await Promise.all([
      client.get('cm-1', organization),
      client.get('pr-1', `/api/v1/agreements/${id}`),
    ]);
    const appointment = { subjectId: 'pr-1', function: 'isao.officer' };
    const [appointed, passed] = await Promise.all([
      client.post('cm-1', `${organization}/appoint-officer`, { ifMatch: headers.get('etag')!, body: appointment }),
      client.post('pr-1', `/api/v1/agreements/${id}/pass-privacy-review`, {
        ifMatch: body.revision,
        body: bodyOf('unclassified', 'pass-privacy-review'),
      }),
    ]);
    expect(appointed.status).toBe(200);
    if (passed.status === 200) expect(Number(passed.body.position)).toBeLessThan(Number(appointed.body.position));
    else expect(passed).toMatchObject({ status: 403, body: { code: 'SOD_CONFLICT' } });
  }, 60_000);
});
