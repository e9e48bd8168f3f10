import { existsSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import longest from './longest.json' with { type: 'json' };

it('the tests that begin first are there', () => {
  expect(longest.filter((file) => !existsSync(file))).toEqual([]);
});
