import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

interface Generator {
  readonly TYPES: URL;
  readonly typesOfTheApi: () => Promise<string>;
}

describe('The types of the API', () => {
  it('are those that follow from its description: run "npm run generate" where they are not', async () => {
    const place = new URL('../../generate-types.mjs', import.meta.url).href;
    const { TYPES, typesOfTheApi }: Generator = await import(place);
    expect(readFileSync(TYPES, 'utf8')).toBe(await typesOfTheApi());
  });
});
