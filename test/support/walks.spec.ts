import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LEADS_ON, unseenOf, WALKS } from './walks.js';

/** The addresses of the web application, as its router has them. */
const routed = (): readonly string[] =>
  ['routes', 'webhook-routes'].flatMap((file) =>
    [...readFileSync(`apps/web/src/${file}.ts`, 'utf8').matchAll(/\bat\('([^']+)'\)/g)].map(([, path]) => path ?? ''),
  );

describe('The walks of the browser', () => {
  it('look at every page that there is, each in one place', () => {
    expect(routed().length).toBeGreaterThan(40);
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
