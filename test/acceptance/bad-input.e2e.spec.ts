import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Applicant, application, bodyOf } from '../support/agreements.js';
import { Client, refusal, type Answer, type Sending } from '../support/client.js';
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

describe('what the body lacks or has too much', () => {
  const submit = (body: unknown, id = draft) => applicant.send(id, 'waterisac.officer', 'submit-proposal', body);
  const submission = (changes: object) => ({
    ...bodyOf('unclassified', 'submit-proposal'),
    application: { ...application(), ...changes },
  });
  const fields = (answer: Answer) =>
    answer.body.errors.map((one: { path: string; code: string }) => `${one.path} ${one.code}`);

  it('names an unknown field and stores nothing', async () => {
    const answer = await submit(submission({ colour: 'red' }));
    expect(refusal(answer)).toEqual({ status: 422, code: 'INVALID_PAYLOAD' });
    expect(fields(answer)).toEqual(['/application/colour unknown-field']);
    expect((await client.get('waterisac.officer', `${agreements}/${draft}`)).body.revision).toBe(0);
  });

  it('names a wrong type, a date that does not exist, and a missing field', async () => {
    const removal = { ...application()['removal'], lastTestOn: '2026-02-30' };
    const { tlpCeiling: _gone, ...rest } = application();
    const answer = await submit({
      ...bodyOf('unclassified', 'submit-proposal'),
      application: { ...rest, retentionDaysMax: '180', removal },
    });
    expect(refusal(answer)).toEqual({ status: 422, code: 'INVALID_PAYLOAD' });
    expect(fields(answer)).toEqual(
      expect.arrayContaining([
        '/application/retentionDaysMax type',
        '/application/removal/lastTestOn format',
        '/application/tlpCeiling required',
      ]),
    );
  });

  it('refuses a submission whose draft is incomplete', async () => {
    const answer = await submit({ certification: { accepted: true, textVersion: '2026.1' } });
    expect(refusal(answer)).toEqual({ status: 422, code: 'INVALID_PAYLOAD' });
  });

  it('never keeps or repeats prohibited content', async () => {
    const secret = 'the member with SSN 219-09-9999 complained';
    const answer = await submit(submission({ formationNote: secret }));
    expect(refusal(answer)).toEqual({ status: 422, code: 'PROHIBITED_CONTENT' });
    expect(JSON.stringify(answer.body)).not.toContain('219-09-9999');
    const draftNote = await applicant.send(draft, 'waterisac.officer', 'revise-draft', {
      fieldPatch: { formationNote: 'TOP SECRET//SI//NOFORN' },
    });
    expect(refusal(draftNote)).toEqual({ status: 422, code: 'PROHIBITED_CONTENT' });
    expect(system.printed).not.toContain('219-09-9999');
  });

  it('asks for a reason, and for the content of a form', async () => {
    const withdrawn = await applicant.send(draft, 'waterisac.signatory', 'withdraw-proposal', {});
    expect(refusal(withdrawn)).toEqual({ status: 422, code: 'REASON_REQUIRED' });
    expect(withdrawn.body.errors[0].path).toBe('/reasonCode');
    const form = bodyOf('unclassified', 'pass-privacy-review')['form'];
    const { statutoryChecks: _gone, ...rest } = form;
    const reviewed = await applicant.send(proposed, 'pr-1', 'pass-privacy-review', { form: rest });
    expect(refusal(reviewed)).toEqual({ status: 422, code: 'FORM_INCOMPLETE' });
  });

  it('keeps a null character out', async () => {
    const answer = await applicant.send(draft, 'waterisac.officer', 'revise-draft', {
      fieldPatch: { formationNote: 'a\u0000b' },
    });
    expect(refusal(answer)).toEqual({ status: 422, code: 'INVALID_PAYLOAD' });
  });

  it('is not polluted by prototypes', async () => {
    const raw = '{"fieldPatch":{"__proto__":{"polluted":true},"formationNote":"x"}}';
    const answer = await applicant.send(draft, 'waterisac.officer', 'revise-draft', undefined, { raw });
    expect(refusal(answer)).toEqual({ status: 422, code: 'INVALID_PAYLOAD' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('who, and in which order', () => {
  it('shows an absent agreement and another organization’s alike', async () => {
    const absent = await client.get('auto-isac.officer', `${agreements}/${randomUUID()}`);
    const foreign = await client.get('auto-isac.officer', `${agreements}/${proposed}`);
    expect(refusal(absent)).toEqual({ status: 404, code: 'NOT_FOUND' });
    const { instance: _a, ...one } = absent.body;
    const { instance: _b, ...other } = foreign.body;
    expect(other).toEqual(one);
  });

  it('hides a draft from everybody but its own organization', async () => {
    for (const persona of ['cm-1', 'au-1', 'pr-1', 'ad-1', 'auto-isac.officer'])
      expect((await client.get(persona, `${agreements}/${draft}`)).status).toBe(404);
    expect((await client.get('waterisac.fso', `${agreements}/${draft}`)).status).toBe(200);
  });

  it('answers 403 before 428, 428 before 422, 422 before 412', async () => {
    const path = `${agreements}/${proposed}/complete-intake`;
    expect(refusal(await client.post('pr-1', path, { body: {} }))).toEqual({ status: 403, code: 'NOT_AUTHORIZED' });
    expect(refusal(await client.post('cm-1', path, { body: {} }))).toEqual({
      status: 428,
      code: 'PRECONDITION_REQUIRED',
    });
    expect(refusal(await client.post('cm-1', path, { ifMatch: 99, body: {} }))).toEqual({
      status: 422,
      code: 'INVALID_PAYLOAD',
    });
    const body = bodyOf('unclassified', 'complete-intake');
    expect(refusal(await client.post('cm-1', path, { ifMatch: 99, body }))).toEqual({
      status: 412,
      code: 'CONFLICT_VERSION',
    });
    expect(refusal(await client.post('cm-1', path, { ifMatch: 0, body }))).toEqual({
      status: 412,
      code: 'CONFLICT_VERSION',
    });
  });

  it('hears no function for the office of another, and says so before it looks at the rest', async () => {
    const path = `${agreements}/${proposed}/record-concurrence`;
    const refused = { status: 403, code: 'NOT_AUTHORIZED' };
    expect(refusal(await client.post('cr-1', path, { body: { office: 'counsel' } }))).toEqual(refused);
    expect(refusal(await client.post('cr-1', path, { body: { office: 'crcl' } })).status).toBe(428);
    expect(refusal(await client.post('cr-1', path, { body: { office: 'press' } })).status).toBe(428);
    expect(refusal(await client.post('cs-1', path, { ifMatch: 99, body: { office: 'crcl' } }))).toEqual(refused);
  });

  it('judges a working draft as a submission only in a draft', async () => {
    const id = await applicant.submitted();
    const dueOn = bodyOf('unclassified', 'assign-reviewer')['dueOn'];
    const items = [{ fieldPath: '/redress', problem: 'Too long.', action: 'Answer sooner.' }];
    await applicant.send(id, 'cm-1', 'request-changes', { items, dueOn });
    await applicant.send(id, 'waterisac.officer', 'revise-draft', { fieldPatch: { tlpCeiling: null } });
    const { certification } = bodyOf('unclassified', 'submit-proposal');
    const answer = await applicant.send(id, 'waterisac.officer', 'submit-proposal', { certification });
    expect(refusal(answer)).toEqual({ status: 409, code: 'WRONG_STATE' });
  });

  it('refuses the wrong state, the same effect again, and the same person in a second function', async () => {
    const id = await applicant.reviewable();
    const send = (persona: string, command: string, body: unknown) => applicant.send(id, persona, command, body);
    expect(refusal(await send('cm-1', 'activate-agreement', {}))).toEqual({ status: 409, code: 'WRONG_STATE' });
    const intake = bodyOf('unclassified', 'complete-intake');
    expect(refusal(await send('cm-2', 'complete-intake', intake))).toEqual({ status: 409, code: 'ALREADY_IN_STATE' });
    const self = { ...bodyOf('unclassified', 'assign-reviewer'), function: 'dhs.crcl', subjectId: 'cm-1' };
    expect(refusal(await send('cm-1', 'assign-reviewer', self))).toEqual({ status: 403, code: 'SOD_CONFLICT' });
    const unknown = { ...bodyOf('unclassified', 'assign-reviewer'), function: 'dhs.csa', subjectId: 'pr-2' };
    expect(refusal(await send('cm-1', 'assign-reviewer', unknown))).toEqual({ status: 409, code: 'NOT_QUALIFIED' });
  });

  it('names another’s organization in a creation: not your side', async () => {
    const body = { organizationId: applicant.organizationId, agreementForm: 'Standard' };
    expect(refusal(await client.post('auto-isac.officer', agreements, { body }))).toEqual({
      status: 403,
      code: 'NOT_OWN_SIDE',
    });
    const elsewhere = { ...body, organizationId: randomUUID() };
    expect(refusal(await client.post('waterisac.officer', agreements, { body: elsewhere }))).toEqual({
      status: 403,
      code: 'NOT_OWN_SIDE',
    });
    expect(refusal(await client.post('cm-1', agreements, { body }))).toEqual({ status: 403, code: 'NOT_AUTHORIZED' });
    expect(refusal(await client.post('waterisac.signatory', agreements, { body }))).toEqual({
      status: 403,
      code: 'NOT_AUTHORIZED',
    });
  });

  it('finds no side in what is no id of an organization: such a body is wrong where it names one', async () => {
    for (const organizationId of ['', 'abc', 'a'.repeat(5000), applicant.organizationId.toUpperCase()]) {
      const body = { organizationId, agreementForm: 'Standard' };
      const answer = await client.post('waterisac.officer', agreements, { body });
      expect(refusal(answer)).toEqual({ status: 422, code: 'INVALID_PAYLOAD' });
      expect(answer.body.errors[0].path).toBe('/organizationId');
    }
  });

  it('ends the functions of a person with the appointment', async () => {
    const other = await Applicant.of(client, 'food-ag-isac');
    const id = await other.draft();
    const ending = { subjectId: 'food-ag-isac.officer', function: 'isao.officer' };
    const ended = await client.command('cm-1', `/api/v1/organizations/${other.organizationId}/end-appointment`, ending);
    expect(ended.status).toBe(200);
    expect((await client.get('food-ag-isac.officer', `${agreements}/${id}`)).status).toBe(404);
    expect((await client.get('food-ag-isac.officer', '/api/v1/me')).body.functions).toEqual([]);
    expect((await client.get('food-ag-isac.signatory', `${agreements}/${id}`)).status).toBe(200);
  });
});

describe('two at once', () => {
  it('lets one of many through on the same revision', async () => {
    const id = await applicant.submitted();
    const body = bodyOf('unclassified', 'complete-intake');
    const tries = Array.from({ length: 32 }, (_, n) =>
      client.post(n % 2 ? 'cm-1' : 'cm-2', `${agreements}/${id}/complete-intake`, { ifMatch: 1, body }),
    );
    const answers = await Promise.all(tries);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(31);
  });

  it('answers one command once, however often it is sent', async () => {
    const id = await applicant.submitted();
    const sending = { ifMatch: 1, key: randomUUID(), body: bodyOf('unclassified', 'complete-intake') };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => client.post('cm-1', `${agreements}/${id}/complete-intake`, sending)),
    );
    for (const answer of answers) expect(answer).toMatchObject({ status: 200, body: answers[0]!.body });
    const other = await client.post('cm-1', `${agreements}/${id}/complete-intake`, {
      ...sending,
      body: { ...sending.body, duplicatesChecked: false },
    });
    expect(refusal(other)).toEqual({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    const stranger = await client.post('cm-2', `${agreements}/${id}/complete-intake`, sending);
    expect(refusal(stranger)).toEqual({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('puts one of two overlapping agreements in force', async () => {
    const [one, two] = [await applicant.signed(), await applicant.signed()];
    const answers = await Promise.all([one, two].map((id) => applicant.send(id, 'cm-1', 'activate-agreement', {})));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('GATE_MISSING:overlap');
  });
});

describe('a command that does not exist', () => {
  const names = ['promote-agreement', 'create-draft', 'constructor', 'SSN-219-09-9999'];
  const organizationPath = () => `/api/v1/organizations/${applicant.organizationId}`;
  const send = (path: string, sending: Sending = { ifMatch: 0, body: {} }) =>
    new Client(system.url).post('cm-1', path, sending);

  it('is refused as unreadable before it is not found', async () => {
    const known = [`${agreements}/${proposed}`, organizationPath()];
    for (const path of known.map((one) => `${one}/promote`)) {
      expect(refusal(await send(path, { ifMatch: 0 }))).toEqual({ status: 415, code: 'UNSUPPORTED_MEDIA' });
      expect(refusal(await send(path, { ifMatch: '*', body: {} }))).toEqual({ status: 400, code: 'MALFORMED' });
      expect(refusal(await send(path, { key: 'once', body: {} }))).toEqual({ status: 400, code: 'MALFORMED' });
    }
    for (const path of [agreements, '/api/v1/organizations'])
      expect(refusal(await send(`${path}/one/promote`))).toEqual({ status: 400, code: 'MALFORMED' });
  });

  it('is not found, whether or not there is what it was sent to', async () => {
    const addresses = [`${agreements}/${proposed}`, `${agreements}/${randomUUID()}`, organizationPath()];
    for (const address of addresses)
      for (const name of names)
        expect(refusal(await send(`${address}/${name}`))).toEqual({ status: 404, code: 'NOT_FOUND' });
  });

  it('is recorded without its name, which is the caller’s text', async () => {
    const at = (await client.get('au-1', `${agreements}/${proposed}/history`)).body.items.at(-1).position;
    const path = `${agreements}/${proposed}/history?include=refusals`;
    const find = async () => {
      const { items } = (await client.get('au-1', path, { 'x-min-position': at })).body;
      return items.filter((one: { code?: string }) => one.code === 'NOT_FOUND');
    };
    const deadline = Date.now() + 10_000;
    while ((await find()).length < names.length && Date.now() < deadline) await sleep(50);
    const refused = await find();
    expect(refused).toHaveLength(names.length);
    expect(refused[0].payload.command).toBe('unknown-command');
    expect(JSON.stringify(refused)).not.toMatch(/promote|SSN/);
  });
});
