import { describe, expect, it } from '@jest/globals';
import { returnTo } from './return-to.js';

describe('Where a sign-in ends', () => {
  it.each(['/', '/queue', '/agreements/1?tab=history#top'])('is the page of ours %s', (page) => {
    expect(returnTo(page)).toBe(page);
  });

  it.each([
    undefined,
    '',
    'https://attacker.example/',
    '//attacker.example',
    '/\\attacker.example',
    '\\\\attacker.example',
    '/a\nb',
    '/\tattacker',
    'javascript:alert(1)',
    `/${'a'.repeat(2_000)}`,
  ])('is never %p', (page) => {
    expect(returnTo(page)).toBe('/');
  });
});
