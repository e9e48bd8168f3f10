import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDateOf } from '@accord/kernel';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { Client, refusal, type Answer } from '../support/client.js';
import { responseValidator } from '../support/openapi-contract.js';
import { System } from '../support/system.js';

const today = localDateOf(new Date());
const soon = addDays(today, 14);

/** Who may act for whom, and with whose leave: waivers, delegations, confirmations. */
describe('People of an agreement', () => {
  let system: System;
  let client: Client;
  let applicant: Applicant;

  beforeAll(async () => {
    system = await System.start();
    client = new Client(system.url, responseValidator());
    applicant = await Applicant.of(client, 'waterisac');
  }, 60_000);
  afterAll(() => system.remove(), 60_000);

  const send = (id: string, persona: string, command: string, body: object = {}): Promise<Answer> =>
    applicant.send(id, persona, command, body);
  const typesOf = ({ body }: Answer): readonly string[] => body.events.map(({ type }: { type: string }) => type);
  const detail = async (persona: string, id: string, { body: { position } }: Answer) =>
    ok(await client.get(persona, `/api/v1/agreements/${id}`, { 'x-min-position': position })).body;
  const actionsOf = (body: { actions: readonly { command: string }[] }, command: string) =>
    body.actions.find((one) => one.command === command);
  const assign = (subjectId: string) => ({ function: 'dhs.privacy', subjectId, dueOn: soon });

  describe('a waiver', () => {
    const asked = (subjectId = 'pr-2') => ({
      reason: 'The other privacy officer is away.',
      scope: { waives: 'LookBack', subjectId },
      until: soon,
    });
    const appoint = (command: string) =>
      client.command('cm-1', `/api/v1/organizations/${applicant.organizationId}/${command}`, {
        subjectId: 'pr-2',
        function: 'isao.fso',
      });

    it('lets a former member be assigned once two officials opened it, and is flagged until an auditor closes it', async () => {
      ok(await appoint('appoint-officer'));
      ok(await appoint('end-appointment'));
      const id = await applicant.submitted();
      expect(refusal(await send(id, 'cm-1', 'assign-reviewer', assign('pr-2')))).toEqual({
        status: 403,
        code: 'SOD_CONFLICT',
      });
      expect(typesOf(ok(await send(id, 'ao-1', 'break-glass', asked())))).toEqual(['BreakGlassRequested']);
      expect(refusal(await send(id, 'cm-1', 'assign-reviewer', assign('pr-2')))).toMatchObject({ status: 403 });
      expect(refusal(await send(id, 'ao-1', 'confirm-break-glass'))).toEqual({ status: 403, code: 'SOD_CONFLICT' });
      const opened = ok(await send(id, 'ao-2', 'confirm-break-glass'));
      expect(typesOf(opened)).toEqual(['BreakGlassOpened']);
      const seen = await detail('au-1', id, opened);
      expect(seen.waivers).toEqual([
        expect.objectContaining({
          waives: 'LookBack',
          subjectId: 'pr-2',
          until: soon,
          requestedBy: 'ao-1',
          closedAt: null,
        }),
      ]);
      expect(actionsOf(seen, 'close-break-glass')).toEqual({ command: 'close-break-glass', allowed: true });
      expect((await detail('waterisac.officer', id, opened)).waivers).toBeUndefined();
      const queue = ok(await client.get('au-1', '/api/v1/work-queue', { 'x-min-position': opened.body.position })).body;
      expect(
        queue.items.map((one: { command: string; agreementId: string }) => [one.command, one.agreementId]),
      ).toEqual([['close-break-glass', id]]);
      ok(await send(id, 'cm-1', 'assign-reviewer', assign('pr-2')));
      expect(refusal(await send(id, 'ao-2', 'break-glass', asked('pr-1')))).toEqual({
        status: 409,
        code: 'ALREADY_IN_STATE',
      });
      expect(refusal(await send(id, 'ao-1', 'close-break-glass', { reason: 'It is fine.' }))).toMatchObject({
        status: 403,
      });
      const closed = ok(await send(id, 'au-1', 'close-break-glass', { reason: 'One assignment, nothing else.' }));
      expect(typesOf(closed)).toEqual(['BreakGlassClosed']);
      expect(refusal(await send(id, 'au-1', 'close-break-glass', { reason: 'Again.' }))).toEqual({
        status: 409,
        code: 'WRONG_STATE',
      });
    }, 60_000);

    it('is asked for by nobody for themselves, by no reviewer, for no past day and for no other rule', async () => {
      const id = await applicant.submitted();
      const codes: unknown[] = [];
      for (const [persona, body] of [
        ['ao-1', asked('ao-1')],
        ['pr-1', asked()],
        ['ao-1', { ...asked(), until: addDays(today, -1) }],
        ['ao-1', { ...asked(), scope: { waives: 'OneFunction', subjectId: 'pr-2' } }],
        ['ao-1', { ...asked(), reason: ' ' }],
      ] as const)
        codes.push(refusal(await send(id, persona, 'break-glass', body)).code);
      expect(codes).toEqual([
        'SOD_CONFLICT',
        'NOT_AUTHORIZED',
        'INVALID_PAYLOAD',
        'INVALID_PAYLOAD',
        'INVALID_PAYLOAD',
      ]);
      expect(refusal(await send(id, 'ao-2', 'confirm-break-glass'))).toEqual({ status: 409, code: 'WRONG_STATE' });
    });

    it('never waives that one person holds one function: an official confirms nothing that is for themselves', async () => {
      const id = await applicant.submitted();
      ok(await send(id, 'mv-1', 'complete-intake', bodyOf('unclassified', 'complete-intake')));
      ok(await send(id, 'ao-1', 'break-glass', asked('mv-1')));
      ok(await send(id, 'ao-2', 'confirm-break-glass'));
      expect(refusal(await send(id, 'cm-1', 'assign-reviewer', assign('mv-1')))).toEqual({
        status: 403,
        code: 'SOD_CONFLICT',
      });
      const other = await applicant.submitted();
      ok(await send(other, 'ao-1', 'break-glass', asked('ao-2')));
      expect(refusal(await send(other, 'ao-2', 'confirm-break-glass'))).toEqual({ status: 403, code: 'SOD_CONFLICT' });
    });
  });

  describe('a delegation', () => {
    const handed = (subjectId: string, until = soon) => ({ function: 'dhs.privacy', subjectId, until });
    const passing = bodyOf('unclassified', 'pass-privacy-review');

    it('lets another person of the office decide for the reviewer, until it is taken back', async () => {
      const organization = await Applicant.of(client, 'e-isac');
      const id = await organization.reviewable();
      expect(refusal(await send(id, 'pr-2', 'pass-privacy-review', passing))).toEqual({
        status: 403,
        code: 'NOT_ASSIGNED',
      });
      expect(typesOf(ok(await send(id, 'pr-1', 'delegate-review', handed('pr-2'))))).toEqual(['ReviewDelegated']);
      expect(typesOf(ok(await send(id, 'pr-1', 'end-delegation', { function: 'dhs.privacy' })))).toEqual([
        'DelegationEnded',
      ]);
      expect(refusal(await send(id, 'pr-1', 'end-delegation', { function: 'dhs.privacy' }))).toEqual({
        status: 409,
        code: 'WRONG_STATE',
      });
      expect(refusal(await send(id, 'pr-2', 'pass-privacy-review', passing))).toMatchObject({ code: 'NOT_ASSIGNED' });
      const again = ok(await send(id, 'pr-1', 'delegate-review', handed('pr-2')));
      const seen = await detail('cm-1', id, again);
      expect(seen.review.assignments).toEqual([
        expect.objectContaining({ subjectId: 'pr-1', delegation: { subjectId: 'pr-2', until: soon } }),
      ]);
      expect((await detail('e-isac.officer', id, again)).review.assignments).toEqual([
        expect.objectContaining({ delegation: { until: soon } }),
      ]);
      const after = { 'x-min-position': again.body.position };
      const queue = ok(await client.get('pr-2', '/api/v1/work-queue', after)).body;
      expect(queue.items).toContainEqual(
        expect.objectContaining({ agreementId: id, command: 'pass-privacy-review', isAssigned: true }),
      );
      expect(typesOf(ok(await send(id, 'pr-2', 'pass-privacy-review', passing)))).toContain('PrivacyReviewPassed');
    }, 60_000);

    it('goes to nobody who is barred, does not hold the function, or is the reviewer, and is handed on by nobody', async () => {
      const id = await applicant.submitted();
      ok(await send(id, 'mv-1', 'complete-intake', bodyOf('unclassified', 'complete-intake')));
      ok(await send(id, 'cm-1', 'assign-reviewer', assign('pr-1')));
      const codes: unknown[] = [];
      for (const [persona, body] of [
        ['pr-1', handed('mv-1')],
        ['pr-1', handed('pr-1')],
        ['pr-1', handed('cr-1')],
        ['pr-1', handed('mv-2', addDays(today, -1))],
        ['mv-2', handed('pr-1')],
        ['cm-1', handed('mv-2')],
      ] as const)
        codes.push(refusal(await send(id, persona, 'delegate-review', body)).code);
      expect(codes).toEqual([
        'SOD_CONFLICT',
        'SOD_CONFLICT',
        'NOT_QUALIFIED',
        'INVALID_PAYLOAD',
        'NOT_ASSIGNED',
        'NOT_AUTHORIZED',
      ]);
    });
  });

  describe('an assignment by a subordinate', () => {
    const passing = bodyOf('unclassified', 'pass-privacy-review');

    it('holds once an approving official has confirmed it', async () => {
      const organization = await Applicant.of(client, 'auto-isac');
      const id = await organization.submitted();
      ok(await send(id, 'cm-1', 'complete-intake', bodyOf('unclassified', 'complete-intake')));
      ok(await send(id, 'cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
      const assigned = ok(await send(id, 'sb-1', 'assign-reviewer', assign('pr-1')));
      const [waiting] = (await detail('cm-1', id, assigned)).review.assignments;
      expect(waiting).toMatchObject({ subjectId: 'pr-1', assignerReportsTo: 'pr-1', awaitsConfirmation: true });
      expect((await detail('auto-isac.officer', id, assigned)).review.assignments[0]).not.toHaveProperty(
        'assignerReportsTo',
      );
      const after = { 'x-min-position': assigned.body.position };
      const waits = async (persona: string) =>
        ok(await client.get(persona, '/api/v1/work-queue', after))
          .body.items.filter((one: { agreementId: string }) => one.agreementId === id)
          .map((one: { command: string }) => one.command);
      expect([await waits('ao-1'), await waits('pr-1')]).toEqual([['confirm-assignment'], []]);
      expect(refusal(await send(id, 'pr-1', 'pass-privacy-review', passing))).toEqual({
        status: 403,
        code: 'NOT_ASSIGNED',
      });
      expect(refusal(await send(id, 'cm-2', 'confirm-assignment', { function: 'dhs.privacy' }))).toMatchObject({
        code: 'NOT_AUTHORIZED',
      });
      expect(refusal(await send(id, 'ao-1', 'confirm-assignment', { function: 'dhs.csa' }))).toEqual({
        status: 409,
        code: 'WRONG_STATE',
      });
      expect(typesOf(ok(await send(id, 'ao-1', 'confirm-assignment', { function: 'dhs.privacy' })))).toEqual([
        'AssignmentConfirmed',
      ]);
      expect(refusal(await send(id, 'ao-1', 'confirm-assignment', { function: 'dhs.privacy' }))).toMatchObject({
        code: 'WRONG_STATE',
      });
      expect(typesOf(ok(await send(id, 'pr-1', 'pass-privacy-review', passing)))).toContain('PrivacyReviewPassed');
    }, 60_000);
  });

  describe('a reconsideration', () => {
    const reason = { reason: 'The purposes were read too widely.' };
    const answer = { outcome: 'ApplyAnew', statement: 'Named as narrowly as this they lie within the program.' };

    it('is asked for once after a rejection, answered by another official, and reopens nothing', async () => {
      const id = await applicant.submitted();
      expect(refusal(await send(id, 'waterisac.officer', 'request-reconsideration', reason))).toEqual({
        status: 409,
        code: 'WRONG_STATE',
      });
      ok(await send(id, 'ao-1', 'reject-proposal', { reasonCode: 'Discretionary' }));
      expect(refusal(await send(id, 'ao-2', 'answer-reconsideration', answer))).toMatchObject({ code: 'WRONG_STATE' });
      const asked = ok(await send(id, 'waterisac.signatory', 'request-reconsideration', reason));
      expect([asked.body.state, typesOf(asked)]).toEqual(['Rejected', ['ReconsiderationRequested']]);
      expect(refusal(await send(id, 'waterisac.officer', 'request-reconsideration', reason))).toEqual({
        status: 409,
        code: 'ALREADY_IN_STATE',
      });
      expect(refusal(await send(id, 'ao-1', 'answer-reconsideration', answer))).toEqual({
        status: 403,
        code: 'SOD_CONFLICT',
      });
      expect(refusal(await send(id, 'ao-2', 'answer-reconsideration', { outcome: 'Stands' }))).toMatchObject({
        status: 422,
      });
      const answered = ok(await send(id, 'ao-2', 'answer-reconsideration', answer));
      expect([answered.body.state, typesOf(answered)]).toEqual(['Rejected', ['ReconsiderationAnswered']]);
      expect((await detail('waterisac.officer', id, answered)).reconsideration).toMatchObject({
        ...reason,
        answer: { ...answer, answeredAt: expect.stringMatching(/Z$/) },
      });
      expect(refusal(await send(id, 'cm-1', 'complete-intake', bodyOf('unclassified', 'complete-intake')))).toEqual({
        status: 409,
        code: 'TERMINAL',
      });
    }, 60_000);
  });

  it('lists who holds what to administrators and auditors, page by page, and nobody of the government to an organization', async () => {
    for (const person of ['pr-1', 'cs-1', 'waterisac.officer']) await client.get(person, '/api/v1/policy');
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
    expect((await client.get('waterisac.officer', '/api/v1/policy')).body).not.toHaveProperty('functionsOfPeople');
    expect((await client.get('pr-1', '/api/v1/policy')).body.functionsOfPeople).toEqual([]);
  });
});
