import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { firstDifference } from '../../../test/support/first-difference.js';
import { openApiJson } from './document.js';

describe('the committed document', () => {
  it('is the one that the code describes: `npm run generate` writes it anew', () => {
    const committed = readFileSync(new URL('../openapi.json', import.meta.url), 'utf8');
    expect(firstDifference(committed, openApiJson())).toBeNull();
  });
});
