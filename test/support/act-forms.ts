/** What the form of an act does when it is sent empty, or refused: walked as somebody does who fills in what there is. */
import { addDays, localDateOf } from '@accord/kernel';
import type { Locator, Page } from 'playwright-core';
import type { Visitor } from './pages.js';

/** One form: where it is, and what is peculiar about it. */
export interface ActForm {
  readonly path: string;
  /** Nothing has to be filled in: nothing is wrong with it when it is empty. */
  readonly hasNoFields?: boolean;
}

/** How the server refuses, and what the page says then. */
const REFUSALS = [
  {
    status: 403,
    code: 'SOD_CONFLICT',
    says: 'another part in this agreement or one before it',
  },
  {
    status: 412,
    code: 'CONFLICT_VERSION',
    says: 'Somebody else recorded something in the meantime. Nothing of yours was recorded, and nothing is lost.',
  },
] as const;
const LOOK = 'Check what will be recorded';
const PROBLEM = 'application/problem+json';

/** What a person would write, by what the field is. */
async function fill(form: Locator): Promise<void> {
  const radios = new Set<string>();
  for (const field of await form.locator('input, select, textarea').filter({ visible: true }).all()) {
    const [tag, type, name] = await field.evaluate((one: { tagName: string; type: string; name: string }) => [
      one.tagName,
      one.type,
      one.name,
    ]);
    if (tag === 'SELECT') await field.selectOption({ index: 1 });
    else if (type === 'date') await field.fill(addDays(localDateOf(new Date()), 14));
    else if (type === 'radio') {
      if (!radios.has(name)) await field.check({ force: true });
      radios.add(name);
    } else if (type === 'checkbox') await field.check({ force: true });
    else if (type !== 'file' && (await field.inputValue()) === '') await field.fill(textFor(name));
  }
}

const textFor = (name: string): string =>
  /digest|fingerprint/i.test(name) ? 'c'.repeat(64) : /subject/i.test(name) ? 'pr-2' : 'As it was agreed with them.';

/** What stands in the fields, by their names. */
const written = (page: Page): Promise<string> =>
  page.evaluate(`JSON.stringify([...document.querySelectorAll('main form :is(input, select, textarea)')]
    .map(({ name, type, checked, value }) => [name, /^(radio|checkbox)$/.test(type) ? [value, checked] : value]))`);

/** The pointer of the first field that has one; the empty text where there is no field. */
const firstFieldOf = (page: Page): Promise<string> =>
  page.evaluate(`[...document.querySelectorAll('main form :is(input, select, textarea)')]
    .map(({ name }) => name).find((name) => name.startsWith('/')) ?? ''`);

/** Sends a form, also over its last look. */
async function send(page: Page): Promise<void> {
  const button = page.locator('main form button[type=submit]').first();
  const isLook = (await button.textContent()) === LOOK;
  await button.click();
  if (!isLook) return;
  await page.locator('.error-summary:visible, h2:focus:has-text("What will be recorded")').first().waitFor();
  if ((await button.textContent()) !== LOOK) await button.click();
}

/** What is wrong with the summary of what is wrong: it has the focus, and each line that is a link leads to a field. */
async function wrongInSummary(page: Page): Promise<readonly string[]> {
  await page.locator('.error-summary:focus').waitFor();
  return page.evaluate<string[]>(`[...document.querySelectorAll('.error-summary a')].flatMap((link) => {
    link.click();
    const field = document.getElementById(link.hash.slice(1));
    const found = field !== null && document.activeElement === field ? [] : ['leads nowhere: ' + link.textContent];
    return /^(\\S+_\\S+|.*: )?this /i.test(link.textContent) && !/: /.test(link.textContent) ? [...found, 'names no field: ' + link.textContent] : found;
  })`);
}

/** Sends one form empty, and then filled in to a server that refuses it in three ways. @returns what is wrong */
export async function wrongIn(visitor: Visitor, { path, hasNoFields }: ActForm): Promise<string[]> {
  const { page } = visitor;
  const found: string[] = [];
  const note = (state: string, wrong: readonly string[]) =>
    found.push(...wrong.map((one) => `${path}, ${state}: ${one}`));
  await visitor.visit(path);
  const form = page.locator('main form').first();
  await form.waitFor();
  if (hasNoFields !== true) {
    await send(page);
    note('empty', await wrongInSummary(page));
    await fill(form);
    await fill(form); // what was asked because of an answer
  }
  const before = await written(page);
  const pointer = await firstFieldOf(page);
  const looksAt = pointer === '' ? 'SOD_CONFLICT' : 'INVALID_PAYLOAD';
  const byField = {
    status: 422,
    code: 'INVALID_PAYLOAD',
    says: 'too long',
    errors: [{ path: pointer, code: 'too-long', message: 'maxLength' }],
  };
  for (const { says, ...problem } of [...(pointer === '' ? [] : [byField]), ...REFUSALS]) {
    await page.route(
      ({ pathname }) => pathname.startsWith('/api/v1/'),
      (route) =>
        route.request().method() === 'POST'
          ? route.fulfill({
              status: problem.status,
              contentType: PROBLEM,
              body: JSON.stringify({ ...problem, detail: 'Told by a test.' }),
            })
          : route.fallback(),
    );
    await send(page);
    note(problem.code, await wrongInSummary(page).catch((error: Error) => [error.message.split('\n')[0]!]));
    const told = (await page.locator('.error-summary').textContent()) ?? '';
    if (!told.includes(says)) found.push(`${path}, ${problem.code}: says “${told}”`);
    if ((await written(page)) !== before) found.push(`${path}, ${problem.code}: what was written is lost`);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    if (problem.code === looksAt) note(problem.code, await visitor.wrongInPassing());
  }
  return found;
}
