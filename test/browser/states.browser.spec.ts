import { beforeAll, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { wrongIn } from '../support/act-forms.js';
import { ACTS, FORMS, type Ids } from '../support/refused-forms.js';
import { Applicant, ok } from '../support/agreements.js';
import type { Client } from '../support/client.js';
import { describePages, startPages, type Visitor } from '../support/pages.js';

/** So long, in milliseconds by the clock of a page, until it says that something takes longer than usual. */
const LONG = 5_500;
/** So long until what was read is read again by who comes back to a page. */
const OLD = 16_000;
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

interface Failure {
  /** No status: the connection breaks. */
  readonly status?: number;
  readonly code?: string;
  readonly retryAfter?: number;
  /** What happened, what was kept, what to do. */
  readonly says: readonly RegExp[];
}

/** The ways in which an answer does not come. */
const FAILURES = {
  busy: {
    status: 429,
    code: 'RATE_LIMITED',
    retryAfter: 42,
    says: [/Too many requests/, /Nothing is lost/, /It can be asked again after 42 seconds/],
  },
  behind: {
    status: 503,
    code: 'NOT_CAUGHT_UP',
    retryAfter: 1,
    says: [/Recorded, and not shown yet/, /catching up with the record/, /Nothing is lost: try again in a moment/],
  },
  unavailable: {
    status: 503,
    code: 'UNAVAILABLE',
    retryAfter: 30,
    says: [/The server cannot answer now/, /Nothing that was recorded is lost/, /try again in a minute/],
  },
  broken: {
    status: 500,
    code: 'INTERNAL',
    says: [/Something went wrong on the server/, /Nothing that was recorded is lost/, new RegExp(`reference ${TRACE}`)],
  },
  away: {
    says: [/The server does not answer/, /Nothing that was recorded is lost/, /try again/],
  },
} as const satisfies Readonly<Record<string, Failure>>;

/** One page, what it reads, how that fails, and what it then shows. */
interface Case {
  readonly path: (ids: Ids) => string;
  /** The end of the address that the page reads. */
  readonly reads: RegExp;
  /** What is loaded, as the page says it. */
  readonly loading: string;
  readonly fails: keyof typeof FAILURES;
  /** What it shows once it is answered. */
  readonly shows: string | RegExp;
  /** The answer with nothing in it, where it is a list: `shows` says so. */
  readonly empty?: object;
  /** What was read stays, with its time, when no newer can be had. */
  readonly staysAs?: string;
  /** What has to be pressed first. */
  readonly ask?: (page: Page) => Promise<void>;
}

const NONE = { items: [], nextCursor: null };
const AGREEMENT = /\/agreements\/[0-9a-f-]{36}$/;
const AGREEMENTS = /\/api\/v1\/agreements$/;
const HISTORY = /\/history$/;
const own = (rest: string) => (ids: Ids) => `/my-agreements/${ids.draft}${rest}`;
const at = (path: string) => () => path;

/** Makes every decision again under another value. */
const suppose = async (page: Page): Promise<void> => {
  await page.getByLabel('Place in the policy').fill('/retention/ceilingDays');
  await page.getByLabel('Supposed value').fill('30');
  await page.getByRole('button', { name: 'Make them again' }).click();
};

// prettier-ignore
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'actra.officer': [
    { path: at('/my-agreements'), reads: AGREEMENTS, loading: 'agreements', fails: 'busy', empty: NONE, shows: 'Your organization has no agreement yet' },
    { path: own(''), reads: AGREEMENT, loading: 'agreement', fails: 'broken', shows: 'Sections', staysAs: 'agreement' },
    { path: own('/answers/organization/address'), reads: AGREEMENT, loading: 'agreement', fails: 'away', shows: 'Where is your principal office?' },
    { path: own('/check'), reads: AGREEMENT, loading: 'agreement', fails: 'behind', shows: 'Check your answers' },
    { path: at('/webhooks'), reads: /\/webhooks$/, loading: 'the webhooks', fails: 'unavailable', empty: NONE, shows: 'There is no webhook yet.' },
  ],
  'waterisac.officer': [
    { path: ({ submitted }) => `/my-agreements/${submitted}`, reads: AGREEMENT, loading: 'agreement', fails: 'unavailable', shows: 'What happens next', staysAs: 'agreement' },
  ],
  'cm-1': [
    { path: at('/work'), reads: /\/work-queue$/, loading: 'queue', fails: 'away', empty: NONE, shows: 'Nothing waits for you' },
    { path: at('/agreements'), reads: AGREEMENTS, loading: 'agreements', fails: 'broken', empty: NONE, shows: 'There is no agreement yet.' },
    { path: ({ inForce }) => `/agreements/${inForce}`, reads: AGREEMENT, loading: 'agreement', fails: 'behind', shows: 'Dates ahead', staysAs: 'agreement' },
    { path: ({ reviewable }) => `/agreements/${reviewable}/brief`, reads: HISTORY, loading: 'record', fails: 'away', shows: 'The way here' },
    { path: at('/organizations'), reads: /\/organizations$/, loading: 'organizations', fails: 'busy', empty: NONE, shows: 'No organization is registered yet.' },
    { path: ({ organization }) => `/organizations/${organization}`, reads: /\/organizations\/[0-9a-f-]{36}$/, loading: 'organization', fails: 'unavailable', shows: 'Agreements' },
    { path: ({ organization }) => `/organizations/${organization}/entitlements`, reads: /\/entitlements$/, loading: 'entitlements', fails: 'broken', shows: 'May this move?' },
  ],
  'pr-1': [
    { path: ({ reviewable }) => `/agreements/${reviewable}/review`, reads: HISTORY, loading: 'the history', fails: 'away', shows: 'Organization' },
  ],
  'ao-1': [
    { path: at('/signatures'), reads: AGREEMENTS, loading: 'signature desk', fails: 'behind', empty: NONE, shows: 'No agreement waits for a signature' },
    { path: at('/programme'), reads: /\/programme$/, loading: 'the figures', fails: 'unavailable', shows: 'Half took at most', staysAs: 'the figures' },
    { path: at('/programme/risks'), reads: /\/risk-roll-up$/, loading: 'the accepted risks', fails: 'broken', shows: 'Where they come from, and how high they are' },
  ],
  'au-1': [
    { path: at('/record'), reads: AGREEMENTS, loading: 'the agreements', fails: 'busy', empty: NONE, shows: 'No agreement is there yet that you may see.' },
    { path: ({ inForce }) => `/agreements/${inForce}/history`, reads: HISTORY, loading: 'the history', fails: 'away', shows: 'What the clock will do' },
    { path: ({ inForce }) => `/agreements/${inForce}/replay`, reads: HISTORY, loading: 'the history', fails: 'broken', shows: /You are viewing the past/ },
    { path: ({ inForce }) => `/agreements/${inForce}/people`, reads: HISTORY, loading: 'the history', fails: 'unavailable', shows: 'Acts over time' },
    { path: at('/reports'), reads: /\/organizations$/, loading: 'the organizations', fails: 'behind', empty: NONE, shows: 'No organization is registered yet.' },
    { path: at('/reports/refusals'), reads: /\/refusals$/, loading: 'the refusals', fails: 'away', empty: NONE, shows: 'Nothing was ever refused on a submitted agreement.' },
    { path: at('/reports/files'), reads: /\/accesses$/, loading: 'the files and refused reads', fails: 'unavailable', empty: NONE, shows: 'Nobody was given a file yet, and no read was refused.' },
    { path: at('/programme/what-if'), reads: /\/what-if$/, loading: '', fails: 'busy', shows: /would be refused/, ask: suppose },
  ],
  'ad-1': [
    { path: at('/platform/people'), reads: /\/organizations$/, loading: 'the organizations', fails: 'broken', empty: NONE, shows: 'No organization is registered yet.' },
    { path: at('/platform/people'), reads: /\/people$/, loading: 'the people', fails: 'busy', empty: NONE, shows: 'Nobody has signed in yet' },
    { path: at('/platform/policy'), reads: /\/policy$/, loading: 'the policy', fails: 'behind', shows: 'Statutory windows' },
    { path: at('/platform/parked'), reads: /\/parked-streams$/, loading: 'what is set aside', fails: 'unavailable', empty: { items: [] }, shows: 'Nothing is set aside' },
    { path: at('/platform/jobs'), reads: /\/jobs$/, loading: 'the jobs', fails: 'busy', empty: NONE, shows: 'Nothing was given up' },
    { path: at('/platform/jobs?show=waiting'), reads: /\/jobs$/, loading: 'the jobs', fails: 'away', empty: NONE, shows: 'Nothing waits.' },
    { path: at('/platform/health'), reads: /\/health\/ready$/, loading: 'health', fails: 'broken', shows: 'What it rests on', staysAs: 'health' },
  ],
};

