import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { playJourney, shippedJourneys } from '../../apps/cli/demo/index.js';
import { violationsOn } from '../support/axe.js';
import { executablePath, FLAGS } from '../support/chromium.js';
import { describePages } from '../support/pages.js';
import { System } from '../support/system.js';

describePages('the public pages in a real browser', () => {
  let system: System;
  let browser: Browser;
  beforeAll(async () => {
    system = await System.prepare();
    await system.start(120_000); // a busy machine is no failure
    browser = await chromium.launch({ executablePath, args: FLAGS });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await system.remove();
  }, 60_000);

  /** Opens a page without scripts; collects what the content security policy refused and what failed to load. */
  async function visit(path: string, options: { width?: number; scripts?: boolean } = {}) {
    const { width = 1280, scripts = false } = options;
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      javaScriptEnabled: scripts,
      bypassCSP: false,
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('requestfailed', (request) => problems.push(request.url()));
    page.on(
      'response',
      (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`),
    );
    await page.goto(system.url + path);
    return { page, problems, close: () => context.close() };
  }

  it('says that nobody is listed yet', async () => {
    const { page, problems, close } = await visit('/directory');
    expect(await page.locator('h1').textContent()).toContain('Directory');
    expect(await page.locator('table').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  it.each([320, 1280])(
    'lists and finds organizations without scripts, accessibly, at %d pixels',
    async (width) => {
      for (const { name, journey } of shippedJourneys())
        if (width === 320 && name === 'unclassified')
          expect(await playJourney(journey, { url: system.url })).toMatchObject({ ok: true });
      const { page, problems, close } = await visit('/directory', { width });
      for (let tries = 0; tries < 50 && (await page.locator('tbody tr').count()) === 0; tries++) await page.reload();
      expect(await page.locator('tbody tr').count()).toBe(1);
      expect(await page.locator('tbody').textContent()).toContain('Water Information Sharing and Analysis Center');
      expect(await page.locator('tbody th bdi').evaluateAll(brokenWords)).toEqual([]);
      await page.getByRole('link', { name: 'Water Information Sharing and Analysis Center' }).click();
      await page.getByRole('heading', { level: 1, name: 'Water Information Sharing and Analysis Center' }).waitFor();
      const shown = await page.locator('main').innerText();
      expect(shown).toMatch(/In force[^]*ISA-\d{4}-\d{5}[^]*Agreement in force/);
      expect(shown).not.toMatch(/intake|review|signed|pr-1|cm-1|@/i);
      const sideways = await page.locator('html').evaluate((html: { scrollWidth: number }) => html.scrollWidth);
      expect(sideways).toBeLessThanOrEqual(width);
      const entry = new URL(page.url()).pathname;
      await page.getByRole('link', { name: 'Directory', exact: true }).click();
      await page.getByRole('searchbox').fill('nobody by this name');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=/);
      expect(await page.locator('tbody tr').count()).toBe(0);
      expect(await page.getByRole('searchbox').inputValue()).toBe('nobody by this name');
      const wide = await page.locator('html').evaluate((html: { scrollWidth: number }) => html.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      expect(await page.getByText('Demonstration. Every agreement here is made up.').isVisible()).toBe(true);
      expect(problems).toEqual([]);
      await page.goto(`${system.url}/directory/nobody`);
      expect(await page.locator('h1').textContent()).toBe('This page does not exist');
      await page.getByRole('link', { name: 'Show the whole directory' }).click();
      await page.getByRole('heading', { level: 1, name: 'Directory' }).waitFor();
      await close();

      const scripted = await visit('/directory', { width, scripts: true });
      expect(await violationsOn(scripted.page)).toEqual([]);
      await scripted.page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(scripted.page)).toEqual([]);
      await scripted.page.goto(system.url + entry);
      expect(await violationsOn(scripted.page)).toEqual([]);
      await scripted.page.emulateMedia({ colorScheme: 'light' });
      expect(await violationsOn(scripted.page)).toEqual([]);
      expect(scripted.problems).toEqual([]);
      await scripted.close();
    },
    180_000,
  );

  it.each([320, 1280])(
    'shows the API description under the strict content security policy, accessibly, at %d pixels',
    async (width) => {
      const { page, problems, close } = await visit('/api/docs', { scripts: true, width });
      const submission = page.locator('[data-path="/api/v1/agreements/{id}/submit-proposal"]').first();
      await submission.waitFor({ timeout: 20_000 });
      const wide = await page.locator('html').evaluate((html: { scrollWidth: number }) => html.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      if (width === 1280) {
        await submission.click();
        await page.locator('pre.microlight').first().waitFor({ timeout: 20_000 });
      }
      expect(await violationsOn(page)).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    },
    120_000,
  );
});

/** What the page's own objects give to `brokenWords`. */
interface Shown {
  readonly textContent: string | null;
  readonly firstChild: { readonly textContent: string | null } | null;
  readonly ownerDocument: {
    createRange(): {
      setStart(node: unknown, at: number): void;
      setEnd(node: unknown, at: number): void;
      getClientRects(): { readonly length: number };
    };
  };
}

/** Words that stand on more than one line. Runs in the page. */
function brokenWords(elements: readonly Shown[]): string[] {
  return elements.flatMap(({ textContent, firstChild, ownerDocument }) =>
    [...(textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = ownerDocument.createRange();
      range.setStart(firstChild, index);
      range.setEnd(firstChild, index + word.length);
      return range.getClientRects().length > 1 ? [word] : [];
    }),
  );
}
