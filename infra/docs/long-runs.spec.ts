import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { firstDifference } from '../../test/support/first-difference.js';
import {
  LONG_RUNS_PAGE,
  longRunsPage,
  namesOfRuns,
  resultsIn,
  sizeInWords,
  type LongResult,
} from '../../test/support/long-runs.js';
import { sourceFiles } from './testing/reading.js';

const page = readFileSync(LONG_RUNS_PAGE, 'utf8');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
const result: LongResult = {
  size: '10,000 commands',
  seconds: 71,
  on: 'node v20.0.0 · a processor · 2 cores · 8 GiB',
  day: '2026-02-28',
  outcome: 'held: 10 of 10',
};

describe('the page of the long runs', () => {
  it('is what runs have written, and nothing else', () => {
    expect(firstDifference(page, longRunsPage(resultsIn(page)))).toBeNull();
  });

  it.each([...resultsIn(page), ['a run', result] as const])('has of %s what can be read', (name, last) => {
    expect(last).toMatchObject({
      size: expect.stringMatching(/^[\d,]+ (agreements|commands)$/),
      on: expect.stringMatching(/^node v\d+\S* · .+ · \d+ cores · \d+ GiB$/),
      outcome: expect.stringMatching(/^(held|failed): .*\w/),
    });
    expect(last.seconds).toBeGreaterThan(0);
    expect(new Date(last.day).toISOString()).toBe(`${last.day}T00:00:00.000Z`);
  });

  it.each(namesOfRuns())('says that %s held in its whole length', (name) => {
    const last = resultsIn(page).get(name);
    expect([name, last?.size, last?.outcome.split(':')[0]]).toEqual([name, sizeInWords(name), 'held']);
  });

  it('keeps the result of a run when another one is played, and takes the new one in place of the old', () => {
    const before = longRunsPage(new Map([['many-processes', result]]));
    const failed = { ...result, outcome: 'failed: 3 of 10' };
    const after = longRunsPage(new Map([...resultsIn(before), ['years-in-memory', failed]]));
    expect([...resultsIn(after)]).toEqual([
      ['years-in-memory', failed],
      ['many-processes', result],
    ]);
    const again = longRunsPage(new Map([...resultsIn(after), ['years-in-memory', result]]));
    expect(resultsIn(again).get('years-in-memory')).toEqual(result);
  });
});

describe('npm run test:long', () => {
  const playing = sourceFiles('.spec.ts').filter(({ text }) => /\blongRun\(/.test(text));

  it('plays every file that has a long run, in its long version, one after the other', () => {
    const [, , words = ''] = /LONG=1 (npm run jest -- .*--maxWorkers=1) (.*)$/.exec(scripts['test:long'] ?? '') ?? [];
    const played = playing.filter(({ path }) => words.split(' ').some((word) => path.includes(word)));
    expect(played.map(({ path }) => path)).toEqual(playing.map(({ path }) => path));
    expect(playing.length).toBeGreaterThan(2);
  });

  it.each(namesOfRuns())('plays %s', (name) => {
    expect(playing.some(({ text }) => text.includes(`'${name}'`))).toBe(true);
  });
});