/** Forms of acts, by who gives them. */
const WALKED = [...Object.values(ACTS), ...Object.values(FORMS).flatMap((walked) => ('in' in walked ? [] : walked))];

/** Stands between a page and one address, and says how it is answered. */
class Between {
  private readonly held: Route[] = [];
  private answer: ((route: Route) => Promise<void>) | null = null;

  static async on(page: Page, reads: RegExp): Promise<Between> {
    const between = new Between();
    await page.route(
      ({ pathname }) => /^\/(api|health)\//.test(pathname) && reads.test(pathname),
      (route) => between.meet(route),
    );
    return between;
  }

  private async meet(route: Route): Promise<void> {
    if (this.answer === null) this.held.push(route);
    else await this.answer(route);
  }

  /** From here on, and for what was held so far. */
  async answers(answer: (route: Route) => Promise<void>): Promise<void> {
    this.answer = answer;
    await Promise.all(this.held.splice(0).map(answer));
  }
}

const failing =
  ({ status, code, retryAfter }: Failure) =>
  (route: Route): Promise<void> =>
    status === undefined
      ? route.abort('connectionrefused')
      : route.fulfill({
          status,
          contentType: 'application/problem+json',
          headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
          body: JSON.stringify({ status, code, detail: 'Told by a test.', instance: TRACE }),
        });

