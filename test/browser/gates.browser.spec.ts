import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Applicant, bodyOf } from '../support/agreements.js';
import { describePages, startPages, type Visitor } from '../support/pages.js';
import { fillForm } from '../support/reviewing.js';

const LOOK = 'Check what will be recorded';
const LONG = 300_000;

describePages('every gate to being in force', () => {
  const pages = startPages();
  const client = () => pages().client;

  /** One person does one act on a page of theirs, and made no mistake behind it. */
  async function by(
    persona: string,
    path: string,
    act: (page: Page, visitor: Visitor) => Promise<void>,
  ): Promise<void> {
    const visitor = await pages().signIn(persona, path);
    await act(visitor.page, visitor);
    visitor.expectNoProblems();
    await visitor.leave();
  }

  it(
    'is passed through pages alone, each by the person whose page it is',
    async () => {
      const applicant = await Applicant.of(client(), 'waterisac');
      const id = await applicant.submitted();
      const at = (page: string) => `/agreements/${id}/${page}`;
      const isDone = (visitor: Visitor) => visitor.expectTitle('Agreement with WaterISAC');

      await by('cm-1', at('intake'), async (page, visitor) => {
        await page.locator('.intake-item').first().waitFor();
        for (const item of await page.locator('.intake-item').all())
          await item.locator('.usa-radio__label', { hasText: 'Yes' }).click();
        await page.locator('label').filter({ hasText: 'I have looked at what may be the same' }).click();
        await page.getByRole('button', { name: 'Complete intake' }).click();
        await isDone(visitor);
        await visitor.visit(at('reviewers'));
        await page
          .locator('label')
          .filter({ hasText: /^pr-1$/ })
          .click();
        await page.getByLabel('Due on').fill(bodyOf('unclassified', 'assign-reviewer')['dueOn']);
        await page.getByRole('button', { name: 'Assign the privacy officer' }).click();
        await isDone(visitor);
      });
      await by('pr-1', '/work', async (page, visitor) => {
        // the review is theirs, and waits for another office: it is no work yet, and not forgotten
        await page.getByRole('heading', { name: 'Nothing waits for you' }).waitFor();
        await visitor.expectAccessibleState('a review that waits for others');
        await page.getByRole('button', { name: /^My reviews/ }).click();
        await page.getByRole('row', { name: /^Water Information/ }).waitFor();
        await visitor.expectAccessibleState('reviews of the reader');
        await visitor.visit(at('review'));
        await page.getByText('It waits for others too.').waitFor(); // before anything is written
      });
      await by('cr-1', at('concurrence'), async (page, visitor) => {
        await page
          .locator('label')
          .filter({ hasText: /^Concurs(?!, with)/ })
          .click();
        await page.getByRole('button', { name: /^Record/ }).click();
        await isDone(visitor);
      });
      await by('pr-1', at('review'), async (page, visitor) => {
        await page.getByRole('button', { name: /^1 ?Transparency/ }).waitFor();
        await fillForm(page);
        await page.getByRole('link', { name: LOOK }).click();
        await page.getByRole('button', { name: 'Record: passed' }).click();
        await isDone(visitor);
      });
      await by('cm-1', at('open'), async (page, visitor) => {
        await page.getByRole('heading', { name: 'Every gate holds' }).waitFor();
        await page.getByRole('button', { name: 'Open the terms for signature' }).click();
        await isDone(visitor);
      });
      await by('waterisac.signatory', `/my-agreements/${id}/terms`, async (page) => {
        await signOn(page);
        await page.getByRole('heading', { name: 'Nothing is needed from you now' }).waitFor();
      });
      await by('ao-1', '/signatures', async (page, visitor) => {
        await page.getByRole('link', { name: /^Water Information/ }).click();
        await visitor.expectTitle('Decision brief: WaterISAC');
        await page.getByLabel('Digest of the evidence of your authority').fill(FORM['authorityDigest']);
        await page.getByLabel('Your authority lasts until').fill(FORM['authorityValidUntil']);
        await signOn(page);
        await isDone(visitor);
      });
      await by('cm-1', at('activate'), async (page, visitor) => {
        await page.getByRole('button', { name: LOOK }).click();
        await page.getByRole('button', { name: 'Put in force today' }).click();
        await isDone(visitor);
      });
      expect((await client().get('au-1', `/api/v1/agreements/${id}`)).body).toMatchObject({ state: 'Active' });
    },
    LONG,
  );

  it(
    'is not said to be behind somebody where the signature desk or the search for duplicates was refused',
    async () => {
      const applicant = await Applicant.of(client(), 'auto-isac');
      const waiting = await applicant.submitted();
      const id = await Applicant.of(client(), 'it-isac').then((other) => other.reviewed());
      await applicant.send(id, 'cm-1', 'open-for-signature', {});

      const signatory = await pages().signIn('ao-1', '/work');
      signatory.foresee(403);
      await signatory.page.route(`**/api/v1/agreements/${id}`, (route) => route.fulfill(REFUSED));
      await signatory.visit('/signatures');
      await signatory.page.getByText('1 agreement could not be read').waitFor();
      expect(await signatory.page.getByText('No agreement waits for a signature').count()).toBe(0);
      await signatory.page.unroute(`**/api/v1/agreements/${id}`);
      await signatory.page.getByRole('button', { name: 'Try again' }).click();
      await signatory.page.getByRole('table', { name: 'Terms that are open for signature' }).waitFor();
      signatory.expectNoProblems();
      await signatory.leave();

      const manager = await pages().signIn('cm-1', '/work');
      manager.foresee(403);
      await manager.page.route('**/api/v1/organizations?*', (route) => route.fulfill(REFUSED));
      await manager.visit(`/agreements/${waiting}/intake`);
      await manager.page.getByText(/^Not looked for: /).waitFor();
      const tick = manager.page.locator('label').filter({ hasText: 'I have looked at what may be the same' });
      expect(await tick.count()).toBe(0);
      await manager.page.unroute('**/api/v1/organizations?*');
      await manager.page.getByRole('button', { name: 'Try again' }).click();
      await tick.waitFor();
      manager.expectNoProblems();
      await manager.leave();
    },
    LONG,
  );
});

const REFUSED = { status: 403, contentType: 'application/problem+json', body: '{"code":"NOT_AUTHORIZED"}' };

const FORM = bodyOf('unclassified', 'sign-agreement');

/** Names the certificate, and signs after a last look. */
async function signOn(page: Page): Promise<void> {
  await page.getByLabel('Fingerprint of your certificate').fill(FORM['certificateFingerprint']);
  await page.locator('label').filter({ hasText: 'I have read the terms' }).click();
  await page.getByRole('button', { name: LOOK }).click();
  await page.getByRole('button', { name: /^Sign terms 1/ }).click();
}
