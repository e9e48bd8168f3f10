import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { stateNow, STATES, statusOfState } from './status.js';

const WEB = 'apps/web/src';
const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.tsx?$/.test(path) && path !== join('words', 'status.ts'))
  .map((path) => ({ path, text: readFileSync(join(WEB, path), 'utf8') }));

describe('The state of an agreement', () => {
  it.each(['Active', 'Suspended'] as const)('is over with its term, though the record still says %s', (state) => {
    expect([stateNow({ state, expired: true }), statusOfState({ state, expired: true })]).toEqual([
      'Expired',
      STATES.Expired,
    ]);
    expect(statusOfState({ state })).toBe(STATES[state]);
  });

  it('is shown by no page without asking whether the term is over', () => {
    const ofStates = /import \{[^}]*\bSTATES\b[^}]*\} from '[./]*(?:words\/)?status\.js'/;
    const bare = sources.filter(({ text }) => ofStates.test(text) && /\bSTATES\[/.test(text)).map(({ path }) => path);
    expect(bare).toEqual([]);
  });
});
