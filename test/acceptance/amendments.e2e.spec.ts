import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, localDateOf } from '@accord/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { Client, refusal, type Answer } from '../support/client.js';
import { responseValidator } from '../support/openapi-contract.js';
import { System } from '../support/system.js';

const today = localDateOf(new Date());

describe('amendments over HTTP', () => {
  let system: System;
  let client: Client;
  let applicant: Applicant;
  let id: string;
  let signatory: string;

  beforeAll(async () => {
    system = await System.start();
    client = new Client(system.url, responseValidator());
    applicant = await Applicant.of(client, 'waterisac');
    signatory = `${applicant.slug}.signatory`;
    id = await applicant.signed();
    ok(await send('cm-1', 'activate-agreement', { expiresOn: addDays(today, 60) }));
  }, 60_000);
  afterAll(() => system.remove(), 60_000);

  const send = (as: string, command: string, body: unknown): Promise<Answer> => applicant.send(id, as, command, body);
  const detail = async (as = 'cm-1') => (await client.get(as, `/api/v1/agreements/${id}`)).body;
  const types = ({ body }: Answer): readonly string[] => body.events.map(({ type }: { type: string }) => type);

  /** Changes of fields, each from what stands there now. */
  async function changesOf(fields: Readonly<Record<string, unknown>>) {
    const { application } = await detail();
    const changes = Object.entries(fields).map(([field, value]) => ({
      path: `/${field}`,
      old: application[field] ?? null,
      new: value,
    }));
    return { changes };
  }

  const propose = async (as: string, fields: Readonly<Record<string, unknown>>, summary?: string): Promise<Answer> =>
    send(as, 'propose-amendment', { ...(await changesOf(fields)), ...(summary ? { summary } : {}) });

  const finding = (changes = {}) => ({
    form: {
      findings: [
        {
          principle: 'UseLimitation',
          finding: 'Satisfied',
          rationale: 'What is to be shared is used for the same purposes.',
          evidence: [{ digest: 'c'.repeat(64), locator: 'review file' }],
          ...changes,
        },
      ],
      statutoryChecks: [],
    },
  });

  async function signature() {
    const { termsDigest } = (await detail()).amendment;
    return { ...bodyOf('unclassified', 'sign-agreement'), termsDigest };
  }

  it('computes kind and gates: a "typo" that widens the scope is an expansion', async () => {
    const { collections } = (await detail()).application;
    const wider = collections.map(({ id: name }: { id: string }) => ({ id: name, canRead: true, canWrite: true }));
    const proposal = { ...(await changesOf({ collections: wider })), summary: 'A typo in the collections.' };
    const ifMatch = (await detail()).revision;
    const check = (as: string) =>
      client.post(as, `/api/v1/agreements/${id}/amendments/check`, { body: proposal, ifMatch });
    expect((await check(applicant.officer)).body).toEqual({
      kind: 'ScopeExpansion',
      kinds: ['ScopeExpansion'],
      requiredGates: ['privacy', 'signature.isao', 'signature.nccic'],
    });
    expect([(await check('cr-1')).status, (await check('k12-six.officer')).status]).toEqual([403, 404]);
    expect((await detail()).revision).toBe(ifMatch);
    const answer = ok(await send(applicant.officer, 'propose-amendment', proposal));
    expect(types(answer)).toEqual(['AmendmentProposed']);
    const { amendment, facets, terms } = await detail(applicant.officer);
    expect(amendment).toMatchObject({
      amendmentNo: 1,
      kind: 'ScopeExpansion',
      requiredGates: ['privacy', 'signature.isao', 'signature.nccic'],
      openGates: ['privacy', 'signature.isao', 'signature.nccic'],
      baseTermsVersion: 1,
      termsVersion: 2,
      summary: 'A typo in the collections.',
    });
    expect([facets.amendment, terms.termsVersion, amendment.termsDigest]).toEqual(['Open', 1, undefined]);
  });

  it('admits one at a time, and nothing before its gates', async () => {
    const digest = { termsDigest: 'f'.repeat(64) };
    const tried: readonly (readonly [string, string, unknown, string])[] = [
      ['cm-1', 'propose-amendment', await changesOf({ retentionDaysMax: 30 }), 'AMENDMENT_OPEN'],
      ['pr-1', 'pass-amendment-privacy-review', finding(), 'GATE_MISSING:concurrence.crcl'],
      ['pr-1', 'fail-amendment-privacy-review', finding(), 'INVALID_PAYLOAD'],
      ['cs-1', 'decide-amendment-classified-access', denial(), 'WRONG_STATE'],
      [signatory, 'sign-amendment', { ...bodyOf('unclassified', 'sign-agreement'), ...digest }, 'GATE_MISSING:privacy'],
      ['cm-1', 'apply-amendment', {}, 'GATE_MISSING:privacy'],
      ['cm-1', 'close-amendment', { outcome: 'Withdrawn', reasonCode: 'NotNeeded' }, 'NOT_AUTHORIZED'],
      ['ao-1', 'close-amendment', { outcome: 'Withdrawn', reasonCode: 'NotNeeded' }, 'INVALID_PAYLOAD'],
      ['cr-1', 'propose-amendment', await changesOf({ retentionDaysMax: 30 }), 'NOT_AUTHORIZED'],
      ['mv-1', 'apply-amendment', {}, 'GATE_MISSING:privacy'],
    ];
    for (const [as, command, body, code] of tried)
      expect([command, refusal(await send(as, command, body)).code]).toEqual([command, code]);
  });

  const denial = () => ({
    decision: 'Deny',
    form: { ...bodyOf('secret-with-risk', 'approve-classified-access')['form'], ...withoutApproval },
  });

  it('names the change that does not fit, and judges the whole of the amended application', async () => {
    const wrong = async (path: string, old: unknown, value: unknown) => {
      const { status, body } = await send('cm-1', 'propose-amendment', { changes: [{ path, old, new: value }] });
      return [status, body.code, body.errors?.map((error: { path: string }) => error.path)];
    };
    const { legalName, collections } = (await detail()).application;
    expect(await wrong('/legalName', 'Another', 'Third')).toEqual([422, 'INVALID_PAYLOAD', ['/changes/0/old']]);
    expect(await wrong('/legalName', legalName, null)).toEqual([422, 'INVALID_PAYLOAD', ['/changes/0/new']]);
    expect(await wrong('/noSuchField', null, 1)).toEqual([422, 'INVALID_PAYLOAD', ['/changes/0/path']]);
    expect(await wrong('/collections', collections, [])).toEqual([422, 'INVALID_PAYLOAD', ['/changes/0/new']]);
    expect(await wrong('/retentionDaysMax', 180, 9_000)).toEqual([422, 'INVALID_PAYLOAD', ['/changes/0/new']]);
  });

  it('takes words on the amended text, a review of what changed, and makes the terms that are signed', async () => {
    ok(await send('cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
    ok(await send('pr-1', 'pass-amendment-privacy-review', finding()));
    const { amendment, terms } = await detail(applicant.officer);
    expect(amendment.openGates).toEqual(['signature.isao', 'signature.nccic']);
    expect(JSON.stringify(amendment)).not.toContain('used for the same purposes');
    const read = (await client.get(signatory, `/api/v1/agreements/${id}/terms/2`)).body;
    expect(read).toMatchObject({ termsVersion: 2, termsDigest: amendment.termsDigest });
    expect(createHash('sha256').update(read.text).digest('hex')).toBe(amendment.termsDigest);
    expect(read.application.collections[0].canRead && read.application.collections[0].canWrite).toBe(true);
    expect((await client.get('cm-1', `/api/v1/agreements/${id}/terms/1`)).body.termsDigest).toBe(terms.termsDigest);
  });

  it('is signed by the organization first, and takes effect today for the case manager alone', async () => {
    expect(refusal(await send('ao-1', 'sign-amendment', await signature())).code).toBe('SIGN_ORDER');
    const first = { ...(await signature()), termsDigest: (await detail()).terms.termsDigest };
    expect(refusal(await send(signatory, 'sign-amendment', first)).code).toBe('DIGEST_MISMATCH');
    expect(types(ok(await send(signatory, 'sign-amendment', await signature())))).toEqual(['AmendmentSigned']);
    expect(refusal(await send('cm-1', 'apply-amendment', {})).code).toBe('GATE_MISSING:signatures');
    ok(await send('ao-1', 'sign-amendment', await signature()));
    const tomorrow = { effectiveOn: addDays(today, 1) };
    expect(refusal(await send('cm-1', 'apply-amendment', tomorrow)).code).toBe('GATE_MISSING:term');
    expect((await detail()).terms.termsVersion).toBe(1);
    expect(types(ok(await send('cm-1', 'apply-amendment', {})))).toEqual(['AmendmentTookEffect']);
    const after = await detail();
    expect([after.terms.termsVersion, after.amendment, after.facets.amendment]).toEqual([2, undefined, 'None']);
    expect(after.entitlements.every((one: { canRead: boolean }) => one.canRead)).toBe(true);
    expect(after.application.collections[0].canRead).toBe(true);
  });

  it('puts right and reduces at once; a reduction is signed by who reduces alone', async () => {
    const contact = { deputy: { roleTitle: 'Head of the desk', contactRef: 'desk-2' } };
    ok(await propose(applicant.officer, contact));
    expect((await detail()).amendment).toMatchObject({
      kind: 'Administrative',
      requiredGates: ['notice'],
      openGates: [],
    });
    ok(await send('cm-1', 'apply-amendment', {}));
    ok(await propose(applicant.officer, { retentionDaysMax: 30 }));
    expect((await detail()).amendment.requiredGates).toEqual(['signature.isao', 'notice']);
    expect(refusal(await send('ao-1', 'sign-amendment', await signature())).code).toBe('WRONG_STATE');
    ok(await send(signatory, 'sign-amendment', await signature()));
    ok(await send('cm-1', 'apply-amendment', {}));
    const { application, terms } = await detail();
    expect([application.retentionDaysMax, application.deputy, terms.termsVersion]).toEqual([30, contact.deputy, 4]);
  });

  it('ends without effect when a review fails, and its version never comes again', async () => {
    ok(await propose('cm-1', { retentionDaysMax: 90 }));
    ok(await send('pr-1', 'fail-amendment-privacy-review', finding({ finding: 'NotSatisfied' })));
    expect(refusal(await send('pr-1', 'pass-amendment-privacy-review', finding())).code).toBe('WRONG_STATE');
    const closing = { outcome: 'Withdrawn', reasonCode: 'PrivacyNotSatisfied' };
    expect(types(ok(await send('cm-1', 'close-amendment', closing)))).toEqual(['AmendmentClosed']);
    expect(refusal(await send('cm-1', 'close-amendment', closing)).code).toBe('WRONG_STATE');
    expect((await detail()).application.retentionDaysMax).toBe(30);
  });

  it('renewal: one that is complete takes effect in place of the end, whatever races it', async () => {
    const { application, activation } = await detail();
    ok(await propose(applicant.officer, { requestedTermMonths: application.requestedTermMonths + 12 }));
    const { amendment } = await detail();
    expect([amendment.kind, amendment.termsVersion]).toEqual(['TermExtension', 6]);
    expect(amendment.expiresOn > activation.expiresOn).toBe(true);
    // the word of CRCL ended with the shorter retention, on which nobody asked for another one
    ok(await send('cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
    ok(await send('pr-1', 'pass-amendment-privacy-review', finding()));
    ok(await send(signatory, 'sign-amendment', await signature()));
    expect(await atTheEnd()).toEqual(['expire-agreement']);
    ok(await send('ao-1', 'sign-amendment', await signature()));
    expect(await atTheEnd()).toEqual(['apply-amendment', 'expire-agreement']);
    const calendar = (await client.get(applicant.officer, `/api/v1/agreements/${id}/calendar.ics`)).body as string;
    const days = [...calendar.matchAll(/UID:(renewal|end|renewal-window)\.[^]*?DATE:(\d{8})/g)].map(
      ([, ...one]) => one,
    );
    const plain = (day: string) => day.replaceAll('-', '');
    expect(days).toEqual([
      ['renewal', plain(activation.expiresOn)],
      ['end', plain(amendment.expiresOn)],
    ]);
    const ifMatch = (await detail()).revision;
    const path = `/api/v1/agreements/${id}`;
    const raced = await Promise.all([
      client.post('cm-1', `${path}/apply-amendment`, { body: {}, ifMatch }),
      client.post(applicant.officer, `${path}/close-amendment`, {
        body: { outcome: 'Withdrawn', reasonCode: 'NotNeeded' },
        ifMatch,
      }),
    ]);
    expect(new Set(raced.map(({ status }) => status))).toEqual(new Set([200, 412]));
    const after = await detail();
    const isRenewed = raced[0].status === 200;
    expect(after.activation.expiresOn).toBe(isRenewed ? amendment.expiresOn : activation.expiresOn);
    expect(await atTheEnd()).toEqual(['expire-agreement']);
  });

  const atTheEnd = async () => {
    const { ahead } = (await client.get('cm-1', `/api/v1/agreements/${id}/deadlines`)).body;
    return ahead
      .filter(({ rule }: { rule: string }) => rule === 'expiry')
      .map(({ command }: { command: string }) => command);
  };

  it('decides on classified access anew, and refuses what was not asked for', async () => {
    const { requestedLevel: _level, ...block } = classifiedBlock();
    ok(await propose(applicant.officer, { ...block, requestedLevel: 'Secret' }));
    expect((await detail()).amendment).toMatchObject({ kind: 'ClassificationIncrease' });
    // given anew: it ended with the renewal, where that was closed in the race
    ok(await send('cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
    ok(await send('pr-1', 'pass-amendment-privacy-review', finding()));
    const { form } = bodyOf('secret-with-risk', 'approve-classified-access');
    const above = {
      decision: 'Approve',
      form: { ...form, approvedLevel: 'TopSecret', tsNeedFinding: 'Needed. '.repeat(30) },
    };
    expect(refusal(await send('cs-1', 'decide-amendment-classified-access', above)).code).toBe('LEVEL_EXCEEDS');
    const decided = ok(await send('cs-1', 'decide-amendment-classified-access', { decision: 'Approve', form }));
    expect(types(decided)).toEqual(['AmendmentClassifiedAccessDecided']);
    expect((await detail(applicant.officer)).amendment.classifiedDecision).toEqual({ decision: 'Approve' });
    ok(await send('ao-1', 'close-amendment', { outcome: 'Declined', reasonCode: 'Discretionary' }));
    expect((await detail()).facets.classified).toBe('NotRequired');
  });

  const classifiedBlock = () => {
    const { application } = bodyOf('secret-with-risk', 'submit-proposal');
    const fields = [
      'requestedLevel pathway possession nomineeCountByLevel briefingSiteWithin50mi cageCode',
      'needStatementUnclassified smo fso itpso fociStatus sf328Digest',
    ].flatMap((line) => line.split(' '));
    return Object.fromEntries(
      fields.filter((field) => field in application).map((field) => [field, application[field]]),
    );
  };

  it('amendment: is told to both sides', async () => {
    const told = ['An amendment was proposed', 'An amendment is in effect', 'An amendment was closed without effect'];
    const toldByNow = async () => {
      const page = await (await fetch(`${system.url}/dev/outbox`)).text();
      return told.filter((says) => page.includes(says));
    };
    let found = await toldByNow();
    for (let look = 0; look < 300 && found.length < told.length; look += 1) {
      await sleep(100);
      found = await toldByNow();
    }
    expect(found).toEqual(told);
  }, 60_000);
});

/** What a denial does not have, and what it has in its place. */
const withoutApproval = {
  approvedLevel: undefined,
  verificationDueOn: undefined,
  needRevalidateOn: undefined,
  tsNeedFinding: undefined,
  reasonCode: 'NEED_NOT_SHOWN',
};
