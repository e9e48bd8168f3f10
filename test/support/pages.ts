import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page, type Response } from 'playwright-core';
import { violationsOn } from './axe.js';
import { executablePath, FLAGS } from './chromium.js';
import { Client } from './client.js';
import { wronglyCurrent } from './current-page.js';
import { isLong } from './long-runs.js';
import { rawCodesIn } from './raw-codes.js';
import { System } from './system.js';
import { outOfOrder } from './tab-order.js';
import { unseenOf } from './walks.js';

/** As `describe`; left out, with a word, where there is no browser. */
export const describePages = existsSync(executablePath) ? describe : describe.skip;
if (!existsSync(executablePath))
  process.stderr.write('Page tests are left out: no Chromium; set CHROMIUM to its path.\n');

const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;
type Condition = readonly [width: number, scheme: (typeof SCHEMES)[number]];
const ALL: readonly Condition[] = WIDTHS.flatMap((width) => SCHEMES.map((scheme) => [width, scheme] as const));
/** CI has no time to look at each state under each of them. */
const STATE: readonly Condition[] = isLong
  ? ALL
  : [
      [320, 'dark'],
      [1280, 'light'],
    ];
const PASSING: readonly Condition[] = isLong ? ALL : [[320, 'light']];
const HEIGHT = 900;
/** A machine on which several browsers run is slow, and no failure. */
const PATIENCE = 120_000;

/** A running system and a browser, and who is in it. */
export class Pages {
  /** Paths of the pages that axe has looked at. */
  private readonly seen = new Set<string>();
  /** Whoever acts beside the pages. */
  readonly client: Client;

  private constructor(
    readonly system: System,
    private readonly browser: Browser,
  ) {
    this.client = new Client(system.url);
  }

  static async start(environment: Readonly<Record<string, string>> = {}): Promise<Pages> {
    const system = await System.prepare({ environment });
    await system.start(PATIENCE);
    return new Pages(system, await chromium.launch({ executablePath, args: FLAGS }));
  }

  /** A person before a browser of their own, signed in, at an address. */
  async signIn(persona: string, path = '/', width = 1280): Promise<Visitor> {
    const context = await this.browser.newContext({ viewport: { width, height: HEIGHT }, baseURL: this.system.url });
    const visitor = await Visitor.in(context, this.client, this.seen);
    await visitor.signIn(persona, path);
    return visitor;
  }

  /** Somebody whom nobody knows yet. */
  async visitor(width = 1280): Promise<Visitor> {
    const context = await this.browser.newContext({ viewport: { width, height: HEIGHT }, baseURL: this.system.url });
    return Visitor.in(context, this.client, this.seen);
  }

  /** Every page of a walk was looked at, small and large, light and dark: a page cannot be forgotten. */
  expectAllSeen(walk: readonly string[]): void {
    expect(unseenOf(walk, this.seen)).toEqual([]);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.system.remove();
  }
}

/** Starts a system and a browser before the tests of a block, and stops both after them. @param environment what it is set to */
export function startPages(environment: Readonly<Record<string, string>> = {}): () => Pages {
  let pages: Pages | undefined;
  beforeAll(async () => {
    pages = await Pages.start(environment);
  }, PATIENCE * 1.5);
  afterAll(() => pages?.stop(), 60_000);
  return () => {
    if (pages === undefined) throw new Error('The pages have not been started.');
    return pages;
  };
}

/** One person before one browser; what went wrong behind the page is kept. */
export class Visitor {
  private readonly problems: string[] = [];
  /** Statuses that the test provokes: a conflict is no fault of the page. */
  private readonly foreseen = new Set<number>();
  /** What the page has sent, as far as it was answered: the client is told up to where it wrote. */
  private readonly sent: Promise<void>[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly client: Client,
    private readonly seen: Set<string>,
  ) {
    page.on('pageerror', (error) => this.problems.push(`error: ${error.message}`));
    page.on('console', (message) => {
      // the browser says again that an answer was a refusal; which one it was stands below
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.problems.push(message.text());
    });
    page.on('response', (response) => {
      const status = response.status();
      if (status >= 400 && !this.foreseen.has(status)) this.problems.push(`${status} ${response.url()}`);
      if (response.ok() && response.request().method() === 'POST') this.sent.push(this.noteWritten(response));
    });
  }

  /**
   * @param client what it has written is on every page that is opened from here on
   * @param seen takes the paths of the pages that are looked at
   */
  static async in(context: BrowserContext, client: Client, seen: Set<string>): Promise<Visitor> {
    context.setDefaultTimeout(PATIENCE / 2);
    return new Visitor(context, await context.newPage(), client, seen);
  }

  /** Signs in as a persona of the demonstration, and waits for the page that it leads to. */
  async signIn(persona: string, path = '/'): Promise<void> {
    await this.caughtUp();
    const query = new URLSearchParams({ persona, returnTo: path });
    await this.page.goto(`/auth/sign-in?${query.toString()}`);
    await this.title();
  }

  /** Opens an address, and waits for its title. */
  async visit(path: string): Promise<void> {
    await this.caughtUp();
    await this.page.goto(path);
    await this.title();
  }

  /** The title of the page, once it stands there. */
  async title(): Promise<string> {
    const title = this.page.locator('h1:not([aria-busy] h1)').first();
    await title.waitFor();
    return (await title.textContent()) ?? '';
  }

