import { expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { Applicant, application, ok } from '../support/agreements.js';
import { agreementPath, choose, question, saveAndContinue } from '../support/officer-pages.js';
import { summary } from '../support/on-the-page.js';
import { describePages, startPages, type Visitor } from '../support/pages.js';
import { WALKS } from '../support/walks.js';

const LONG = 400_000;

/** Saves a page, and waits for the question after it. */
async function goOnTo(visitor: Visitor, title: string): Promise<void> {
  await saveAndContinue(visitor.page);
  await visitor.expectTitle(title);
}

/** Holds back the code of pages that are still to come. @returns what lets it through */
async function holdBack(page: Page): Promise<() => Promise<void>> {
  let open = (): void => undefined;
  const isOpen = new Promise<void>((resolve) => (open = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await isOpen;
    await route.continue();
  });
  return async () => {
    open();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

describePages('the pages of ISAO officers', () => {
  const pages = startPages();
  const client = () => pages().client;

  it(
    'take an application from the start to its receipt; pressed again while the next page is on its way, it is sent once (manage.get.gov #5417)',
    async () => {
      const visitor = await pages().signIn('actra.officer');
      const { page } = visitor;
      await visitor.expectTitle('My agreements');
      await page.getByRole('banner').getByText('actra.officer, ACTRA').waitFor(); // who is signed in, and for whom
      await visitor.expectAccessible();
      await page.getByRole('link', { name: 'Start an application' }).click();
      await visitor.expectTitle('Apply to share information with NCCIC');
      await visitor.expectAccessible();
      const letThrough = await holdBack(page);
      const started = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.ok());
      await page.getByRole('button', { name: 'Start the application' }).click();
      await started;
      await page.getByRole('button', { name: 'Sending…' }).click();
      await letThrough();
      await page.getByRole('heading', { name: 'Sections' }).waitFor();
      expect((await client().get('actra.officer', '/api/v1/agreements')).body.items).toHaveLength(1);
      await visitor.expectAccessible();
      const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';

      await page.getByRole('link', { name: 'Continue with Organization' }).click();
      await visitor.expectTitle('What is your organization?');
      await visitor.expectAccessible();
      expect(await page.getByLabel('Legal name').inputValue()).toContain('Arizona Cyber Threat Response Alliance');
      await goOnTo(visitor, 'What brings your members together?');
      await goOnTo(visitor, 'Where is your principal office?');
      await fill(page, { Street: '1 Example Street', City: 'Phoenix', 'State or region': 'AZ', Country: 'US' });
      await goOnTo(visitor, 'Does your organization do what an ISAO does?');
      await choose(page, 'It gathers', 'It communicates', 'It disseminates');
      await saveAndContinue(page);
      await page.getByRole('heading', { name: 'Sections' }).waitFor();

      // the postal code is missing: saved all the same, and told
      await page.getByText('3 of 4 questions answered').waitFor();
      await visitor.visit(question(id, 'organization', 'address'));
      expect(await page.getByLabel('Street').inputValue()).toBe('1 Example Street');
      expect(await page.getByText('This is needed.').count()).toBe(1);
      await page.getByLabel('Postal code').fill('85001');
      await saveAndContinue(page);
      await visitor.expectTitle('Does your organization do what an ISAO does?');

      const { legalName: _name, removal: _removal, ...rest } = application();
      ok(await client().command('actra.officer', `/api/v1/agreements/${id}/revise-draft`, { fieldPatch: rest }));
      await visitor.visit(question(id, 'privacy', 'removal'));
      await choose(page, 'People');
      await page.getByLabel('Describe the removal').fill('An analyst reads each report before it leaves.');
      await page.reload(); // nothing that was written is lost by it
      expect(await page.getByLabel('Describe the removal').inputValue()).toBe(
        'An analyst reads each report before it leaves.',
      );
      await goOnTo(visitor, 'How long do you keep what you receive?');

      await visitor.visit(agreementPath(id));
      await page.getByRole('link', { name: 'Attest to the baseline' }).click();
      await visitor.expectTitle(/Attest to the standards baseline/);
      await visitor.expectAccessible();
      await page.getByRole('button', { name: /^Attest for/ }).click();
      await page.getByRole('link', { name: 'Check your answers' }).click();
      await visitor.expectTitle('Check your answers');
      await page.getByText('Not provided').first().waitFor(); // what was skipped stands there, too
      await visitor.expectAccessible();
      await visitor.expectLossless();
      await page.getByRole('link', { name: 'Certify and submit' }).click();
      await visitor.expectTitle('Certify and submit');
      const submit = page.getByRole('button', { name: 'Submit the application to NCCIC' });
      await submit.click();
      await summary(page).getByText('Tick the statement').waitFor();
      expect(await page.evaluate('document.activeElement.className')).toContain('error-summary');
      await visitor.expectAccessible();
      await choose(page, 'I am authorized');
      await submit.dblclick();
      await visitor.expectTitle('Application submitted');
      expect(
        await page
          .getByText(/^ISA-\d{4}-\d{5}$/)
          .first()
          .textContent(),
      ).toMatch(/^ISA-/);
      await visitor.expectAccessible();
      // printed, it holds the answers, its address and when it was sent
      await page.emulateMedia({ media: 'print' });
      await page.getByRole('heading', { name: '1. Organization' }).waitFor();
      await page.getByText(new RegExp(`/my-agreements/${id}/receipt, .* ET, ISA-`)).waitFor();
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('link', { name: 'See where it stands' }).click();
      await page.getByRole('heading', { name: 'Nothing is needed from you now' }).waitFor();
      await visitor.expectAccessible();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'put together what two officers save at once, told before they save, and let them choose where both changed the same (physionet-build PR 1202)',
    async () => {
      const applicant = await Applicant.of(client(), 'it-isac');
      const id = await applicant.draft();
      const patch = (fieldPatch: object) => applicant.send(id, applicant.officer, 'revise-draft', { fieldPatch });
      ok(await patch({ redress: { text: 'By mail.', responseDays: 60 } }));
      const visitor = await pages().signIn(applicant.officer, question(id, 'privacy', 'redress'));
      const { page } = visitor;
      visitor.foresee(412);

      // nothing is saved by itself while both write
      const saves = '**/revise-draft';
      await page.route(saves, (route) => route.abort());

      // another field of the same page: both stand
      await page.getByLabel('You answer within').fill('30');
      ok(await patch({ redress: { text: 'By mail or phone.' } }));
      await page.getByText('Somebody else saved this page while you wrote').waitFor();
      await page.getByText('Not saved: the server does not answer').waitFor();
      await visitor.expectAccessible();
      await page.unroute(saves);
      await saveAndContinue(page);
      await page.getByRole('heading', { name: 'Sections' }).waitFor();
      const read = async () => (await applicant.client.get(applicant.officer, `/api/v1/agreements/${id}`)).body;
      expect((await read()).application.redress).toEqual({ text: 'By mail or phone.', responseDays: 30 });

      // the same field: side by side
      await visitor.visit(question(id, 'privacy', 'redress'));
      await page.route(saves, (route) => route.abort());
      await page.getByLabel('You answer within').fill('20');
      ok(await patch({ redress: { responseDays: 45 } }));
      await page.unroute(saves);
      await saveAndContinue(page);
      await page.getByText('Somebody else saved this page while you wrote').waitFor();
      await visitor.expectAccessible();
      await page.locator('label').filter({ hasText: 'Saved in the meantime' }).filter({ hasText: '45 days' }).waitFor();
      await page.locator('label').filter({ hasText: 'Yours, not saved' }).filter({ hasText: '20 days' }).click();
      await saveAndContinue(page);
      await page.getByRole('heading', { name: 'Sections' }).waitFor();
      expect((await read()).application.redress).toEqual({ text: 'By mail or phone.', responseDays: 20 });

      // and by itself, once its writer rests: what is written on meanwhile stays
      await visitor.visit(question(id, 'privacy', 'redress'));
      await page.getByLabel('You answer within').fill('25');
      await page.getByText(/^Saved \d/).waitFor();
      expect((await read()).application.redress.responseDays).toBe(25);
      await visitor.expectAccessible();
      await page.getByLabel('You answer within').fill('26');
      const saved = page.waitForResponse((answer) => answer.url().endsWith('/revise-draft') && answer.ok());
      await page.keyboard.press('Control+s');
      await saved;
      expect((await read()).application.redress.responseDays).toBe(26);
      await page.getByLabel('You answer within').fill('27');
      await saveAndContinue(page);
      await page.getByRole('heading', { name: 'Sections' }).waitFor();
      expect((await read()).application.redress.responseDays).toBe(27);
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'keep what was written over a session that ends (va.gov-team #20543, culper #980)',
    async () => {
      const applicant = await Applicant.of(client(), 'ren-isac');
      const id = await applicant.draft();
      const path = question(id, 'privacy', 'redress');
      const visitor = await pages().signIn(applicant.officer, path);
      const { page, context } = visitor;
      visitor.foresee(401);
      await page.getByLabel('What somebody does').fill('They write to us.');
      // another tab of the browser signs in somebody else: nothing is sent in their name
      const inAnotherTab = (persona: string) =>
        context.request.get(`/auth/sign-in?persona=${persona}&returnTo=/sign-in`);
      await inAnotherTab('waterisac.officer');
      await saveAndContinue(page);
      await visitor.expectTitle('Somebody else is signed in now');
      await visitor.expectAccessible();
      await inAnotherTab(applicant.officer);
      await page.evaluate("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");
      await page.getByLabel('What somebody does').waitFor();
      expect(await page.getByLabel('What somebody does').inputValue()).toBe('They write to us.');
      // who goes elsewhere before the answer comes stays there
      const saves = '**/revise-draft';
      const held: Route[] = [];
      await page.route(saves, (route) => void held.push(route));
      await saveAndContinue(page);
      await page.getByRole('link', { name: 'My agreements' }).first().click();
      await visitor.expectTitle('My agreements');
      const readAgain = page.waitForResponse((answer) => answer.url().endsWith(`/agreements/${id}`));
      await Promise.all(held.map((route) => route.continue()));
      await readAgain;
      await page.unroute(saves);
      await visitor.expectTitle('My agreements');
      await visitor.visit(path);
      await page.getByLabel('What somebody does').fill('They write to us first.');
      await context.clearCookies();
      await saveAndContinue(page);
      await summary(page).getByText('Your session has ended').waitFor();
      await visitor.expectAccessible();
      await summary(page).getByRole('link', { name: 'Sign in again' }).click();
      await visitor.expectTitle('Who do you want to be?');
      await page.getByLabel('as a person of').selectOption(applicant.organizationId);
      await page.getByRole('link', { name: 'Sign in as Officer', exact: true }).click();
      await page.waitForURL(`**${path}`);
      expect(await page.getByLabel('What somebody does').inputValue()).toBe('They write to us first.');
      await saveAndContinue(page);
      await page.getByRole('heading', { name: 'Sections' }).waitFor();
      // in the demonstration nobody thinks up the rest; what was written stands
      await page.getByRole('button', { name: 'Fill in what is open with an example' }).click();
      await page.getByText('10 of 10 sections completed').waitFor();
      const { body } = await applicant.client.get(applicant.officer, `/api/v1/agreements/${id}`);
      expect(body.application).toMatchObject({ redress: { text: 'They write to us first.', responseDays: 30 } });
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it('have all been looked at', () => pages().expectAllSeen(WALKS.applying));
});

/** Fills in texts by their labels. */
async function fill(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).fill(text);
}
