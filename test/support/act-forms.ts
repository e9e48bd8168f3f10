/** What the form of an act does when it is sent empty, or refused: walked as somebody does who fills in what there is. */
import { addDays, localDateOf } from '@accord/kernel';
import type { Locator, Page } from 'playwright-core';
import type { Visitor } from './pages.js';

/** One form: where it is, and what is peculiar about it. */
export interface ActForm {
  readonly path: string;
  /** Nothing has to be filled in: nothing is wrong with it when it is empty. */
  readonly hasNoFields?: boolean;
  /** What has to be pressed before it can be filled in. */
  readonly begin?: (page: Page) => Promise<void>;
  /** What the page is told of another way than it stands. */
  readonly told?: readonly Told[];
}

/** A read, and what stands in its answer in the place of what the server says. */
export interface Told {
  readonly path: string;
  readonly changes?: object;
  /** What does not stand in it. */
  readonly without?: readonly string[];
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

/** A field as it stands on the page. */
interface Field {
  readonly id: string;
  readonly tagName: string;
  readonly type: string;
  readonly name: string;
  readonly checked: boolean;
  readonly value: string;
}

/** One that nobody has filled in. */
type OpenField = Pick<Field, 'id' | 'tagName' | 'type' | 'name'>;

const FIELDS = 'input, select, textarea';

/** The fields that are to be filled in: what nobody wrote, every day, and the first radio button of each group. */
const openFields = (form: Locator): Promise<readonly OpenField[]> =>
  form.locator(FIELDS).evaluateAll((all: (Field & { checkVisibility(): boolean })[]) => {
    const chosen = new Set<string>();
    return all.flatMap((one) => {
      const { id, tagName, type, name, checked, value } = one;
      const isTicked = type === 'checkbox' ? checked : type === 'radio' && chosen.has(name);
      const isWritten = !/^(radio|checkbox|date)$/.test(type) && value !== '';
      if (isTicked || isWritten || type === 'file' || !one.checkVisibility()) return [];
      if (type === 'radio') chosen.add(name);
      return [{ id, tagName, type, name }];
    });
  });

/** What a person would write, by what the field is; then what is asked because of an answer. */
async function fill(form: Locator): Promise<void> {
  const before = new Set<string>();
  for (let open = await openFields(form); open.some(({ name }) => !before.has(name)); open = await openFields(form))
    for (const { id, tagName, type, name } of open) {
      if (before.has(name) && type !== 'checkbox') continue;
      before.add(name);
      const field = form.locator(`[id="${id}"]`);
      if (tagName === 'SELECT') await field.selectOption({ index: 1 });
      else if (type === 'date') await field.fill(addDays(localDateOf(new Date()), 14));
      else if (type === 'radio' || type === 'checkbox') await field.check({ force: true });
      else await field.fill(textFor(name));
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

const firstLineOf = (error: Error): readonly string[] => [error.message.split('\n')[0]!];

/** How the server refuses what is written in one field. */
const tooLong = (pointer: string) => ({
  status: 422,
  code: 'INVALID_PAYLOAD',
  says: 'too long',
  errors: [{ path: pointer, code: 'too-long', message: 'maxLength' }],
});

/**
 * Stands before the server in the page itself, where requests that are caught on their way would keep it from its cache:
 * `told` is what reads say in the place of the server, `refusal` how a command is answered.
 */
const STANDS_BETWEEN = `if (window.between === undefined) {
  window.between = { refusal: null, told: [] };
  const ask = window.fetch;
  window.fetch = async (...asked) => {
    const { url, method } = asked[0] instanceof Request ? asked[0] : new Request(...asked);
    const { pathname } = new URL(url);
    const { refusal, told } = window.between;
    if (method === 'POST' && refusal !== null && pathname.startsWith('/api/v1/'))
      return new Response(JSON.stringify(refusal), { status: refusal.status, headers: { 'content-type': '${PROBLEM}' } });
    const other = told.find(({ path }) => path === pathname);
    const answer = await ask(...asked);
    if (other === undefined || method !== 'GET') return answer;
    const body = { ...(await answer.json()), ...other.changes };
    for (const name of other.without ?? []) delete body[name];
    return Response.json(body, { headers: answer.headers });
  };
}`;

/** What a form says of a refusal, and what it keeps. */
interface Refused {
  readonly status: number;
  readonly code: string;
  readonly says: string;
}

/** Sends what is filled in to a server that refuses it in each of its ways. @returns what is wrong, by the code of the refusal */
async function wrongWhenSent(visitor: Visitor): Promise<string[]> {
  const { page } = visitor;
  const found: string[] = [];
  const note = (code: string, wrong: readonly string[]) => found.push(...wrong.map((one) => `${code}: ${one}`));
  const before = await written(page);
  const pointer = await firstFieldOf(page);
  const refusals: readonly Refused[] = [...(pointer === '' ? [] : [tooLong(pointer)]), ...REFUSALS];
  for (const [place, refusal] of refusals.entries()) {
    const { code, says } = refusal;
    await page.evaluate(`window.between.refusal = ${JSON.stringify({ ...refusal, detail: 'Told by a test.' })}`);
    await send(page);
    note(code, await wrongInSummary(page).catch(firstLineOf));
    const said = (await page.locator('.error-summary').textContent()) ?? '';
    if (!said.includes(says)) note(code, [`says “${said}”`]);
    if ((await written(page)) !== before) note(code, ['what was written is lost']);
    if (place === 0) note(code, await visitor.wrongInContent());
  }
  await page.evaluate('window.between.refusal = null');
  return found;
}

/** The same of a form that somebody has filled in and that keeps it over a reload; afterwards the server answers again. */
export async function wrongWhenRefused(visitor: Visitor): Promise<string[]> {
  const { page } = visitor;
  await page.addInitScript(STANDS_BETWEEN);
  await page.reload();
  await page.locator('main form').first().waitFor();
  return wrongWhenSent(visitor);
}

/** Sends one form empty, and then filled in to a server that refuses it in three ways. @returns what is wrong */
export async function wrongIn(visitor: Visitor, { path, hasNoFields, begin, told = [] }: ActForm): Promise<string[]> {
  const { page } = visitor;
  const found: string[] = [];
  await page.addInitScript(`${STANDS_BETWEEN}\nwindow.between.told = ${JSON.stringify(told)};`);
  await page.goto(path, { waitUntil: 'commit' });
  const form = page.locator('main form').first();
  await form.waitFor();
  await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' }); // it moves no more
  if (hasNoFields !== true) {
    await send(page);
    found.push(...(await wrongInSummary(page).catch(firstLineOf)).map((one) => `empty: ${one}`));
    await begin?.(page);
    await fill(form);
  }
  found.push(...(await wrongWhenSent(visitor)));
  return found.map((one) => `${path}, ${one}`);
}
