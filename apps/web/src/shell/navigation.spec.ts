import { describe, expect, it } from '@jest/globals';
import type { SignedIn } from '../api/types.js';
import { navigationOf, partOf, startOf } from './navigation.js';
import { ownPageFor } from './own-pages.js';

const ID = '79638618-9ac6-5d78-93ad-ff4deb69382f';
const who = (organizationId: string | undefined, ...functions: readonly string[]): SignedIn =>
  JSON.parse(JSON.stringify({ subjectId: 'somebody', functions, organizationId }));
const officer = who(ID, 'isao.officer');
const manager = who(undefined, 'nccic.case_manager');
const namesOf = (person: SignedIn) => navigationOf(person).map(({ name }) => name);

describe('The navigation', () => {
  it('leads people of an organization to all that is theirs, their agreements first', () => {
    expect(namesOf(officer)).toEqual(['My agreements', 'What we may share', 'My organization', 'Webhooks']);
    expect(startOf(officer)).toBe('/my-agreements');
    expect(navigationOf(officer)[2]?.to).toBe(`/organizations/${ID}`);
    expect(namesOf(manager)).not.toContain('My organization');
  });

  it.each([
    [officer, '/my-agreements', '/my-agreements', 'page'],
    [officer, '/my-agreements/1/terms', '/my-agreements', 'true'],
    [officer, '/agreements/1/amend', '/my-agreements', 'true'],
    [officer, `/organizations/${ID}`, `/organizations/${ID}`, 'page'],
    [officer, `/organizations/${ID}/entitlements`, `/organizations/${ID}/entitlements`, 'page'],
    [officer, `/organizations/${ID}/security-facts`, `/organizations/${ID}`, 'true'],
    [manager, '/agreements/1/amend', '/agreements', 'true'],
    [manager, `/organizations/${ID}/entitlements`, '/organizations', 'true'],
    [who(ID, 'dhs.privacy', 'isao.officer'), '/agreements/1', '/agreements', 'true'],
  ])('says of one part that the page lies in it: %j at %s', (person, pathname, to, said) => {
    expect(partOf(person, pathname)).toEqual({ to, said });
  });

  it('says it of none, where the page lies in none', () => {
    expect(partOf(officer, '/dev/components')).toBeUndefined();
  });
});

describe('An address of the staff', () => {
  const id = '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57';

  it.each([
    ['/work', '/my-agreements'],
    ['/work/assign', '/my-agreements'],
    ['/agreements', '/my-agreements'],
    ['/agreements/', '/my-agreements'],
    [`/agreements/${id}`, `/my-agreements/${id}`],
    [`/agreements/${id}/act/withdraw`, undefined],
    ['/agreements/import', undefined],
    [`/my-agreements/${id}`, undefined],
  ])('leads people of an organization from %s to %s', (pathname, own) => {
    expect(ownPageFor(officer, pathname)).toBe(own);
  });

  it('is where whoever has a function of the government stays', () => {
    const both = { ...officer, functions: [...officer.functions, 'nccic.case_manager'] };
    expect(ownPageFor(both, '/work')).toBeUndefined();
  });
});
