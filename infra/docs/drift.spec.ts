import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GENERATED_PAGES } from './index.js';

describe('the generated pages', () => {
  it.each(Object.entries(GENERATED_PAGES))('%s is what the code says', (path, page) => {
    expect(readFileSync(path, 'utf8')).toBe(page());
  });
});
