import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { violationsOn } from '../support/axe.js';
import { executablePath, FLAGS } from '../support/chromium.js';
import { describePages } from '../support/pages.js';
import { rawCodesIn } from '../support/raw-codes.js';
import { outOfOrder } from '../support/tab-order.js';

describePages('what is looked for on every page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: FLAGS });
  }, 60_000);
  afterAll(() => browser.close());

  const found = async (main: string) => {
    const page = await browser.newPage();
    await page.setContent(
      `<nav><a href="#a">Skip</a></nav><main>${main}</main><footer><a href="#b">About</a></footer>`,
    );
    const wrong = [...(await outOfOrder(page)), ...(await rawCodesIn(page))];
    await page.close();
    return wrong;
  };
  const opened = (inside: string) =>
    `<details><summary>As a table</summary><table><tr><td>${inside}</td></tr></table></details><button>Next</button>`;

  it('is the order in which the tabulator key goes through what was opened (manage.get.gov #3365)', async () => {
    expect(await found(opened('<a href="#c">A row</a> <input type="date">'))).toEqual([]);
    expect(await found(opened('<a href="#c" tabindex="2">One</a> <a href="#d" tabindex="1">Two</a>'))).toEqual([
      expect.stringContaining('goes back from'),
    ]);
    expect(await found('<a href="#d" tabindex="3">No table</a>')).toEqual([]);
  });

  it('is every code of the contract that stands where a word belongs, and none of what is set as a code', async () => {
    expect(await found('<p>PIV_CAC, by <b>dhs.privacy</b>: DataMinimization.</p>')).toEqual([
      'a raw code: PIV_CAC',
      'a raw code: dhs.privacy',
      'a raw code: DataMinimization',
    ]);
    expect(await found('<p>Counsel of WaterISAC: <span class="mono">PIV_CAC</span></p>')).toEqual([]);
  });

  it('is what axe finds, by the rules of every level, or by those on colors alone, again and again on one page', async () => {
    const page = await browser.newPage();
    await page.setContent('<main><h1>Title</h1><input><p style="color: #ddd; background: #fff">Pale</p></main>');
    const all = await violationsOn(page);
    expect(all).toEqual(expect.arrayContaining(['color-contrast: p', 'label: input', 'html-has-lang: html']));
    expect(await violationsOn(page, 'colors')).toEqual(['color-contrast: p']);
    await page.locator('p').evaluate((one: { remove(): void }) => one.remove());
    expect(await violationsOn(page, 'colors')).toEqual([]);
    expect(await violationsOn(page)).toEqual(all.filter((one) => one !== 'color-contrast: p'));
    await page.close();
  });

  it('is a code of a refusal that stands alone, and none beside its sentence', async () => {
    const alone = '<table><tr><td><span class="mono">NOT_ASSIGNED</span></td></tr></table>';
    const option = '<select aria-label="Why"><option>GATE_MISSING:privacy</option></select>';
    expect(await found(alone + option)).toEqual(['a raw code: NOT_ASSIGNED', 'a raw code: GATE_MISSING:privacy']);
    const told = '<p><span class="mono">NOT_ASSIGNED</span> <span>It was not assigned.</span></p>';
    const choice = '<select aria-label="Why"><option>It was not assigned. (NOT_ASSIGNED)</option></select>';
    expect(await found(told + choice)).toEqual([]);
  });
});
