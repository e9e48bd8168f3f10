import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { firstDifference } from '../../test/support/first-difference.js';
import { GENERATED_PAGES } from './index.js';

describe('the generated pages', () => {
  it.each(Object.entries(GENERATED_PAGES))(
    '%s is what the code says: `npm run generate` writes it anew',
    (path, page) => {
      expect(firstDifference(readFileSync(path, 'utf8'), page())).toBeNull();
    },
  );
});
