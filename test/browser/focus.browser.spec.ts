import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { playJourney, shippedJourneys } from '../../apps/cli/demo/index.js';
import { Applicant } from '../support/agreements.js';
import { ByKeyboard } from '../support/kept-focus.js';
import { describePages, startPages, type Visitor } from '../support/pages.js';

const LONG = 200_000;
/** They write, print, or send. */
const LEFT_ALONE = /^(Print|Send|Switch|Remove it|New secret|Start the application)/;

describePages('the focus of the keyboard', () => {
  const pages = startPages({ WEBHOOKS_TO_LOOPBACK: 'true' });
  let approved: string;
  let refused: string;
  let reviewable: string;
  let webhook: string;
  beforeAll(async () => {
    const { client } = pages();
    approved = await played('secret-with-risk');
    refused = await played('self-approval-refused');
    reviewable = await (await Applicant.of(client, 'it-isac')).reviewable();
    const made = await client.post('ad-1', '/api/v1/webhooks', { body: { url: 'http://127.0.0.1:9/hook' } });
    webhook = `/webhooks/${made.body.id}`;
  }, 60_000);

  /** Plays a journey that ships. @returns the agreement that was submitted last */
  async function played(name: string): Promise<string> {
    const { journey } = shippedJourneys().find((one) => one.name === name)!;
    const result = await playJourney(journey, { url: pages().system.url });
    expect(result).toMatchObject({ ok: true });
    return result.agreementIds.at(-1)!;
  }

  /** Somebody at an address, without a mouse, and without a mistake behind the page. */
  async function at(persona: string, path: string, act: (by: ByKeyboard, visitor: Visitor) => Promise<void>) {
    const visitor = await pages().signIn(persona, path);
    const by = new ByKeyboard(visitor.page);
    await by.calm();
    await act(by, visitor);
    visitor.expectNoProblems();
    await visitor.leave();
  }

  const below = (id: string, ...names: readonly string[]) => names.map((name) => `/agreements/${id}/${name}`);
  const MAIN: readonly (readonly [persona: string, paths: () => readonly string[]])[] = [
    ['au-1', () => ['/record', '/record/events', ...below(refused, 'history', 'replay', 'compare', 'people')]],
    ['au-1', () => ['/reports', '/reports/refusals', '/reports/files', '/reports/separation']],
    ['ao-1', () => ['/programme', '/programme/risks', '/programme/privacy-year', '/programme/what-if', '/signatures']],
    ['cm-1', () => ['/work', '/work/assign', '/agreements', `/agreements/${approved}`, '/organizations']],
    ['pr-1', () => [...below(reviewable, 'review', 'request-changes'), `/work?tab=reviews`]],
    ['ad-1', () => ['/platform/health', '/platform/jobs', '/platform/parked', '/platform/people', '/platform/policy']],
    ['ad-1', () => ['/platform/policy/propose', '/webhooks', webhook]],
    ['it-isac.officer', () => ['/my-agreements', `/my-agreements/${reviewable}`]],
  ];
  it(
    'is never lost by what changes a page without leaving it, on the main pages of everybody',
    async () => {
      const walks = MAIN.map(async ([persona, paths]) => {
        const lost: string[] = [];
        await at(persona, '/', async (by, visitor) => {
          for (const path of paths()) {
            await visitor.visit(path);
            lost.push(...(await by.losesFocusAfter(LEFT_ALONE)));
          }
        });
        return lost;
      });
      expect((await Promise.all(walks)).flat()).toEqual([]);
    },
    LONG,
  );

  it(
    'goes between a filter and the choice of it, and from a filter without a choice to what stands beside it',
    async () => {
      await at('au-1', '/reports/refusals', async (by) => {
        const { page } = by;
        expect(await by.press(page.getByLabel('Function', { exact: true }), 'ArrowDown')).toMatch(/^button Function: /);
        expect(await by.press(page.locator('button:focus'))).toBe('select Function');
        expect(await by.press(page.getByRole('button', { name: /show only what this person tried$/ }).first())).toMatch(
          /show only what this person tried$/,
        );
        expect(await by.press(page.getByRole('button', { name: /^Person: / }))).toBe('date From');
      });
      await at('cm-1', '/work', async (by) => {
        const stage = by.page.getByRole('group', { name: 'Stages' }).getByRole('button').first();
        const name = await by.press(stage);
        expect(name).toMatch(/^button /);
        expect(await by.press(by.page.getByRole('button', { name: /^Stage: / }))).toBe(name);
      });
    },
    LONG,
  );

  it(
    'stays on what asks for an event, and on what shows refusals or leaves them out',
    async () => {
      await at('au-1', '/record/events', async (by) => {
        const field = by.page.getByLabel('Around event');
        const positions = await by.page.getByRole('button', { name: /^Event \d+: show what/ }).allTextContents();
        const [one, other] = positions.map((text) => /\d+/.exec(text)![0]);
        await field.fill(one!);
        expect(await by.press(field)).toBe('text Around event');
        await by.page.locator('tr.current').filter({ hasText: one! }).waitFor();
        await field.fill(other!);
        expect(await by.press(by.page.getByRole('button', { name: 'Go' }))).toBe('button Go');
        expect(await field.inputValue()).toBe(other);
      });
      await at('au-1', `/agreements/${refused}/replay?at=2`, async (by) => {
        const toggle = by.page.getByLabel('Refused attempts shown');
        for (const turn of ['off', 'on']) {
          const name = await by.press(toggle, 'Space');
          expect([turn, name]).toEqual([turn, expect.stringMatching(/^checkbox Refused attempts shown/)]);
          expect(await by.page.locator('.past-banner').textContent()).toContain('Event 2;');
        }
      });
    },
    LONG,
  );

  it(
    'goes to the end of a list that somebody has read on to it, and to the page before the last',
    async () => {
      await at('cm-1', '/organizations', async (by) => {
        await inPagesOf(10, by.page, '/api/v1/organizations');
        await by.page.reload();
        const more = by.page.getByRole('button', { name: 'Show more' });
        let name = await by.press(more);
        expect(name).toBe('button Show more');
        while (name === 'button Show more') name = await by.press(more);
        expect(name).toMatch(/^span \d+ in all$/);
      });
      await at('au-1', '/reports/refusals', async (by) => {
        await inPagesOf(2, by.page, '/api/v1/reports/refusals');
        await by.page.reload();
        const more = by.page.getByRole('button', { name: 'Show more' });
        let name = await by.press(more);
        while (name === 'button Show more') name = await by.press(more);
        expect(name).toBe('span That is all.');
      });
      await at('au-1', '/', async (by, visitor) => {
        await by.page.route(/api.v1.agreements.[^/]+.history/, async (route) => {
          const answer = await route.fetch();
          const { items, ...rest } = await answer.json();
          const many = Array.from({ length: 60 }, (_none, n) => ({ ...items[n % items.length], eventId: `${n}` }));
          await route.fulfill({ response: answer, json: { ...rest, items: many } });
        });
        await visitor.visit(`/agreements/${approved}/history`);
        expect(await by.press(by.page.getByRole('button', { name: /^Next \d+/ }))).toBe('button Previous 50');
      });
    },
    LONG,
  );

  it(
    'goes from an entry that was removed to the next one, and from the last one to where another is added',
    async () => {
      await at('pr-1', `/agreements/${reviewable}/request-changes`, async (by) => {
        const ask = by.page.getByRole('button', { name: /^Request a(nother)? change/ }).first();
        for (let turn = 0; turn < 3; turn += 1)
          expect(await by.press(ask)).toMatch(/^button Request another change of /);
        const remove = by.page.getByRole('button', { name: 'Remove request 2' });
        expect(await by.press(remove)).toBe('button Remove request 2');
        expect(await by.press(remove)).toBe('button Remove request 1');
      });
      const draft = await (await Applicant.of(pages().client, 'health-isac')).draft();
      await at('health-isac.officer', `/my-agreements/${draft}/answers/security/downstream`, async (by) => {
        for (const name of ['Add an exchange', 'Add another exchange'])
          await by.press(by.page.getByRole('button', { name }));
        const remove = (place: number) => by.page.getByRole('button', { name: `Remove exchange ${place}` });
        expect(await by.press(remove(2))).toBe('button Remove exchange 1');
        expect(await by.press(remove(1))).toBe('button Add an exchange');
      });
      await at('au-1', '/programme/what-if', async (by) => {
        await by.press(by.page.getByRole('button', { name: 'Suppose one more value' }));
        expect(await by.press(by.page.getByRole('button', { name: 'Leave this one out' }).last())).toBe(
          'button Make them again',
        );
      });
    },
    LONG,
  );

  it(
    'goes to the title of the next section of answers, and to a view once it has a name',
    async () => {
      await at('pr-1', `/agreements/${reviewable}/review`, async (by) => {
        const title = await by.press(by.page.locator('.review-neighbors button').last());
        expect(title).toMatch(/^h2 \d /);
        expect(await by.press(by.page.locator('.review-neighbors button').first())).not.toBe(title);
      });
      await at('cm-1', '/agreements?state=Draft', async (by) => {
        await by.press(by.page.getByText('Views', { exact: true }));
        await by.page.getByLabel('Name of this view').fill('Drafts');
        expect(await by.press(by.page.getByLabel('Name of this view'))).toBe('summary View: Drafts');
        expect(await by.press(by.page.getByRole('button', { name: 'Remove Drafts' }))).toMatch(
          /^text Name of this view/,
        );
      });
    },
    LONG,
  );

  it(
    'stays on what switches a webhook off and on, and comes back from a question',
    async () => {
      await at('ad-1', webhook, async (by) => {
        expect(await by.press(by.page.getByRole('button', { name: 'Switch it off' }))).toBe('button Switch it on');
        expect(await by.press(by.page.getByRole('button', { name: 'Switch it on' }))).toBe('button Switch it off');
        await by.press(by.page.getByRole('button', { name: 'New secret' }));
        const stays = by.page.getByRole('button', { name: 'Leave it as it is' });
        expect(await by.press(stays)).toBe('button New secret');
        await by.press(by.page.getByRole('button', { name: 'New secret' }));
        const dialog = by.page.getByRole('dialog');
        expect(await by.press(dialog.getByRole('button', { name: 'New secret' }))).toBe('button New secret');
      });
    },
    LONG,
  );

  it(
    'goes to what has come, once it was loaded or came at the second try',
    async () => {
      await at('cm-1', '/agreements?q=Space', async (by) => {
        await by.page.getByText('No agreement matches').waitFor();
        await (await Applicant.of(pages().client, 'space-isac')).submitted();
        expect(await by.press(by.page.getByRole('button', { name: 'Load it' }))).toBe('a Import agreements');
      });
      await at('cm-1', '/agreements', async (by) => {
        await by.page.route('**/api/v1/work-queue**', (route) => route.abort());
        await by.press(by.page.getByRole('link', { name: 'Work queue' }));
        const again = by.page.getByRole('button', { name: 'Try again' });
        await again.waitFor();
        await by.page.unroute('**/api/v1/work-queue**');
        expect(await by.press(again)).toMatch(/^(button|h1|h2) /);
      });
    },
    LONG,
  );
});

/** Has a list come in pages of so many, however many are asked for. */
const inPagesOf = (limit: number, page: Page, path: string) =>
  page.route(
    ({ pathname }) => pathname === path,
    (route) => {
      const address = new URL(route.request().url());
      address.searchParams.set('limit', String(limit));
      return route.continue({ url: address.href });
    },
  );