/** A statutory window that an administrator proposed, and nobody has approved. @returns its version */
async function proposedWindow(client: Client): Promise<string> {
  const policy = '/api/v1/policy';
  const window = { statute: 'CISA2015', cite: '6 U.S.C. 1501-1510', from: '2031-01-01', to: '2031-12-31' };
  const body = { effectiveFrom: '2031-01-01', reason: 'It was prolonged.', window };
  const ifMatch = (await client.get('ad-2', policy)).headers.get('etag')?.slice(1, -1) ?? '0';
  ok(await client.post('ad-2', `${policy}/propose-statutory-window`, { ifMatch, body }));
  return (await client.get('ad-2', `${policy}/publications`)).body.items[0].version;
}

describePages('what pages say when answers do not come, or hold nothing', () => {
  const pages = startPages({ WEBHOOKS_TO_LOOPBACK: 'true' });
  let ids: Ids;
  beforeAll(async () => {
    const { client } = pages();
    const [drafting, holding] = [await Applicant.of(client, 'actra'), await Applicant.of(client, 'it-isac')];
    ids = {
      draft: await drafting.draft(),
      submitted: await (await Applicant.of(client, 'waterisac')).submitted(),
      reviewable: await (await Applicant.of(client, 'fs-isac')).reviewable(),
      inForce: await holding.active(),
      organization: holding.organizationId,
      reviewed: await (await Applicant.of(client, 'auto-isac')).reviewed(),
      webhook: ok(await client.post(holding.officer, '/api/v1/webhooks', { body: { url: 'http://127.0.0.1:9/' } })).body
        .id,
      publication: await proposedWindow(client),
    };
  }, 60_000);

  /** The ways to fail that were looked at large and small, light and dark. */
  const toldBefore = new Set<Case['fails']>();

  /** Lets the time of the page pass until something is on it: tries of its own come sooner so. */
  async function pass(page: Page, text: string | RegExp): Promise<void> {
    const found = page.locator('main').getByText(text).filter({ visible: true }).first();
    for (let step = 0; step < 100 && !(await found.isVisible()); step++) {
      await page.clock.fastForward(500);
      await found.waitFor({ timeout: 100 }).catch(() => undefined);
    }
    await found.waitFor();
  }

  /** From loading over a failure to an answer, and from there to one that is old. */
  async function walk(visitor: Visitor, one: Case): Promise<void> {
    const { page } = visitor;
    const name = `${one.path(ids)}, ${one.fails}`;
    const between = await Between.on(page, one.reads);
    await page.goto(one.path(ids));
    await one.ask?.(page);
    if (one.loading === '') await page.getByRole('status').getByText('Making decisions again').waitFor();
    else {
      await page.getByRole('status').getByText(`Loading ${one.loading}`, { exact: true }).waitFor();
      await page.clock.fastForward(LONG);
      await page.getByText(`Still loading ${one.loading}.`, { exact: false }).first().waitFor();
    }
    await visitor.expectAccessibleState(`${name}: loading`, true);

    const failure = FAILURES[one.fails];
    await between.answers(failing(failure));
    for (const words of failure.says) await pass(page, words);
    await visitor.expectAccessibleState(`${name}: failed`, toldBefore.has(one.fails)); // the words are the same everywhere
    toldBefore.add(one.fails);

    const { empty } = one;
    await between.answers((route) => (empty === undefined ? route.continue() : route.fulfill({ json: empty })));
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await pass(page, one.shows);
    expect(await page.getByText(failure.says[0]).count()).toBe(0);
    if (empty !== undefined) await visitor.expectAccessibleState(`${name}: empty`);

    if (one.staysAs !== undefined) {
      await between.answers(failing(failure));
      await page.clock.fastForward(OLD);
      await page.evaluate("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");
      await pass(page, `No newer ${one.staysAs} could be loaded.`);
      await page.getByText(/^This is from \d\d:\d\d:\d\d ET$/).waitFor();
      await page.locator('main').getByText(one.shows).first().waitFor();
      await visitor.expectAccessibleState(`${name}: old`);
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }

  it.each(Object.entries(CASES))(
    'say to %s what happened, what was kept and what to do, and that there is nothing where there is nothing',
    async (persona, cases) => {
      const visitor = await pages().visitor();
      visitor.foresee(429, 500, 503);
      await visitor.context.clock.install();
      await visitor.signIn(persona);
      for (const one of cases) await walk(visitor, one);
      visitor.expectNoProblems();
      await visitor.leave();
    },
    240_000,
  );

  it.each([...new Set(WALKED.map(({ as }) => as))])(
    'keep what %s wrote on the form of each act when it is refused, and lead from what is wrong to its field',
    async (persona) => {
      const visitor = await pages().visitor(320);
      await visitor.signIn(persona);
      const found: string[] = [];
      for (const { form } of WALKED.filter(({ as }) => as === persona))
        found.push(...(await wrongIn(visitor, form(ids))));
      expect(found).toEqual([]);
      visitor.expectNoProblems();
      await visitor.leave();
    },
    240_000,
  );
});
