import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@accord/kernel';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { refusal } from '../support/client.js';
import { DatedAccord } from '../support/dated-accord.js';

const JOURNEY = 'secret-with-risk';
/** At Top Secret the need has to be stated at length. */
const NEED =
  'Analysts compare activity against freight and rail systems with context that is held at no lower level. '.repeat(4);

describe('refusals that need a form, a rank or a day of their own, over HTTP', () => {
  let accord: DatedAccord;

  beforeAll(async () => {
    accord = await DatedAccord.start('2026-03-02');
  }, 60_000);
  afterAll(() => accord.stop(), 60_000);

  const applicant = (slug: string) => Applicant.of(accord.client, slug, accord.today);
  const body = (command: string, journey = JOURNEY) => bodyOf(journey, command, accord.today());

  /** A negotiated application for classified access, with the words of both offices, before its privacy review. */
  async function heard(one: Applicant, changes: object = {}): Promise<string> {
    const application = { ...body('submit-proposal')['application'], ...changes };
    const id = await one.submitted({ agreementForm: 'Negotiated' }, application);
    ok(await one.send(id, 'cm-1', 'complete-intake', body('complete-intake')));
    ok(await one.send(id, 'cm-1', 'assign-reviewer', body('assign-reviewer')));
    ok(await one.send(id, 'cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
    ok(await one.send(id, 'co-1', 'record-concurrence', { office: 'counsel', position: 'Concur' }));
    return id;
  }

  it('BLOCKING_CONDITION_OPEN: no review passes with a condition that blocks, and the very form without it does', async () => {
    const one = await applicant('st-isac');
    const id = await heard(one);
    const review = body('pass-privacy-review');
    const { condition } = review['form'].findings.find((finding: { condition?: object }) => finding.condition);
    condition.blocking = true;
    const refused = await one.send(id, 'pr-2', 'pass-privacy-review', review);
    expect(refusal(refused)).toEqual({ status: 409, code: 'BLOCKING_CONDITION_OPEN' });
    condition.blocking = false;
    ok(await one.send(id, 'pr-2', 'pass-privacy-review', review));
  }, 60_000);

  it('SECOND_OFFICIAL_REQUIRED: Top Secret needs the word of another official first', async () => {
    const one = await applicant('e-isac');
    const id = await heard(one, { requestedLevel: 'TopSecret', needStatementUnclassified: NEED });
    ok(await one.send(id, 'pr-2', 'pass-privacy-review', body('pass-privacy-review')));
    const { form } = body('approve-classified-access');
    const approval = {
      form: { ...form, approvedLevel: 'TopSecret', tsNeedFinding: NEED },
    };
    const refused = await one.send(id, 'cs-1', 'approve-classified-access', approval);
    expect(refusal(refused)).toEqual({ status: 409, code: 'SECOND_OFFICIAL_REQUIRED' });
    ok(await one.send(id, 'ao-1', 'record-concurrence', { office: 'second-official', position: 'Concur' }));
    ok(await one.send(id, 'cs-1', 'approve-classified-access', approval));
  }, 60_000);

  it('RANK_TOO_LOW: a high risk is no centre director’s to accept, and is an agency director’s', async () => {
    const one = await applicant('auto-isac');
    const id = await heard(one);
    ok(await one.send(id, 'pr-2', 'pass-privacy-review', body('pass-privacy-review')));
    const high = { likelihood: 'High', impact: 'High' };
    const form = { ...body('accept-risk')['form'], inherent: high, residual: high, expiresOn: '2026-09-01' };
    const refused = await one.send(id, 'ra-1', 'accept-risk', { form });
    expect(refusal(refused)).toEqual({ status: 409, code: 'RANK_TOO_LOW' });
    ok(await one.send(id, 'ra-2', 'accept-risk', { form }));
  }, 60_000);

  it('AUTHORITY_EXPIRED: nobody signs on an authority that has run out, the day after its last', async () => {
    const one = await applicant('waterisac');
    const until = addDays(accord.today(), 10);
    const { signatory } = body('submit-proposal', 'unclassified')['application'];
    const id = await one.submitted({}, { signatory: { ...signatory, validUntil: until } });
    ok(await one.send(id, 'cm-1', 'complete-intake', body('complete-intake', 'unclassified')));
    ok(await one.send(id, 'cm-1', 'assign-reviewer', body('assign-reviewer', 'unclassified')));
    ok(await one.send(id, 'cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
    ok(await one.send(id, 'pr-1', 'pass-privacy-review', body('pass-privacy-review', 'unclassified')));
    ok(await one.send(id, 'cm-1', 'open-for-signature', {}));
    const { termsDigest } = (await accord.client.get('au-1', `/api/v1/agreements/${id}`)).body.terms;
    const form = { ...body('sign-agreement', 'unclassified'), termsDigest, authorityValidUntil: until };
    const signs = () => one.send(id, 'waterisac.signatory', 'sign-agreement', form);
    accord.at(addDays(until, 1));
    expect(refusal(await signs())).toEqual({ status: 409, code: 'AUTHORITY_EXPIRED' });
  }, 60_000);

  describe('GATE_MISSING', () => {
    const gate = (name: string) => ({ status: 409, code: `GATE_MISSING:${name}` });
    const unclassified = (command: string) => body(command, 'unclassified');
    const passes = (one: Applicant, id: string, form = unclassified('pass-privacy-review')) =>
      one.send(id, 'pr-1', 'pass-privacy-review', form);

    it('attestation: nobody applies before the organization has attested', async () => {
      const { items } = ok(await accord.client.get('cm-1', '/api/v1/organizations?slug=health-isac')).body;
      const draft = { organizationId: items[0].id, agreementForm: 'Standard' };
      const officer = 'health-isac.officer';
      const { id } = ok(await accord.client.post(officer, '/api/v1/agreements', { body: draft })).body;
      const path = `/api/v1/agreements/${id}/submit-proposal`;
      const refused = await accord.client.command(officer, path, unclassified('submit-proposal'));
      expect(refusal(refused)).toEqual(gate('attestation'));
    });

    it('intake, and concurrence of each office: no review passes before them', async () => {
      const one = await applicant('ren-isac');
      const application = body('submit-proposal')['application'];
      const id = await one.submitted({ agreementForm: 'Negotiated' }, application);
      ok(await one.send(id, 'cm-1', 'assign-reviewer', unclassified('assign-reviewer')));
      const form = body('pass-privacy-review');
      expect(refusal(await passes(one, id, form))).toEqual(gate('intake'));
      ok(await one.send(id, 'cm-1', 'complete-intake', unclassified('complete-intake')));
      expect(refusal(await passes(one, id, form))).toEqual(gate('concurrence.crcl'));
      ok(await one.send(id, 'cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
      expect(refusal(await passes(one, id, form))).toEqual(gate('concurrence.counsel'));
    });

    it('duplicate: no second application is taken in beside an agreement in force', async () => {
      const one = await applicant('rh-isac');
      await one.active();
      const id = await one.submitted();
      const refused = await one.send(id, 'cm-1', 'complete-intake', unclassified('complete-intake'));
      expect(refusal(refused)).toEqual(gate('duplicate'));
    });

    it('clauses: no terms are opened before every mandatory clause is confirmed', async () => {
      const one = await applicant('space-isac');
      const { clauseChecklist } = unclassified('submit-proposal')['application'];
      const id = await one.submitted({}, { clauseChecklist: { ...clauseChecklist, survival: false } });
      ok(await one.send(id, 'cm-1', 'complete-intake', unclassified('complete-intake')));
      ok(await one.send(id, 'cm-1', 'assign-reviewer', unclassified('assign-reviewer')));
      ok(await one.send(id, 'cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
      ok(await passes(one, id));
      expect(refusal(await one.send(id, 'cm-1', 'open-for-signature', {}))).toEqual(gate('clauses'));
    });

    it('template: no review passes on a form of another version', async () => {
      const one = await applicant('re-isac');
      const review = unclassified('pass-privacy-review');
      const id = await one.reviewable();
      expect(refusal(await passes(one, id, { form: { ...review['form'], formVersion: '2025.9' } }))).toEqual(
        gate('template'),
      );
      ok(await passes(one, id, review));
    });
  });
});

describe('RATE_LIMITED, over HTTP', () => {
  let accord: DatedAccord;

  beforeAll(async () => {
    accord = await DatedAccord.start('2026-03-02', { RATE_LIMIT: 3 });
  }, 60_000);
  afterAll(() => accord.stop(), 60_000);

  it('refuses who asks too often, reads and commands alike, says when to ask again, and nobody else', async () => {
    const { client } = accord;
    const ask = () => client.get('cm-1', '/api/v1/work-queue');
    for (let n = 0; n < 3; n += 1) ok(await ask());
    const late = [await ask(), await client.post('cm-1', '/api/v1/organizations', { body: {} })];
    for (const answer of late) {
      expect(refusal(answer)).toEqual({ status: 429, code: 'RATE_LIMITED' });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    ok(await client.get('cm-2', '/api/v1/work-queue'));
  });
});
