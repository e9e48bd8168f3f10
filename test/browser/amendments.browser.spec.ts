import { expect, it } from '@jest/globals';
import { addDays, localDateOf } from '@accord/kernel';
import { wrongWhenRefused } from '../support/act-forms.js';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { describePages, startPages, type Visitor } from '../support/pages.js';
import { fillDetermination, finding, REASON, recordForGood } from '../support/reviewing.js';
import { WALKS } from '../support/walks.js';

const LONG = 400_000;

describePages('the pages of amendments', () => {
  const pages = startPages();
  const concurrence = { office: 'crcl', position: 'Concur' };
  let applicant: Applicant;
  let id: string;

  const at = (rest: string) => `/agreements/${id}${rest}`;
  const send = async (as: string, command: string, body: unknown) => ok(await applicant.send(id, as, command, body));
  const detail = async () => (await applicant.client.get('cm-1', `/api/v1/agreements/${id}`)).body;

  /** In force for two months more: the window of its renewal is open. */
  async function inForce(): Promise<void> {
    applicant = await Applicant.of(pages().client, 'waterisac');
    id = await applicant.signed();
    await send('cm-1', 'activate-agreement', { expiresOn: addDays(localDateOf(new Date()), 60) });
  }

  async function signBoth(): Promise<void> {
    const { termsDigest } = (await detail()).amendment;
    for (const as of ['waterisac.signatory', 'ao-1'])
      await send(as, 'sign-amendment', { ...bodyOf('unclassified', 'sign-agreement'), termsDigest });
  }

  const look = ({ page }: Visitor) => page.getByRole('button', { name: 'Check what will be recorded' }).click();

  it(
    'tell of a "typo" that it is an expansion before it is proposed, and take it through its review to its effect',
    async () => {
      await inForce();
      const officer = await pages().signIn(applicant.officer, at('/amend'));
      const { page } = officer;
      await officer.expectTitle('Propose an amendment: WaterISAC');
      await look(officer);
      await page.locator('.error-summary').getByText('Choose what is to change, and change it.').waitFor();
      await page
        .getByLabel('What is to change')
        .selectOption({ label: 'Personal information: Retention and destruction' });
      await page.getByRole('textbox', { name: 'Longest retention' }).fill('9000');
      await page.getByLabel(/^What it is for/).fill('A typo in the number of days.');
      await officer.expectAccessible();
      officer.foresee(422);
      await look(officer);
      await page.getByText('It would be refused as it stands').waitFor();
      await page.getByRole('button', { name: 'Change it' }).click();
      await page.getByRole('textbox', { name: 'Longest retention' }).fill('270');
      await look(officer);
      await page.getByText(/this is no correction/).waitFor();
      await page.getByText('Signature of NCCIC').waitFor();
      await officer.expectAccessible();
      expect((await detail()).amendment).toBeUndefined();
      await page.getByRole('button', { name: 'Propose the amendment' }).click();
      await officer.expectTitle('Your agreement with NCCIC');
      expect((await detail()).amendment).toMatchObject({ kind: 'ScopeExpansion' });
      const early = await pages().signIn('pr-1', at('/amendment/review'));
      await early.page.getByText('It can fail now, and cannot pass yet').waitFor();
      await early.expectAccessibleState('before the concurrence');
      await early.leave();
      await send('cr-1', 'record-concurrence', concurrence);

      const reviewer = await pages().signIn('pr-1', at('/amendment/review'));
      await review(reviewer);
      await signAs('waterisac.signatory', 'Your agreement with NCCIC');
      await signAs('ao-1', 'Agreement with WaterISAC');
      await putInEffect(1);
      expect((await detail()).application.retentionDaysMax).toBe(270);
      for (const visitor of [officer, reviewer]) {
        visitor.expectNoProblems();
        await visitor.leave();
      }
    },
    LONG,
  );

  /** A signatory reads the amended terms, and signs them by the digest that is shown. */
  async function signAs(persona: string, home: string): Promise<void> {
    const signatory = await pages().signIn(persona, at('/amendment'));
    const { page } = signatory;
    const form = bodyOf('unclassified', 'sign-agreement');
    const { termsVersion } = (await detail()).amendment;
    await signatory.expectTitle('Amendment 1: WaterISAC');
    await page.getByRole('link', { name: `terms ${termsVersion}` }).click();
    await signatory.expectTitle(`Terms ${termsVersion}`);
    await page.getByText('Computed in this browser: Equal').waitFor();
    await signatory.visit(at('/amendment'));
    const sign = page.getByRole('button', { name: `Sign terms ${termsVersion}` });
    await sign.click();
    await page.locator('.error-summary').waitFor();
    await signatory.expectAccessible();
    await page.getByLabel('Digest of the evidence of your authority').fill(form['authorityDigest']);
    await page.getByLabel('Your authority lasts until').fill(form['authorityValidUntil']);
    await page.getByLabel('Fingerprint of your certificate').fill(form['certificateFingerprint']);
    await page.locator('label').filter({ hasText: 'I have read the terms with the digest shown' }).click();
    await sign.click();
    await signatory.expectTitle(home);
    signatory.expectNoProblems();
    await signatory.leave();
  }

  /** The case manager puts in effect what has every gate. */
  async function putInEffect(amendmentNo: number): Promise<void> {
    const manager = await pages().signIn('cm-1', at('/amendment'));
    await manager.expectTitle(`Amendment ${amendmentNo}: WaterISAC`);
    await manager.page.getByText(/A case manager puts it in effect/).waitFor();
    await manager.expectAccessible();
    await manager.page.getByRole('button', { name: `Put amendment ${amendmentNo} in effect today` }).click();
    await manager.expectTitle('Agreement with WaterISAC');
    manager.expectNoProblems();
    await manager.leave();
  }

  /** Judges what the change touches, which stands open, and nothing else. */
  async function review(reviewer: Visitor): Promise<void> {
    const { page } = reviewer;
    await reviewer.expectTitle('Privacy review of the amendment: WaterISAC');
    await look(reviewer);
    await page
      .locator('.error-summary')
      .getByText(/^Judge at least one/)
      .waitFor();
    await finding(page)
      .locator('label')
      .filter({ hasText: /^Satisfied$/ })
      .click();
    await finding(page).getByLabel('Reason').fill(REASON);
    await reviewer.expectAccessible();
    await page.getByRole('button', { name: 'Save finding 4' }).click();
    expect(await wrongWhenRefused(reviewer)).toEqual([]);
    await look(reviewer);
    await page.locator('h2:focus', { hasText: 'What will be recorded' }).waitFor();
    await reviewer.expectAccessible();
    await page.getByRole('button', { name: 'Record: passed' }).click();
    await reviewer.expectTitle('Agreement with WaterISAC');
  }

  it(
    'begin a renewal, say until when it lasts then, take it back, and put another one in effect',
    async () => {
      const officer = await pages().signIn(applicant.officer, `/my-agreements/${id}`);
      const { page } = officer;
      await page.getByRole('link', { name: 'Ask for another term' }).click();
      await officer.expectTitle('Propose an amendment: WaterISAC');
      await page.getByRole('textbox', { name: 'Length' }).fill('48');
      await look(officer);
      await page.getByText('Renewal: the agreement lasts longer').waitFor();
      await page.getByText(/^The agreement then ends on /).waitFor();
      await page.getByRole('button', { name: 'Propose the amendment' }).click();
      await officer.expectTitle('Your agreement with NCCIC');
      expect((await detail()).amendment).toMatchObject({ kind: 'TermExtension', amendmentNo: 2 });
      await officer.visit(at('/amendment'));
      await page.getByLabel('Reason').selectOption('NotNeeded');
      await send('co-1', 'place-hold', { reason: 'Asked for in a civil action.' });
      const meanwhile = page.locator('.meanwhile').last();
      await meanwhile.getByText('Legal hold placed').waitFor();
      await meanwhile.getByText('The change is no longer wanted').waitFor(); // what was chosen stands beside it
      await officer.expectAccessibleState('overtaken');
      await page.getByRole('button', { name: 'Go on with what stands now' }).last().click();
      await page.getByRole('button', { name: 'Withdraw the amendment' }).click();
      await officer.expectTitle('Your agreement with NCCIC');
      expect((await detail()).amendment).toBeUndefined();
      officer.expectNoProblems();
      await officer.leave();

      const before = (await detail()).activation.expiresOn;
      await send(applicant.officer, 'propose-amendment', {
        changes: [{ path: '/requestedTermMonths', old: 36, new: 48 }],
      });
      await send('cr-1', 'record-concurrence', concurrence);
      await send('pr-1', 'pass-amendment-privacy-review', judged('UseLimitation'));
      await signBoth();
      await putInEffect(3);
      expect((await detail()).activation.expiresOn > before).toBe(true);
    },
    LONG,
  );

  it(
    'lead to the decision on classified access that an amendment asks for, and take its approval',
    async () => {
      const { application } = await detail();
      const asked = bodyOf('secret-with-risk', 'submit-proposal')['application'];
      const changes = CLASSIFIED.filter((field) => field in asked).map((field) => ({
        path: `/${field}`,
        old: application[field] ?? null,
        new: asked[field],
      }));
      await send(applicant.officer, 'propose-amendment', { changes });
      const official = await pages().signIn('cs-1', at('/amendment/classified-access'));
      await official.expectTitle('Classified access of the amendment: WaterISAC');
      await official.page.getByText('You cannot decide on its classified access').waitFor();
      await send('cr-1', 'record-concurrence', concurrence);
      await send('pr-1', 'pass-amendment-privacy-review', judged('UseLimitation'));
      await official.visit(at('/amendment/classified-access'));
      await look(official);
      await official.page.locator('.error-summary').getByText('Scope, unclassified: this is needed.').waitFor();
      await official.page.locator('.error-summary').getByText('Decision: this is needed.').waitFor();
      await official.expectAccessible();
      await fillDetermination(official.page);
      await recordForGood(official, 'Approve the classified access', 'Secret');
      await official.expectTitle('Agreement with WaterISAC');
      expect((await detail()).amendment).toMatchObject({ classifiedDecision: { decision: 'Approve' } });
      official.expectNoProblems();
      await official.leave();
    },
    LONG,
  );

  it('have all been looked at', () => {
    pages().expectAllSeen(WALKS.amendments);
  });
});

/** A review in which one principle is satisfied. */
const judged = (principle: string) => ({
  form: {
    findings: [
      {
        principle,
        finding: 'Satisfied',
        rationale: REASON,
        evidence: [{ digest: 'c'.repeat(64), locator: 'review file' }],
      },
    ],
    statutoryChecks: [],
  },
});

/** What a request for access is made of. */
const CLASSIFIED = [
  'requestedLevel',
  'pathway',
  'possession',
  'nomineeCountByLevel',
  'briefingSiteWithin50mi',
  'cageCode',
  'needStatementUnclassified',
  'smo',
  'fso',
  'itpso',
  'fociStatus',
  'sf328Digest',
];
