import { performance } from 'node:perf_hooks';
import { decide } from '@accord/decision-point/core';
import { Casbin } from './decisions/casbin.js';
import { Cedar } from './decisions/cedar.js';
import { populationOf, type Asked, type Population } from './decisions/population.js';
import { benchRow, type BenchRow } from './row.js';

/** How much is decided on, and how often. */
export interface DecisionBenchOptions {
  readonly agreements?: number;
  readonly questions?: number;
  readonly rounds?: number;
}

/** Questions of a round, other ones in each, the same to every engine: the slowest of them takes a second for them. */
const OF_A_ROUND = 5_000;
const WARM_UP = 20_000;
/** What is wanted: microseconds at most, and how many times the faster of the others. */
const GATE = { micros: 20, times: 5 } as const;

type Engine = (asked: Asked) => boolean;
type Engines = Readonly<Record<(typeof NAMES)[number], Engine>>;

const NAMES = ['ours', 'cedar', 'casbin'] as const;

/**
 * Decides the same questions on the same rows, in turns, by our own table, by Cedar and by Casbin. Each of the others is handed
 * the rows that can decide: what it would take to find them is given to it.
 * @throws {Error} when two of them disagree
 */
export async function decisionRows({
  agreements = 100_000,
  questions = 100_000,
  rounds = 5,
}: DecisionBenchOptions = {}): Promise<readonly BenchRow[]> {
  const population = populationOf(agreements, questions);
  const engines = await enginesOver(population);
  const warm = population.questions.slice(0, WARM_UP);
  for (const asked of warm) engines.ours(asked);
  for (const asked of warm.slice(-OF_A_ROUND)) agree(engines, asked);
  const found = Array.from({ length: rounds }, (_, round) => {
    const asked = population.questions.slice(WARM_UP + round * OF_A_ROUND).slice(0, OF_A_ROUND);
    return measured(engines, asked, round);
  });
  const at = `at ${agreements.toLocaleString('en-US')} agreements`;
  const faster = found.map(({ rates }) => ({ ours: rates.ours, baseline: Math.max(rates.cedar, rates.casbin) }));
  const slowest = found.map(({ p99 }) => ({ ours: p99.ours, baseline: Math.min(p99.cedar, p99.casbin) }));
  const unit = 'decisions/s';
  return [
    benchRow(
      {
        id: 'decisions.p99',
        measure: `the 99th of a hundred decisions ${at}, against the faster of Cedar and Casbin`,
        unit: 'µs',
        gate: null,
        most: GATE.micros,
      },
      slowest,
    ),
    benchRow(
      {
        id: 'decisions.rate',
        measure: `decisions in process ${at} against the faster of Cedar and Casbin`,
        unit,
        gate: GATE.times,
      },
      faster,
    ),
    ...(['cedar', 'casbin'] as const).map((name) =>
      benchRow(
        { id: `decisions.${name}`, measure: `the same against ${name} alone`, unit, gate: null },
        found.map(({ rates }) => ({ ours: rates.ours, baseline: rates[name] })),
      ),
    ),
  ];
}

/** What each engine takes for the same questions. Each begins in turn: who comes first finds them cold. */
function measured(engines: Engines, asked: readonly Asked[], round: number) {
  const inTurn = NAMES.map((_, place) => NAMES[(place + round) % NAMES.length]!);
  const rates = { ours: 0, cedar: 0, casbin: 0 };
  const p99 = { ours: 0, cedar: 0, casbin: 0 };
  for (const name of inTurn) rates[name] = rate(engines[name], asked);
  for (const name of inTurn) p99[name] = p99Of(engines[name], asked);
  return { rates, p99 };
}

async function enginesOver({ table, rowsFor }: Population): Promise<Engines> {
  const [cedar, casbin] = [new Cedar(), await Casbin.open()];
  return {
    ours: ({ question, at }) => decide(table, question, at).permitted,
    cedar: (asked) => cedar.decide(asked, rowsFor(asked)),
    casbin: (asked) => casbin.decide(asked, rowsFor(asked)),
  };
}

function agree(engines: Engines, asked: Asked): void {
  const answers = Object.entries(engines).map(([name, engine]) => [name, engine(asked)] as const);
  if (new Set(answers.map(([, answer]) => answer)).size > 1)
    throw new Error(`They disagree on ${JSON.stringify(asked)}: ${JSON.stringify(answers)}`);
}

/** Decisions per second. */
function rate(engine: Engine, questions: readonly Asked[]): number {
  const start = performance.now();
  for (const asked of questions) engine(asked);
  return (questions.length * 1_000) / (performance.now() - start);
}

/** Microseconds within which 99 of a hundred are taken, each timed on its own. */
function p99Of(engine: Engine, questions: readonly Asked[]): number {
  const taken = questions.map((asked) => {
    const start = performance.now();
    engine(asked);
    return performance.now() - start;
  });
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length * 0.99)]! * 1_000;
}
