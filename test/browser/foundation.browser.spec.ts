import { expect, it } from '@jest/globals';
import { playJourney, shippedJourneys } from '../../apps/cli/demo/index.js';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { describePages, startPages } from '../support/pages.js';
import { WALKS } from '../support/walks.js';

const LONG = 150_000;
/** Looked through four times by axe: small and large, light and dark. */
const VERY_LONG = 400_000;

describePages('The web application', () => {
  const pages = startPages();

  /** An agreement in force, and others on their way. */
  async function play(...names: readonly string[]) {
    const { url } = pages().system;
    for (const { name, journey } of shippedJourneys())
      if (names.includes(name)) expect(await playJourney(journey, { url })).toMatchObject({ ok: true });
  }

  it(
    'lets one pick who to be, says what each may and never does, and leads to where their work starts',
    async () => {
      const visitor = await pages().visitor();
      await visitor.visit('/');
      await visitor.page.getByRole('contentinfo').getByText('Help: ask your case manager at NCCIC').waitFor();
      await visitor.expectTitle('Who do you want to be?');
      await visitor.expectAccessible();
      await visitor.page.getByRole('link', { name: 'Sign in as cm-1' }).click();
      await visitor.expectTitle('Work queue');
      expect(await visitor.page.title()).toBe('Work queue - Accord');
      // What is asked for and not yet answered would be refused once the session has ended.
      await visitor.page.locator('.tabs button:last-child .count').waitFor();
      await visitor.page.locator('.tabs button:nth-last-child(2) .count').waitFor();
      await visitor.page.getByRole('button', { name: 'Sign out' }).first().click();
      await visitor.expectTitle('Who do you want to be?');
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'comes back after the sign-in to the page that was asked for',
    async () => {
      const visitor = await pages().visitor();
      await visitor.visit('/agreements?q=water');
      await visitor.expectTitle('Who do you want to be?');
      await visitor.page.getByRole('link', { name: 'Sign in as pr-1' }).click();
      await visitor.expectTitle('Agreements');
      expect(new URL(visitor.page.url()).search).toBe('?q=water');
      await visitor.leave();
    },
    LONG,
  );

  it(
    'shows every component with all its states to everybody, small or large, light or dark',
    async () => {
      const visitor = await pages().visitor();
      await visitor.visit('/dev/components');
      await visitor.expectAccessible();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    VERY_LONG,
  );

  it(
    'is worked through by keyboard alone: move in the queue, open, and the title of the page has the focus',
    async () => {
      await play('self-approval-refused', 'unclassified');
      const visitor = await pages().signIn('cm-1', '/work');
      await visitor.page.getByRole('contentinfo').getByText('Help: ask your administrators').waitFor();
      await visitor.page.getByRole('table').waitFor();
      await visitor.page.keyboard.press('j');
      expect(await visitor.page.locator('tr[aria-current="true"]').count()).toBe(1);
      await visitor.page.keyboard.press('Enter');
      await visitor.expectTitle(/^Agreement with /);
      expect(await visitor.page.locator(':focus').textContent()).toMatch(/^Agreement with /);
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'has nothing in the way of anybody in the queue, on the list and on an agreement',
    async () => {
      const visitor = await pages().signIn('cm-1', '/work');
      await visitor.page.getByRole('table').waitFor();
      await visitor.expectAccessible();
      await visitor.expectLossless();
      await visitor.visit('/agreements');
      await visitor.page.getByRole('table').waitFor();
      await visitor.expectAccessible();
      await visitor.page.getByRole('row').getByRole('link').first().click();
      await visitor.expectTitle(/^Agreement with /);
      await visitor.expectAccessible();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    VERY_LONG,
  );

  it(
    'says that an open list has changed, and of the queue how much is new, moves no row, and loads it at a key',
    async () => {
      const visitor = await pages().signIn('cm-1', '/agreements?q=Space');
      const { page } = visitor;
      const row = page.getByRole('link', { name: 'Space Information Sharing and Analysis Center' });
      await page.getByText('No agreement matches').waitFor();
      const queue = await pages().signIn('cm-2', '/work?q=Space');
      const work = queue.page.getByRole('row').filter({ hasText: 'Complete intake' });
      await queue.page
        .getByText(/^Nothing (that )?waits for you/)
        .first()
        .waitFor();
      await (await Applicant.of(pages().client, 'space-isac')).submitted();
      await page.getByText('The list has changed.', { exact: true }).waitFor();
      expect(await row.count()).toBe(0);
      await visitor.expectAccessible();
      await page.keyboard.press('r');
      await row.waitFor();
      await page.getByText('The list has changed.', { exact: true }).waitFor({ state: 'detached' });
      await queue.page.getByText(/^\d new items?\.$/).waitFor();
      await queue.page.getByText(/new items?\. Press r to load/).waitFor({ state: 'attached' });
      expect(await work.count()).toBe(0);
      await queue.page.keyboard.press('r');
      await work.waitFor();
      for (const one of [visitor, queue]) {
        one.expectNoProblems();
        await one.leave();
      }
    },
    VERY_LONG,
  );

  it(
    'tells whoever hears the page that the agreement changed and the page shows it, each time anew',
    async () => {
      const applicant = await Applicant.of(pages().client, 'auto-isac');
      const id = await applicant.submitted();
      const visitor = await pages().signIn('cm-1', `/agreements/${id}`);
      await visitor.expectTitle(/^Agreement with /);
      const said = visitor.page.locator('p[role="status"]');
      const sentence = said.getByText('The agreement changed. The page shows it.', { exact: true });
      ok(await applicant.send(id, 'cm-1', 'complete-intake', bodyOf('unclassified', 'complete-intake')));
      await sentence.waitFor({ state: 'attached' });
      await sentence.evaluate((element) => element.setAttribute('data-heard', ''));
      ok(await applicant.send(id, 'cm-1', 'assign-reviewer', bodyOf('unclassified', 'assign-reviewer')));
      await said.locator('span:not([data-heard])').waitFor({ state: 'attached' });
      expect(await said.innerText()).toBe('The agreement changed. The page shows it.');
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'forgets with a sign-out what was written and not sent, and keeps what was chosen for the browser',
    async () => {
      const visitor = await pages().signIn('cm-1', '/work');
      const { page } = visitor;
      await page.keyboard.press('?');
      await page.getByRole('checkbox', { name: /Single keys/ }).uncheck();
      await page.getByRole('button', { name: 'Close' }).click();
      await visitor.visit('/organizations/register');
      await page.getByLabel('Legal name').fill('Written and not sent');
      await visitor.visit('/organizations/register');
      expect(await page.getByLabel('Legal name').inputValue()).toBe('Written and not sent');
      await page.getByRole('button', { name: 'Sign out' }).first().click();
      await visitor.expectTitle('Who do you want to be?');
      await page.getByRole('link', { name: 'Sign in as cm-1' }).click();
      await visitor.expectTitle('Work queue');
      await visitor.visit('/organizations/register');
      expect(await page.getByLabel('Legal name').inputValue()).toBe('');
      await visitor.visit('/work');
      await page.keyboard.press('?');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await page.evaluate("localStorage.getItem('accord.single-keys')")).toBe('off');
      await visitor.leave();
    },
    LONG,
  );

  it(
    'says why a sign-in came to nothing in its own words, whatever the address says',
    async () => {
      const visitor = await pages().visitor();
      await visitor.visit('/sign-in?failed=FORGOTTEN');
      await visitor.page
        .getByRole('alert')
        .getByText(/took longer than ten minutes/)
        .waitFor();
      await visitor.expectAccessible();
      await visitor.visit('/sign-in?failed=Call%20555-0100');
      await visitor.page
        .getByRole('alert')
        .getByText(/^Try again\./)
        .waitFor();
      expect(await visitor.page.getByText('555-0100').count()).toBe(0);
      visitor.expectNoProblems();
      await visitor.leave();
    },
    VERY_LONG,
  );

  it(
    'turns single keys off for who wants it so, and tells of them no more',
    async () => {
      const visitor = await pages().signIn('cm-1', '/work');
      await visitor.page.getByRole('table').waitFor();
      await visitor.page.keyboard.press('?');
      await visitor.page.getByRole('checkbox', { name: /Single keys/ }).uncheck();
      await visitor.page.getByRole('button', { name: 'Close' }).click();
      await visitor.page.keyboard.press('j');
      expect(await visitor.page.locator('tr[aria-current="true"]').count()).toBe(0);
      expect(await visitor.page.locator('main :is(kbd, [aria-keyshortcuts])').filter({ visible: true }).count()).toBe(
        0,
      );
      await visitor.leave();
    },
    LONG,
  );

  it(
    'narrows the queue by words of its address, so that a view can be sent to somebody',
    async () => {
      const visitor = await pages().signIn('cm-1', '/work?q=nobody-of-this-name');
      await visitor.page.getByText('Nothing that waits for you matches.').waitFor();
      await visitor.page.getByRole('searchbox').fill('');
      await visitor.page.getByRole('table').waitFor();
      expect(new URL(visitor.page.url()).search).toBe('');
      await visitor.leave();
    },
    LONG,
  );

  it(
    'says the same of what is hidden and of what is missing, with the reference under which it is found',
    async () => {
      const visitor = await pages().signIn('cm-1', '/agreements');
      visitor.foresee(404, 400);
      for (const path of ['/no/such/page', '/agreements/none', `/agreements/${crypto.randomUUID()}`]) {
        await visitor.visit(path);
        await visitor.expectTitle('There is nothing here for you');
      }
      await visitor.expectAccessible();
      expect(await visitor.page.getByText(/NOT_FOUND, reference [0-9a-f]{32}/).count()).toBe(1);
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'says when the server does not answer, and goes on when it does again',
    async () => {
      const visitor = await pages().signIn('cm-1', '/agreements');
      await visitor.page.route('**/api/v1/work-queue**', (route) => route.abort());
      await visitor.page.getByRole('link', { name: 'Work queue' }).click();
      await visitor.page.getByRole('heading', { level: 2, name: 'The server does not answer' }).waitFor();
      await visitor.expectAccessible();
      await visitor.page.unroute('**/api/v1/work-queue**');
      await visitor.page.getByRole('button', { name: 'Try again' }).click();
      await visitor.expectTitle('Work queue');
      await visitor.page.getByRole('table').waitFor();
      await visitor.leave();
    },
    LONG,
  );

  it('have all been looked at', () => pages().expectAllSeen(WALKS.foundation));
});
