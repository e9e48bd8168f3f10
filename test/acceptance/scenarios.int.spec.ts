import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeLists } from '@accord/contract';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { refusal, type Answer } from '../support/client.js';
import { DatedAccord } from '../support/dated-accord.js';

/** How often is looked for what the clock does by itself, and for how long at most: half a minute. */
const LOOKS = { each: 100, most: 300 };

/** Both parties' evidence of the authority to sign runs until then. */
const AUTHORITY_UNTIL = '2027-03-30';

/** An event, as the history of an agreement shows it. */
interface Event {
  readonly type: string;
  readonly actor: { readonly function: string };
  readonly payload: { readonly rule?: string };
}

describe('the scenarios, with their dates, over HTTP', () => {
  let accord: DatedAccord;
  /** The agreement of G1, whose first year ends at last. */
  let inForce: string;

  beforeAll(async () => {
    accord = await DatedAccord.start('2026-02-20');
  }, 60_000);
  afterAll(() => accord.stop(), 60_000);

  const get = async (as: string, path: string, after?: Answer) =>
    ok(await accord.client.get(as, `/api/v1${path}`, after && { 'x-min-position': after.body.position })).body;
  const applicant = (slug: string) => Applicant.of(accord.client, slug, accord.today);
  const body = (journey: string, command: string) => bodyOf(journey, command, accord.today());
  const historyOf = async (id: string): Promise<readonly Event[]> =>
    (await get('au-1', `/agreements/${id}/history?limit=200`)).items;
  const typesOf = async (id: string): Promise<readonly string[]> => (await historyOf(id)).map(({ type }) => type);
  const deadlinesOf = async (id: string): Promise<readonly string[]> =>
    (await get('cm-1', `/agreements/${id}/deadlines`)).ahead.map(
      ({ rule, at, command }: { rule: string; at: string; command?: string }) => [rule, at, command].join(' ').trim(),
    );
  const signs = async (one: Applicant, id: string, as: string, journey = 'unclassified') => {
    const { termsDigest } = (await get('au-1', `/agreements/${id}`)).terms;
    const form = { ...body(journey, 'sign-agreement'), termsDigest, authorityValidUntil: AUTHORITY_UNTIL };
    return one.send(id, as, 'sign-agreement', form);
  };

  /** Waits until the clock has brought an agreement into a state. */
  async function comesTo(state: string, id: string): Promise<void> {
    for (let look = 0; look < LOOKS.most; look += 1) {
      if ((await get('cm-1', `/agreements/${id}`)).state === state) return;
      await sleep(LOOKS.each);
    }
    throw new Error(`${id} did not come to ${state}`);
  }

  /** Waits until so many events of a type stand in the history. */
  async function ends(type: string, id: string, times: number): Promise<void> {
    for (let look = 0; look < LOOKS.most; look += 1) {
      if ((await typesOf(id)).filter((one) => one === type).length === times) return;
      await sleep(LOOKS.each);
    }
    throw new Error(`${id} has not ${times} of ${type}`);
  }

  /** Waits until so many reminders of a rule of time stand in the history. */
  async function reminded(rule: string, id: string, times: number): Promise<void> {
    for (let look = 0; look < LOOKS.most; look += 1) {
      const told = (await historyOf(id)).filter(
        ({ type, payload }) => type === 'DeadlineReminderSent' && payload.rule === rule,
      );
      if (told.length === times) return;
      await sleep(LOOKS.each);
    }
    throw new Error(`${id} was not reminded of ${rule} ${times} times`);
  }

  it('G1: applied for on 2 March 2026, it is in force from 6 April for three years, and renewed from 8 October 2028 on', async () => {
    accord.at('2026-03-02');
    const one = await applicant('waterisac');
    const removal = { ...body('unclassified', 'submit-proposal')['application'].removal, lastTestOn: '2026-02-10' };
    const id = await one.submitted({}, { removal });
    accord.at('2026-03-05');
    ok(await one.send(id, 'cm-1', 'complete-intake', body('unclassified', 'complete-intake')));
    ok(await one.send(id, 'cm-1', 'assign-reviewer', body('unclassified', 'assign-reviewer')));
    ok(await one.send(id, 'cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
    accord.at('2026-03-24');
    const passed = await one.send(id, 'pr-1', 'pass-privacy-review', body('unclassified', 'pass-privacy-review'));
    expect(ok(passed).body.events).toMatchObject([
      { type: 'PrivacyReviewPassed' },
      { type: 'ClassifiedAccessMarkedNotRequired' },
    ]);
    ok(await one.send(id, 'cm-1', 'open-for-signature', {}));
    accord.at('2026-03-30');
    ok(await signs(one, id, 'waterisac.signatory'));
    accord.at('2026-04-01');
    ok(await signs(one, id, 'ao-1'));
    accord.at('2026-04-06');
    const activated = ok(await one.send(id, 'cm-1', 'activate-agreement', {}));
    expect(activated.body.state).toBe('Active');
    const byPeople = (await historyOf(id)).filter(({ actor }) => actor.function !== 'clock');
    expect(byPeople.map(({ type }) => type)).toEqual([
      'AgreementDrafted',
      'AgreementProposed',
      'IntakeCompleted',
      'ReviewerAssigned',
      'ConcurrenceRecorded',
      'PrivacyReviewPassed',
      'ClassifiedAccessMarkedNotRequired',
      'TermsOpenedForSignature',
      'SignatureRecorded',
      'SignatureRecorded',
      'AgreementActivated',
    ]);
    const { items } = await get('cm-1', '/directory', activated);
    expect(items).toMatchObject([{ slug: 'waterisac', activeSince: '2026-04-06', expiresOn: '2029-04-06' }]);
    expect((await deadlinesOf(id)).slice(0, 40)).toContain('renewal-window 2028-10-08T04:00:00.000Z');
    inForce = id;
  }, 60_000);

  it('G3: who has worked on the agreement before is neither assigned nor heard, before anything else is asked', async () => {
    const one = await applicant('k12-six');
    const old = await one.submitted();
    ok(await one.send(old, 'mv-1', 'complete-intake', body('unclassified', 'complete-intake')));
    ok(await one.send(old, one.officer, 'withdraw-proposal', { reasonCode: 'WillReapply' }));
    const id = await one.draft({ predecessorId: old });
    ok(await one.send(id, 'mv-2', 'revise-draft', { fieldPatch: { memberCountBand: '51-250' } }));
    ok(await one.send(id, one.officer, 'submit-proposal', body('unclassified', 'submit-proposal')));
    ok(await one.send(id, 'cm-2', 'complete-intake', body('unclassified', 'complete-intake')));
    ok(await one.send(id, 'cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
    const { revision } = await get('au-1', `/agreements/${id}`);
    const conflict = { status: 403, code: 'SOD_CONFLICT' };
    const form = body('unclassified', 'pass-privacy-review');
    for (const person of ['mv-1', 'mv-2']) {
      const assignment = { ...body('unclassified', 'assign-reviewer'), subjectId: person };
      expect(refusal(await one.send(id, 'cm-2', 'assign-reviewer', assignment))).toEqual(conflict);
      const headers = { 'accord-function': 'dhs.privacy' };
      expect(refusal(await one.send(id, person, 'pass-privacy-review', form, { headers }))).toEqual(conflict);
    }
    expect((await get('au-1', `/agreements/${id}`)).revision).toBe(revision);
    const told = (await get('au-1', `/agreements/${id}/history?include=refusals`)).items;
    expect(told.filter(({ code }: { code?: string }) => code === 'SOD_CONFLICT')).toHaveLength(4);
    ok(
      await one.send(id, 'cm-2', 'assign-reviewer', { ...body('unclassified', 'assign-reviewer'), subjectId: 'pr-2' }),
    );
    const passed = ok(await one.send(id, 'pr-2', 'pass-privacy-review', form));
    expect(passed.body.state).toBe('PrivacyReviewed');
    const { totals, items } = await get('au-1', '/audit/separation-of-duties?limit=200', passed);
    expect(totals).toMatchObject({ conflicts: 0, nearMisses: 4 });
    const own = (items as { agreementId: string; subjectId: string; rules: unknown[] }[]).filter(
      ({ agreementId }) => agreementId === id,
    );
    expect(own.every(({ rules }) => rules.length === 0)).toBe(true);
    expect(own.map(({ subjectId }) => subjectId)).toContain('pr-2');
  }, 60_000);

  it('G7: a withdrawal needs a reason, and ends what is still on its way', async () => {
    const one = await applicant('ms-isac');
    const application = body('withdrawn', 'submit-proposal')['application'];
    const id = await one.submitted({}, application);
    ok(await one.send(id, 'cm-1', 'complete-intake', body('withdrawn', 'complete-intake')));
    ok(await one.send(id, 'cm-1', 'assign-reviewer', body('withdrawn', 'assign-reviewer')));
    ok(await one.send(id, 'cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
    ok(await one.send(id, 'pr-1', 'pass-privacy-review', body('withdrawn', 'pass-privacy-review')));
    const signatory = `${one.slug}.signatory`;
    const before = await typesOf(id);
    expect(refusal(await one.send(id, signatory, 'withdraw-proposal', {}))).toEqual({
      status: 422,
      code: 'REASON_REQUIRED',
    });
    expect(await typesOf(id)).toEqual(before);
    const sending = { key: 'a7000000-0000-4000-8000-000000000007', ifMatch: before.length - 1 };
    const reason = { reasonCode: 'DeclinedToState' };
    const first = ok(await one.send(id, signatory, 'withdraw-proposal', reason, sending)).body;
    expect(first.state).toBe('Withdrawn');
    const late = await one.send(
      id,
      'cs-1',
      'approve-classified-access',
      body('withdrawn', 'approve-classified-access'),
    );
    expect(refusal(late)).toEqual({ status: 409, code: 'TERMINAL' });
    expect(ok(await one.send(id, signatory, 'withdraw-proposal', reason, sending)).body).toEqual(first);
    expect(await typesOf(id)).toEqual([...before, 'AgreementWithdrawn']);
    const told = (await get('au-1', `/agreements/${id}/history?include=refusals`)).items;
    expect(told.slice(-3).map(({ type, code }: { type: string; code?: string }) => code ?? type)).toEqual([
      'REASON_REQUIRED',
      'AgreementWithdrawn',
      'TERMINAL',
    ]);
    const next = await one.draft({ predecessorId: id });
    expect((await get(one.officer, `/agreements/${next}`)).predecessorId).toBe(id);
  }, 60_000);

  it('G2: the risks of a Secret agreement are accepted until 30 November 2026; it is suspended when 14 December has ended', async () => {
    accord.at('2026-05-18');
    const one = await applicant('st-isac');
    const journey = 'secret-with-risk';
    const send = (id: string, as: string, command: string, sent: object = body(journey, command)): Promise<Answer> =>
      one.send(id, as, command, sent);
    const id = await one.submitted({ agreementForm: 'Negotiated' }, body(journey, 'submit-proposal')['application']);
    ok(await send(id, 'cm-1', 'complete-intake'));
    ok(await send(id, 'cm-1', 'assign-reviewer'));
    ok(await send(id, 'cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
    ok(await send(id, 'co-1', 'record-concurrence', { office: 'counsel', position: 'Concur' }));
    const review = body(journey, 'pass-privacy-review');
    const condition = review['form'].findings.find(
      (finding: { condition?: object }) => finding.condition !== undefined,
    );
    Object.assign(condition.condition, { text: 'Cut retention to 180 days.', dueOn: '2026-11-15' });
    ok(await send(id, 'pr-2', 'pass-privacy-review', review));
    ok(await send(id, 'cs-1', 'approve-classified-access'));
    expect(refusal(await send(id, 'cm-1', 'open-for-signature', {}))).toEqual({ status: 409, code: 'RISK_UNCOVERED' });
    const accepts = (source: object) => ({
      form: { ...body(journey, 'accept-risk')['form'], source, expiresOn: '2026-11-30' },
    });
    ok(await send(id, 'ra-1', 'accept-risk', accepts({ kind: 'privacyCondition', ref: 'privacy.DataMinimization' })));
    ok(await send(id, 'ra-1', 'accept-risk', accepts({ kind: 'standardsGap', ref: 'TM-04' })));
    ok(await send(id, 'cm-1', 'open-for-signature', {}));
    ok(await signs(one, id, 'st-isac.signatory', journey));
    ok(await signs(one, id, 'ao-1', journey));
    expect(ok(await send(id, 'cm-1', 'activate-agreement', {})).body.state).toBe('Active');

    const { risks } = await get('au-1', `/agreements/${id}`);
    expect(risks).toMatchObject([{ residualLevel: 'Moderate' }, { residualLevel: 'Moderate' }]);
    const ofRisks = (await deadlinesOf(id)).filter((line) => line.startsWith('risk-acceptance'));
    expect(ofRisks[0]).toBe('risk-acceptance 2026-10-01T04:00:00.000Z');
    expect(ofRisks.filter((line) => line.endsWith('expire-risk-acceptance'))).toEqual(
      Array(2).fill('risk-acceptance 2026-12-01T05:00:00.000Z expire-risk-acceptance'),
    );

    // what a person has read holds, whatever is reminded of meanwhile (rule Z17)
    const { revision } = await get('cm-1', `/agreements/${id}`);
    accord.at('2026-10-01');
    await reminded('risk-acceptance', id, 2);
    expect((await get('cm-1', `/agreements/${id}`)).revision).toBe(revision);
    const sent = await accord.client.post('pr-2', `/api/v1/agreements/${id}/discharge-condition`, {
      ifMatch: revision,
      body: { conditionId: 'privacy.NoSuch', evidence: { digest: 'e'.repeat(64), locator: 'The file' } },
    });
    expect(refusal(sent)).toEqual({ status: 409, code: 'ALREADY_IN_STATE' }); // and no 412
    const accepted = async () => (await get('au-1', '/reports/risk-roll-up')).executiveBranch.risks;
    expect(await accepted()).toBe(2);

    accord.at('2026-12-01T04:59:59.000Z');
    expect(await typesOf(id)).not.toContain('RiskAcceptanceExpired');
    accord.at('2026-12-01');
    await ends('RiskAcceptanceExpired', id, 2);
    expect(await accepted()).toBe(0);
    accord.at('2026-12-15T04:59:59.000Z');
    expect((await get('cm-1', `/agreements/${id}`)).state).toBe('Active');
    accord.at('2026-12-15');
    await comesTo('Suspended', id);
    const suspended = (await historyOf(id)).filter(({ type }) => type === 'AgreementSuspended');
    expect(suspended).toHaveLength(1);
    expect(suspended[0]).toMatchObject({
      actor: { function: 'clock' },
      payload: { causeCode: 'RiskAcceptanceExpired' },
    });
  }, 90_000);

  it('the annual review of G1 is accepted in its time, and not before', async () => {
    const one = await applicant('waterisac'); // attests anew: by then the first attestation has almost lapsed
    const review = {
      answers: (codeLists['annualReviewItems'] ?? []).map(({ code }) => ({ item: code, answer: 'Yes' })),
      followUps: [],
    };
    const completes = () => one.send(inForce, 'cm-1', 'complete-annual-review', review);
    const tooEarly = { status: 409, code: 'WRONG_STATE' };
    accord.at('2027-02-04');
    expect(refusal(await completes())).toEqual(tooEarly);
    accord.at('2027-02-05'); // sixty days before the day it is due
    const { ahead } = await get('cm-1', `/agreements/${inForce}/deadlines`);
    expect(ahead).toContainEqual(expect.objectContaining({ rule: 'annual-agreement-review', dueOn: '2027-04-06' }));
    expect(ok(await completes()).body.events).toMatchObject([{ type: 'AnnualReviewCompleted' }]);
    expect(refusal(await completes())).toEqual(tooEarly); // the next year's
  }, 60_000);
});
