import { endOfDay, localDateOf } from '@accord/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseSetCookie } from 'cookie';
import { Browser } from '../support/browser.js';
import { System } from '../support/system.js';

const OWN = { 'sec-fetch-site': 'same-origin' } as const;

describe('Sign-in through a browser', () => {
  let system: System;
  const fresh = () => new Browser(system.url);
  async function signedIn(persona: string): Promise<Browser> {
    const browser = fresh();
    await browser.go(`/auth/sign-in?persona=${persona}&returnTo=/queue`);
    return browser;
  }

  beforeAll(async () => {
    system = await System.start();
  }, 60_000);
  afterAll(() => system.remove(), 60_000);

  it('ends on the page that somebody came from, with a cookie that no script reads and no other site sends', async () => {
    const browser = fresh();
    const way = await browser.go('/auth/sign-in?persona=cm-1&returnTo=/queue');
    expect(way.at(-1)).toBe('/queue');
    expect([...browser.held.keys()].filter((name) => name.startsWith('__Host-'))).toEqual(['__Host-accord']);
    expect(await browser.session()).toEqual({
      signedIn: true,
      demo: true,
      subjectId: 'cm-1',
      functions: ['nccic.case_manager'],
      expiresAt: expect.any(String),
      today: { date: localDateOf(new Date()), endsAt: endOfDay(localDateOf(new Date())) },
    });
    const again = await fresh().ask('/auth/sign-in?persona=cm-1');
    const [line] = again.headers.getSetCookie().map((one) => parseSetCookie(one));
    expect(line).toMatchObject({ path: '/', secure: true, httpOnly: true, sameSite: 'lax' });
    expect(line).not.toHaveProperty('domain');
  });

  it('lets a session read and, from a page of ours, write; a bearer token goes before it', async () => {
    const browser = await signedIn('waterisac.officer');
    const me = (await (await browser.ask('/api/v1/me')).json()) as { organizationId: string };
    expect(me).toMatchObject({ subjectId: 'waterisac.officer', functions: ['isao.officer'] });
    const write = (headers: Record<string, string>) =>
      browser.ask('/api/v1/agreements', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ organizationId: me.organizationId, agreementForm: 'Standard' }),
      });
    expect((await write(OWN)).status).toBe(201);
    expect((await write({ origin: system.url })).status).toBe(201);
    for (const from of [
      {},
      { origin: 'https://attacker.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'none', origin: system.url },
    ]) {
      const refused = await write(from);
      expect([from, refused.status, await refused.json()]).toEqual([
        from,
        403,
        expect.objectContaining({ code: 'NOT_AUTHORIZED' }),
      ]);
    }
    expect((await browser.ask('/api/v1/me', { headers: { authorization: 'Bearer nonsense' } })).status).toBe(401);
  });

  it('takes nothing from a page that one person opened in the name of another who signed in since', async () => {
    const browser = await signedIn('pr-1');
    const read = async (subject: string) =>
      (await browser.ask('/api/v1/me', { headers: { 'accord-subject': subject } })).status;
    expect([await read('pr-1'), await read('pr-2')]).toEqual([200, 401]);
    await browser.go('/auth/sign-in?persona=pr-2&returnTo=/queue');
    expect([await read('pr-1'), await read('pr-2')]).toEqual([401, 200]);
  });

  it('gives another session with each sign-in, and ends the one before', async () => {
    const browser = await signedIn('pr-1');
    const first = browser.held.get('__Host-accord')!;
    await browser.go('/auth/sign-in?persona=pr-2&returnTo=/queue');
    expect(browser.held.get('__Host-accord')).not.toBe(first);
    expect(await browser.session()).toMatchObject({ subjectId: 'pr-2' });
    const thief = fresh();
    thief.keep('__Host-accord', first);
    expect(await thief.session()).toEqual({ signedIn: false, demo: true });
  });

  it('ends with sign-out, at once and for whoever copied the cookie', async () => {
    const browser = await signedIn('ao-1');
    const thief = fresh();
    thief.keep('__Host-accord', browser.held.get('__Host-accord')!);
    expect((await browser.ask('/auth/sign-out', { method: 'POST' })).status).toBe(403);
    const out = await browser.ask('/auth/sign-out', { method: 'POST', headers: OWN });
    expect([out.status, out.headers.get('clear-site-data')]).toEqual([204, '"cache"']);
    expect((await thief.ask('/api/v1/me')).status).toBe(401);
    expect(await thief.session()).toEqual({ signedIn: false, demo: true });
  });

  it('is prolonged from a page of ours', async () => {
    const browser = await signedIn('cs-1');
    const extend = () => browser.ask('/auth/extend', { method: 'POST', headers: OWN });
    const answer = await extend();
    expect([answer.status, await answer.json()]).toEqual([200, { expiresAt: expect.any(String) }]);
    expect((await extend()).status).toBe(200); // the token that prolongs is another one each time
    expect(await browser.session()).toMatchObject({ subjectId: 'cs-1' });
    expect((await fresh().ask('/auth/extend', { method: 'POST', headers: OWN })).status).toBe(401);
  });

  it('begins on the page of the personas, and knows nobody else', async () => {
    expect(await fresh().go('/auth/sign-in?returnTo=/queue')).toEqual([
      '/auth/sign-in?returnTo=/queue',
      '/sign-in?returnTo=%2Fqueue',
    ]);
    expect((await fresh().go('/auth/sign-in?persona=nobody-1')).at(-1)).toBe('/sign-in?failed=DENIED');
    const { items } = (await (await fresh().ask('/auth/personas')).json()) as { items: { subjectId: string }[] };
    expect(items.map(({ subjectId }) => subjectId)).toEqual(expect.arrayContaining(['cm-1', 'waterisac.officer']));
  });

  it('never leads to another site', async () => {
    for (const wanted of ['//attacker.example', 'https://attacker.example', '/\\attacker.example'])
      expect((await fresh().go(`/auth/sign-in?persona=cm-1&returnTo=${encodeURIComponent(wanted)}`)).at(-1)).toBe('/');
  });

  it('takes nothing from the provider that this browser did not ask for', async () => {
    const victim = fresh();
    const begun = await fresh().go('/auth/sign-in?persona=cm-1&returnTo=/queue');
    const callback = begun.find((one) => one.startsWith('/auth/callback'))!;
    expect(callback).toContain('code=');
    expect((await victim.go(callback)).at(-1)).toBe('/sign-in?failed=FORGOTTEN');
    await victim.ask('/auth/sign-in?persona=pr-1'); // a sign-in of their own, and the attacker's code
    expect((await victim.go(callback)).at(-1)).toBe('/sign-in?failed=BROKEN');
    expect(await victim.session()).toEqual({ signedIn: false, demo: true });
  });
});
