import { describe, expect, it } from '@jest/globals';
import { shippedJourneys } from './journey.js';
import { pickOrganizations, type Candidate } from './pick.js';

const journeys = shippedJourneys();
const OWN = ['waterisac', 'st-isac', 'auto-isac', 'ms-isac', 'k12-six', 're-isac'];
const registry = (...more: string[]): Candidate[] =>
  [...OWN, ...more].map((slug) => ({ id: `id-${slug}`, slug, jurisdiction: 'US' }));
const inForce = (...slugs: string[]) => new Set(slugs.map((slug) => `id-${slug}`));
const played = (picks: ReturnType<typeof pickOrganizations>) => picks.map((one) => one.slug);

describe('the choice of organizations', () => {
  it('knows which journeys can move', () => {
    expect(journeys.map((one) => [one.name, one.transferable])).toEqual([
      ['unclassified', true],
      ['secret-with-risk', true],
      ['returned-for-changes', true],
      ['withdrawn', false],
      ['self-approval-refused', false],
      ['whole-life', false],
    ]);
  });
  it('takes the journeys’ own as long as nothing of theirs is in force', () => {
    const picks = pickOrganizations(journeys, registry('a-isac'), inForce('a-isac'));
    expect(played(picks)).toEqual(OWN);
    expect(picks.some((one) => 'as' in one)).toBe(false);
  });
  it('lets others take the places of those with an agreement in force, each once', () => {
    const picks = pickOrganizations(
      journeys,
      registry('fs-isac', 'a-isac', 'b-isac', 'c-isac'),
      inForce('waterisac', 'st-isac', 'auto-isac', 'fs-isac'),
    );
    expect(played(picks)).toEqual(['a-isac', 'b-isac', 'c-isac', 'ms-isac', 'k12-six', 're-isac']);
    expect(picks[0]).toMatchObject({ as: 'a-isac' });
  });
  it('keeps the organizations of the other journeys for them', () => {
    const picks = pickOrganizations(journeys, registry(), inForce('waterisac'));
    expect(played(picks)).toEqual([null, 'st-isac', 'auto-isac', 'ms-isac', 'k12-six', 're-isac']);
    expect(picks[0]).toMatchObject({ reason: 'no other organization without an agreement in force is left' });
  });
  it('leaves out a journey that is about one organization only', () => {
    const picks = pickOrganizations(journeys, registry('a-isac'), inForce('ms-isac'));
    expect(picks[3]).toMatchObject({
      slug: null,
      reason: expect.stringContaining('ms-isac has an agreement in force'),
    });
  });
  it('plays for nobody under another law, and says who is not registered', () => {
    const abroad = [{ id: 'id-x', slug: 'x', jurisdiction: 'CA' }];
    const picks = pickOrganizations(journeys, abroad, new Set());
    expect(played(picks)).toEqual([null, null, null, null, null, null]);
    expect(picks[4]).toMatchObject({ reason: expect.stringContaining('k12-six is not registered') });
  });
});
