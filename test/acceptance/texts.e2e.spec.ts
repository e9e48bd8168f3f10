import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { application, type Applicant, bodyOf } from '../support/agreements.js';
import { startApplied } from '../support/applied.js';
import { refusal, type Answer, type Client } from '../support/client.js';
import type { System } from '../support/system.js';

let system: System;
let client: Client;
let applicant: Applicant;
let draft: string;
let proposed: string;

beforeAll(async () => {
  ({ system, client, applicant, draft, proposed } = await startApplied('waterisac'));
}, 60_000);
afterAll(() => system.remove(), 60_000);

const organization = {
  slug: 'harbour-watch',
  legalName: 'Harbour Watch',
  shortName: 'HW',
  organizationKind: 'ISAO',
  formationBasis: 'Affinity',
  membershipMix: 'Mixed',
  taxStatus: 'Nonprofit',
  jurisdiction: 'US-TX',
};

const wrong = ({ status, body }: Answer) => ({
  status,
  code: body.code,
  errors: (body.errors as { path: string; code: string }[]).map(({ path, code }) => `${code} ${path}`),
});
const invalid = (...errors: readonly string[]) => ({ status: 422, code: 'INVALID_PAYLOAD', errors });

describe('a registration', () => {
  const register = (changes: Partial<typeof organization>) =>
    client.post('cm-1', '/api/v1/organizations', { body: { ...organization, ...changes } });

  it.each([
    ['a name that cannot be seen', { legalName: '\u200B\u2060' }, 'too-short /legalName'],
    ['a name of fillers', { shortName: '\u3164' }, 'too-short /shortName'],
    ['a second line', { legalName: 'Harbour Watch\r\nBcc: someone@example.org' }, 'format /legalName'],
    ['a tab', { shortName: 'H\tW' }, 'format /shortName'],
    ['a space behind the name', { legalName: 'Harbour Watch\u00A0' }, 'format /legalName'],
    ['a name that turns around', { legalName: 'Harbour \u200FhctaW' }, 'format /legalName'],
    ['a country that is none', { jurisdiction: 'ZZ' }, 'code /jurisdiction'],
    ['a state that is none', { jurisdiction: 'US-ZZ' }, 'code /jurisdiction'],
    ['a slug with a line end', { slug: 'harbour\n' }, 'format /slug'],
  ])('is refused for %s', async (_what, changes, error) => {
    expect(wrong(await register(changes))).toEqual(invalid(error));
  });
});

describe('an application', () => {
  const submit = (changes: object) =>
    applicant.send(draft, 'waterisac.officer', 'submit-proposal', {
      ...bodyOf('unclassified', 'submit-proposal'),
      application: { ...application(), ...changes },
    });

  it('marks for disclosure only what it holds, also when it is taken from the draft', async () => {
    const marks = { foiaSensitivity: { '/legalName': 'b4', '/what was said in confidence': 'b4' } };
    const path = 'unknown-field /application/foiaSensitivity/~1what was said in confidence';
    expect(wrong(await submit(marks))).toEqual(invalid(path));
    const fieldPatch = { ...application(), ...marks };
    expect((await applicant.send(draft, 'waterisac.officer', 'revise-draft', { fieldPatch })).status).toBe(200);
    const { certification } = bodyOf('unclassified', 'submit-proposal');
    const taken = await applicant.send(draft, 'waterisac.officer', 'submit-proposal', { certification });
    expect(wrong(taken)).toEqual(invalid(path));
  });

  it('names countries that are, and lines that do not break', async () => {
    const principalAddress = { ...application()['principalAddress'], country: 'UK', city: 'Washington\nDC' };
    expect(wrong(await submit({ principalAddress }))).toEqual(
      invalid('format /application/principalAddress/city', 'code /application/principalAddress/country'),
    );
  });
});

describe('a review', () => {
  it('asks for changes of fields that the applicant can find', async () => {
    const { dueOn } = bodyOf('unclassified', 'assign-reviewer');
    const ask = (...paths: readonly string[]) =>
      applicant.send(proposed, 'cm-1', 'request-changes', {
        items: paths.map((fieldPath) => ({ fieldPath, problem: 'It is unclear.', action: 'Correct it.' })),
        dueOn,
      });
    expect(wrong(await ask('/nothing/here', '/legalName'))).toEqual(invalid('format /items/0/fieldPath'));
    expect(wrong(await ask('/'))).toEqual(invalid('too-short /items/0/fieldPath'));
    expect(wrong(await ask('/legalName', '/collections/9/id'))).toEqual(invalid('format /items/1/fieldPath'));
  });

  it('gives reasons that can be read', async () => {
    const { form } = bodyOf('unclassified', 'pass-privacy-review');
    const pass = (rationale: string) =>
      applicant.send(proposed, 'pr-1', 'pass-privacy-review', {
        form: { ...form, findings: form.findings.with(0, { ...form.findings[0], rationale }) },
      });
    expect(refusal(await pass('\u200D'.repeat(40)))).toEqual({ status: 422, code: 'FORM_INCOMPLETE' });
    expect(refusal(await pass(' '.repeat(40)))).toEqual({ status: 422, code: 'FORM_INCOMPLETE' });
    expect(wrong(await pass(`Fine.${'\u0301'.repeat(40)}`))).toEqual(invalid('too-short /form/findings/0/rationale'));
  });
});
