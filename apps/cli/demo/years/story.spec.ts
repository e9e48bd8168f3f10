import { describe, expect, it } from '@jest/globals';
import { storyOf } from './story.js';

const story = storyOf('2026-03-02T15:00:00.000Z', 3);

describe('the story of some years', () => {
  it('leads one organization into force, for a term that ends within it', () => {
    const water = story.filter(({ slug }) => slug === 'waterisac');
    expect(water.map(({ command }) => command)).toEqual([
      'record-standards-attestation',
      'create-draft',
      'submit-proposal',
      'complete-intake',
      'assign-reviewer',
      'record-concurrence',
      'pass-privacy-review',
      'open-for-signature',
      'sign-agreement',
      'sign-agreement',
      'activate-agreement',
      'record-standards-attestation',
    ]);
    expect(water[2]?.body).toMatchObject({ application: { requestedTermMonths: 35 } });
  });

  it('lets others forget a draft, and wait in vain', () => {
    expect(story.filter(({ slug }) => slug === 'health-isac').map(({ command }) => command)).toEqual(['create-draft']);
    expect(story.findLast(({ slug }) => slug === 'fs-isac')?.command).toBe('withdraw-proposal');
  });

  it('is told in the order of time, each by people of its own organization', () => {
    expect(story.map(({ at }) => at)).toEqual(story.map(({ at }) => at).toSorted());
    for (const { slug, as } of story) if (as.includes('.')) expect(as.startsWith(`${slug}.`)).toBe(true);
  });
});