  /** Waits until the page has a title. */
  async expectTitle(title: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Statuses that are no fault from here on. */
  foresee(...statuses: readonly number[]): void {
    for (const status of statuses) this.foreseen.add(status);
  }

  /**
   * Nothing is in the way of anybody, small or large, light or dark; nothing scrolls sideways, no code stands where a word
   * belongs, and what can be opened is reached in its order. Everything that is wrong is told at once.
   */
  async expectAccessible(): Promise<void> {
    const found = await this.wrongIn(ALL);
    const { pathname } = new URL(this.page.url());
    if (!this.seen.has(pathname)) found.push(...(await outOfOrder(this.page)));
    found.push(...(await rawCodesIn(this.page)), ...(await wronglyCurrent(this.page)));
    expect({ at: pathname, found }).toEqual({ at: expect.anything(), found: [] });
    this.seen.add(pathname);
  }

  /**
   * The same of a state of a page that is looked at elsewhere: small and dark, large and light; in its long version each way.
   * @param state what is told with what is wrong
   * @param isPassing it is gone soon, and is looked at once
   */
  async expectAccessibleState(state: string, isPassing = false): Promise<void> {
    const found = [...(await this.wrongIn(isPassing ? PASSING : STATE)), ...(await rawCodesIn(this.page))];
    expect({ state, found }).toEqual({ state, found: [] });
  }

  /**
   * What is wrong with the content of a page as it stands for a moment, in the size that it has, for a walk that tells all
   * of it at its end. What is around the content stays as it is, and is looked at elsewhere. The long version looks at all of
   * it, in every size and scheme.
   */
  async wrongInContent(): Promise<readonly string[]> {
    const { page } = this;
    if (isLong) return [...(await this.wrongIn(ALL)), ...(await rawCodesIn(page))];
    return [...(await violationsOn(page, 'all', 'main')), ...(await this.tooWide()), ...(await rawCodesIn(page))];
  }

  /**
   * With text twice as large nothing is lost and nothing scrolls sideways; in print, the content is there and the
   * navigation is not.
   */
  async expectLossless(): Promise<void> {
    const { page } = this;
    const headings = page.locator('main :is(h1, h2, h3)').filter({ visible: true });
    const before = await headings.allInnerTexts();
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    const wide = await this.tooWide();
    const large = await headings.allInnerTexts();
    await page.evaluate("document.documentElement.style.fontSize = ''");
    await page.emulateMedia({ media: 'print' });
    const printed = await headings.allInnerTexts();
    const navigation = await page.getByRole('navigation').count();
    await page.emulateMedia({ media: 'screen' });
    expect({ wide, large, printed, navigation }).toEqual({ wide: [], large: before, printed: before, navigation: 0 });
  }

  /** The page made no mistake behind its face: no error, no refused content, no answer that was not foreseen. */
  expectNoProblems(): void {
    expect(this.problems).toEqual([]);
  }

  async leave(): Promise<void> {
    await Promise.all(this.sent);
    await this.context.close();
  }

  /** What was written until now, here or beside this page, is in what is opened next. */
  private async caughtUp(): Promise<void> {
    await Promise.all(this.sent);
    await this.client.caughtUp();
  }

  private async noteWritten(response: Response): Promise<void> {
    const answer: unknown = await response.json().catch(() => null); // not all answers are JSON, and a page can be left
    if (typeof answer === 'object' && answer !== null && 'position' in answer) this.client.wrote(answer.position);
  }

  /** What is wrong with the page as it stands, under each of these conditions. */
  private async wrongIn(conditions: readonly Condition[]): Promise<string[]> {
    const before = this.page.viewportSize() ?? { width: 1280, height: HEIGHT };
    const found: string[] = [];
    for (const [width, colorScheme] of conditions) {
      await this.page.setViewportSize({ width, height: HEIGHT });
      await this.page.emulateMedia({ colorScheme });
      found.push(...(await this.violations(colorScheme)).map((violation) => `${width} ${colorScheme}: ${violation}`));
    }
    await this.page.emulateMedia({ colorScheme: 'light' });
    await this.page.setViewportSize(before);
    return found;
  }

  /** In the dark only colors are others. No page holds one of elsewhere: all is looked at where it is. */
  private async violations(colorScheme: (typeof SCHEMES)[number]): Promise<string[]> {
    const found = await violationsOn(this.page, colorScheme === 'light' ? 'all' : 'colors');
    return [...found, ...(await this.tooWide())];
  }

  /** That the page scrolls sideways, if it does, and what reaches out farthest. */
  private async tooWide(): Promise<string[]> {
    const html = this.page.locator('html');
    const [wide, shown, farthest] = await html.evaluate((one: Drawn) => {
      const ends = [...one.querySelectorAll('*')]
        .map((each) => ({ each, right: each.getBoundingClientRect().right }))
        .filter(({ right }) => right < one.scrollWidth + 1) // what ends farther is in a box of its own, and scrolls there
        .toSorted((a, b) => b.right - a.right);
      return [one.scrollWidth, one.clientWidth, ends[0]?.each.outerHTML.slice(0, 200) ?? ''] as const;
    });
    return wide > shown ? [`${wide} pixels wide, for ${farthest}`] : [];
  }
}

/** Of an element of a page, as far as its size is asked for. */
interface Drawn {
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly outerHTML: string;
  getBoundingClientRect(): { readonly right: number };
  querySelectorAll(selector: string): Iterable<Drawn>;
}
