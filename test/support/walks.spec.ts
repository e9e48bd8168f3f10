import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LEADS_ON, unseenOf, WALKS } from './walks.js';

/** What a file of the web application names in its code. */
const namedIn = (file: string, name: RegExp): readonly string[] =>
  [...readFileSync(`apps/web/src/${file}`, 'utf8').matchAll(name)].map(([, found]) => found ?? '');

const ANY_ACT = '/agreements/$id/act/$act';
/** The acts that share a page: each is one to look at. */
const acts = () =>
  namedIn('parts/agreement/act-pages.ts', /: '(act\/[^']+)'/g).map((page) => `/agreements/$id/${page}`);

/** The addresses of the web application, as its router has them. */
const routed = (): readonly string[] =>
  ['routes.ts', 'audit-routes.ts', 'webhook-routes.ts']
    .flatMap((file) => namedIn(file, /at\('([^']+)'\)/g))
    .filter((path) => path !== ANY_ACT)
    .concat(acts());

describe('The walks of the browser', () => {
  it('look at every page that there is, each in one place', () => {
    expect(routed().length).toBeGreaterThan(40);
    expect(acts().length).toBeGreaterThan(20);
    expect([...Object.values(WALKS).flat(), ...LEADS_ON].toSorted()).toEqual(routed().toSorted());
  });

  it('know which page a path is', () => {
    const id = '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57';
    const walk = ['/organizations/$id', '/organizations/register', '/my-agreements/$id/answers/$section/$topic'];
    expect(unseenOf(walk, ['/organizations/register', `/my-agreements/${id}/answers/privacy/removal`])).toEqual([
      '/organizations/$id',
    ]);
    expect(unseenOf(walk, [`/organizations/${id}`])).toEqual(walk.slice(1));
  });
});
