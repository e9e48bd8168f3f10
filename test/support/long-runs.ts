import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { stripVTControlCharacters } from 'node:util';

/** A run that is too long for CI, which plays a short version of it. */
interface LongRun {
  /** What is tried, and what of it is counted: as in `agreements`. */
  readonly what: string;
  readonly counted: string;
  /** How many of that the long version has. */
  readonly size: number;
}

const YEARS = 'Twelve simulated years: what the clock did, against a calculation that shares no code with the product';
const KILLED = 'two workers, killed 50 times with a message in hand, and a queue that was flushed twice';

/** Every long run, by its name. */
export const LONG_RUNS = {
  'years-in-memory': { what: `${YEARS}; in memory`, counted: 'agreements', size: 1_000 },
  'years-by-postgres': { what: `${YEARS}; jobs by PostgreSQL, ${KILLED}`, counted: 'agreements', size: 1_000 },
  'years-by-redis': { what: `${YEARS}; jobs by Redis, ${KILLED}`, counted: 'agreements', size: 1_000 },
  'many-processes': {
    what: 'Eight clients contend for every revision of one agreement, over two api and two worker, one PostgreSQL and one Redis',
    counted: 'commands',
    size: 10_000,
  },
  'scale-log-decisions': {
    what: 'What may be shared, 1,000 instants of every agreement of the log of the large measurement, against a calculation that shares no code with the product',
    counted: 'agreements',
    size: 1_000,
  },
} as const satisfies Record<string, LongRun>;

/** Name of a long run. */
export type LongRunName = keyof typeof LONG_RUNS;

/** How a long run ended last. */
export interface LongResult {
  readonly size: string;
  readonly seconds: number;
  /** The machine. */
  readonly on: string;
  /** The day, `YYYY-MM-DD`. */
  readonly day: string;
  /** `held: …` with what was counted, or `failed: …` with why. */
  readonly outcome: string;
}

/** Where the last results are kept. */
export const LONG_RUNS_PAGE = 'infra/docs/long-runs.md';

/** Whether all is played for which CI has no time. */
export const isLong = process.env['LONG'] === '1';

/** How much of a run is played: all of it where there is time (`LONG=1`), else so much. */
export const sizeOf = (name: LongRunName, short: number): number => (isLong ? LONG_RUNS[name].size : short);

/** The size of the long version, in words. */
export const sizeInWords = (name: LongRunName): string =>
  `${LONG_RUNS[name].size.toLocaleString('en-US')} ${LONG_RUNS[name].counted}`;

const machine = (): string =>
  [
    `node ${process.version}`,
    cpus()[0]?.model ?? 'unknown',
    `${availableParallelism()} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
  ].join(' · ');

/** One cell of the page: one line without colours, and no end of a cell. */
const cell = (text: string): string =>
  stripVTControlCharacters(text)
    .replaceAll(/[\s|]+/g, ' ')
    .trim()
    .slice(0, 300);

/**
 * Plays a run. In its long version the page is given the result, however it ends; what other runs left there stays.
 * @param run returns what it has counted, in words @throws what the run throws
 */
export async function longRun(name: LongRunName, run: () => Promise<string>): Promise<void> {
  const began = performance.now();
  const note = (outcome: string): void => {
    if (!isLong) return;
    const seconds = Math.round((performance.now() - began) / 1_000);
    const day = new Date().toISOString().slice(0, 10);
    const result = { size: sizeInWords(name), seconds, on: machine(), day, outcome: cell(outcome) };
    const results = resultsIn(readFileSync(LONG_RUNS_PAGE, 'utf8'));
    writeFileSync(LONG_RUNS_PAGE, longRunsPage(new Map([...results, [name, result]])));
  };
  try {
    note(`held: ${await run()}`);
  } catch (cause) {
    note(`failed: ${cause instanceof Error ? cause.message : String(cause)}`);
    throw cause;
  }
}

const HEADING = `# The long runs

What is too long for CI, which plays a short version of each. \`npm run test:long\` plays them all and writes this page: a row is what its run did
last, and a run that was not played keeps its row.

| Run | What | How much | Took | On | Day | Outcome |
| --- | --- | --- | ---: | --- | --- | --- |
`;

/** The page over what the runs did last, in the order in which they are listed. */
export const longRunsPage = (results: ReadonlyMap<LongRunName, LongResult>): string =>
  HEADING +
  namesOfRuns()
    .flatMap((name) => {
      const result = results.get(name);
      if (!result) return [];
      const { size, seconds, on, day, outcome } = result;
      return [`| ${[name, LONG_RUNS[name].what, size, `${seconds} s`, on, day, outcome].join(' | ')} |\n`];
    })
    .join('');

/** The names of all runs. */
export const namesOfRuns = (): readonly LongRunName[] => Object.keys(LONG_RUNS) as LongRunName[];

/** What a page says that the runs did. */
export function resultsIn(page: string): ReadonlyMap<LongRunName, LongResult> {
  const rows = page.split('\n').map((line) => line.split('|').map((text) => text.trim()));
  return new Map(
    namesOfRuns().flatMap((name) => {
      const row = rows.find(([, first]) => first === name);
      if (!row) return [];
      const [, , , size = '', took = '', on = '', day = '', outcome = ''] = row;
      return [[name, { size, seconds: Number.parseInt(took, 10), on, day, outcome }] as const];
    }),
  );
}
