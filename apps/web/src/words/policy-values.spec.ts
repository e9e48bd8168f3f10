import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { beginningOf, nameOfValue, textOfValue } from './policy-values.js';

interface Shipped {
  readonly [part: string]: object;
  readonly timers: readonly { readonly starts: string }[];
}

const shipped: Shipped = JSON.parse(readFileSync('libs/policy/data/policy-2026.1.json', 'utf8'));
const PLAIN = ['term', 'retention', 'breachNotice', 'review', 'separationOfDuties', 'classified'];
/** What is written for programs: two words in one, or joined by a hyphen or a bracket. */
const CODE = /[a-z][A-Z]|\w-\w|\(/;

describe('The values of the policy', () => {
  it('have names and texts without codes, all that ship', () => {
    const values = PLAIN.flatMap((part) =>
      Object.entries(shipped[part] ?? {}).map(([name, value]) => [nameOfValue(`/${part}/${name}`), textOfValue(value)]),
    );
    expect(values).toContainEqual(['Longest term, in months', '60']);
    expect(values).toContainEqual(['Highest risk that a signatory may accept', 'none']);
    expect(values).toContainEqual([
      'What Top Secret needs besides',
      'a finding of the need for Top Secret, a second official',
    ]);
    for (const text of values.flat()) expect(text).not.toMatch(CODE);
    expect(values.filter(([name]) => name?.includes(':'))).toEqual([]); // that is how an unnamed place is written
  });

  it('say what each clock begins with', () => {
    const begins = shipped.timers.map(({ starts }) => beginningOf(starts));
    for (const text of begins) expect(text).not.toMatch(CODE);
    expect(begins).toContain('application submitted');
    expect(begins).toContain('180 days before the agreement ends');
    expect(beginningOf('somethingElse begins')).toBe('something else begins');
  });
});
