import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { directoryPage } from './directory.page.js';
import { refusedPages } from './refused.page.js';

const now = new Date('2026-07-01T16:00:00Z');
const item = {
  id: '6f1c1c1e-0000-4000-8000-000000000001',
  slug: 'example',
  legalName: 'Example Water ISAO',
  organizationKind: 'ISAO',
  formationBasis: 'Sector',
  sector: 'Water and Wastewater Systems',
  state: 'Active',
  activeSince: '2026-04-06',
  expiresOn: '2029-04-06',
} as const;
const page = (changes: Partial<Parameters<typeof directoryPage>[0]> = {}) =>
  directoryPage({ items: [item], nextLink: null, now, isDemonstration: false, ...changes });
const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

describe('the page of the public directory', () => {
  it('shows each organization in a row, in plain words', () => {
    const html = page();
    expect(html).toContain('<th scope="row"><a href="/directory/example"><bdi>Example Water ISAO</bdi></a></th>');
    expect(html).toContain('>Sector: <bdi>Water and Wastewater Systems</bdi></td>');
    expect(html).toContain('>In force</td>');
    expect(html).toContain('<time datetime="2026-04-06">6 Apr 2026</time>');
    expect(html).toContain('1 Jul 2026, 12:00 ET</time>');
    expect(page({ items: [{ ...item, state: 'Suspended' }] })).toContain('Suspended: nothing is shared at present');
    expect(html).toMatch(/<caption[^>]*>Organizations with an information-sharing agreement, in force or suspended/);
  });

  it('is a whole document: language, title, one heading, a way past the header, a table that names itself', () => {
    const html = page();
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<title>Directory of ISAO agreements – Accord</title>');
    expect(count(html, /<h1[ >]/g)).toBe(1);
    expect(html).toContain('<a class="skip-link" href="#main">');
    expect(html).toContain('<main id="main"');
    expect(count(html, /<caption[ >]/g)).toBe(1);
    expect(count(html, /<th scope="col">/g)).toBe(6);
    expect(html).toContain('<label for="q">');
  });

  it('says that all is made up in the demonstration, and only there', () => {
    expect(page({ isDemonstration: true })).toContain('Demonstration. Every agreement here is made up.');
    expect(page()).not.toContain('Demonstration');
  });

  it('needs no script and no inline style', () => {
    const html = page({ nextLink: '/directory?cursor=abc' });
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
    expect(html).toContain('<link rel="stylesheet" href="/assets/accord.css">');
    expect(html).toContain('<form role="search" method="get" action="/directory">');
  });

  it('escapes every value of the data and of the address', () => {
    const evil = `<img src=x onerror=alert(1)>"'&`;
    const html = page({
      items: [
        {
          ...item,
          legalName: evil,
          organizationKind: evil,
          formationBasis: evil,
          sector: evil,
          activeSince: '2026-04-06',
        },
      ],
      q: evil,
      nextLink: `/directory?q=${evil}`,
    });
    expect(html).not.toContain('<img');
    expect(html).not.toContain(`"'&`);
    expect(count(html, /&lt;img src=x onerror=alert\(1\)&gt;&quot;&#39;&amp;/g)).toBeGreaterThanOrEqual(7);
  });

  it('keeps what was searched for, and says so when nothing was found', () => {
    const html = page({ items: [], q: ' water ' });
    expect(html).toContain('value="water"');
    expect(html).toContain('matches “<bdi>water</bdi>”');
    expect(html).not.toContain('<table');
    expect(page({ items: [] })).toContain('No organization has an agreement in force at present.');
  });

  it('leads to the next page, if there is one', () => {
    expect(page({ nextLink: '/directory?q=a&cursor=b' })).toContain('href="/directory?q=a&amp;cursor=b"');
    expect(page()).not.toContain('rel="next"');
    expect(page()).toContain('<p>1 organization</p>');
  });

  it('has a style sheet that asks nothing of other servers', () => {
    const css = readFileSync(new URL('./accord.css', import.meta.url), 'utf8');
    expect(css).not.toMatch(/@import|url\(|https?:/);
  });
});

describe('the page of a refused address', () => {
  const problem = {
    type: '/api/problems/MALFORMED',
    title: 'Unreadable <request>',
    status: 400,
    detail: 'Query parameters that cannot be used: colour.',
    instance: '0'.repeat(32),
    code: 'MALFORMED',
  };

  it('says in plain words what is wrong and what to do, and leads back to the directory', () => {
    const html = refusedPages(false)['/directory'](problem);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<h1>This search could not be understood</h1>');
    expect(html).toContain('Search for the organization by its name again');
    expect(html).toContain('Query parameters that cannot be used: colour.');
    expect(html).toContain('<a href="/directory">');
    expect(html).toContain(problem.instance);
    expect(html).not.toContain('Demonstration');
  });

  it.each([
    ['NOT_FOUND', 'This page does not exist'],
    ['MALFORMED', 'This address could not be understood'],
    ['RATE_LIMITED', 'Too many pages were asked for'],
    ['UNAVAILABLE', 'The directory cannot be shown at the moment'],
  ])('has words for %s, and nothing of what machines are told', (code, title) => {
    const html = refusedPages(true)['/directory/:slug']({ ...problem, code });
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).not.toContain('Unreadable');
    expect(html).toContain('Demonstration. Every agreement here is made up.');
  });

  it('escapes what is quoted', () => {
    expect(refusedPages(false)['/directory']({ ...problem, detail: '<img>', instance: '<img>' })).not.toContain('<img');
  });
});
