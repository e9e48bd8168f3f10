import type { Runtime } from '@infra/runtime';
import { sendForAWhile, type Latencies } from '../latencies.js';
import { processorSeconds } from '../processor.js';
import { benchRow, median, type BenchRow } from '../row.js';
import { bareAppenders } from './bare-append.js';
import { LoadProcess } from './load-process.js';
import type { Work } from './senders.js';

/** How long and how often to measure, and with how many clients. */
export interface HttpBenchOptions {
  readonly rounds?: number;
  readonly cellMs?: number;
  readonly clients?: readonly number[];
}

/** What is measured: the server of this process, whose clients run in another one. */
export interface HttpBenchTarget {
  readonly runtime: Runtime;
  readonly url: string;
  /** Process id of the embedded server. */
  readonly postmaster: number;
}

/** What one kind of request costs: milliseconds until the answer, and of processor time, the read side's share included. */
export interface RequestCost extends Latencies {
  readonly id: string;
  readonly node: number;
  readonly postgres: number;
}

/** The rows, and what each kind of request costs. */
export interface HttpBench {
  readonly rows: readonly BenchRow[];
  readonly costs: readonly RequestCost[];
}

const BASELINES = { nothing: 'a route of the same server that does nothing', append: 'a bare append' } as const;
const COMMANDS = { 'revise-draft': 'revise-draft', journey: 'all commands of the unclassified journey' } as const;

type Kind = Exclude<Work, 'same-nothing' | 'search' | 'decision'> | 'append';

const KINDS: readonly Kind[] = ['nothing', 'append', 'revise-draft', 'journey'];

/** The least part of what the empty route does that commands must do, at so many clients. */
const GATE = { clients: 32, against: 'nothing', least: 0.15 } as const;

type Cells = Readonly<Record<Kind, Omit<RequestCost, 'id'>[]>>;

/**
 * Measures commands over HTTP, of clients that each belong to an organization of their own, beside a route that does
 * nothing and beside the bare append of one event, all in turns.
 */
export async function httpBench(
  target: HttpBenchTarget,
  { rounds = 4, cellMs = 1_500, clients = [1, 8, 32] }: HttpBenchOptions = {},
): Promise<HttpBench> {
  const load = new LoadProcess(target.url);
  try {
    for (const kind of KINDS) await cellOf(kind, target, load, 8, cellMs); // warm
    const found: [number, Cells][] = [];
    for (const count of clients) {
      const cells: Cells = { nothing: [], append: [], 'revise-draft': [], journey: [] };
      for (let round = 0; round < rounds; round += 1)
        for (const kind of round % 2 === 0 ? KINDS : KINDS.toReversed())
          cells[kind].push(await cellOf(kind, target, load, count, cellMs));
      found.push([count, cells]);
    }
    return {
      rows: found.flatMap(([count, cells]) => rowsOf(count, cells)),
      costs: found.flatMap(([count, cells]) => KINDS.map((kind) => costOf(`${kind}.c${count}`, cells[kind]))),
    };
  } finally {
    load.end();
  }
}

/** One kind of request for a while. Ends when the read side has seen what was written: that is part of what it costs. */
async function cellOf(
  kind: Kind,
  { runtime, postmaster }: HttpBenchTarget,
  load: LoadProcess,
  clients: number,
  milliseconds: number,
): Promise<Omit<RequestCost, 'id'>> {
  const appenders = bareAppenders(runtime.store, kind === 'append' ? clients : 0);
  if (kind !== 'append') await load.prepare(kind, clients);
  await runtime.readSide.caughtUp(60_000);
  const before = processorSeconds(postmaster);
  const started = performance.now();
  const latencies = kind === 'append' ? await sendForAWhile(appenders, milliseconds) : await load.send(milliseconds);
  const requests = (latencies.perSecond * (performance.now() - started)) / 1_000;
  await runtime.readSide.caughtUp(60_000);
  const after = processorSeconds(postmaster);
  const each = (seconds: number) => (seconds * 1_000) / requests;
  return { ...latencies, node: each(after.node - before.node), postgres: each(after.postgres - before.postgres) };
}

function rowsOf(clients: number, cells: Cells): BenchRow[] {
  return Object.entries(COMMANDS).flatMap(([command, inWords]) =>
    Object.entries(BASELINES).map(([baseline, against]) => {
      const gate = clients === GATE.clients && baseline === GATE.against ? GATE.least : null;
      const measure = `${inWords} over HTTP at ${clients} clients against ${against}`;
      const rates = cells[command as Kind].map(({ perSecond }, round) => ({
        ours: perSecond,
        baseline: cells[baseline as Kind][round]!.perSecond,
      }));
      const id = `http.${command}/${baseline}.c${clients}`;
      return benchRow({ id, measure, unit: 'requests/s', gate }, rates);
    }),
  );
}

function costOf(id: string, cells: readonly Omit<RequestCost, 'id'>[]): RequestCost {
  const middle = (of: (cell: Omit<RequestCost, 'id'>) => number) => median(cells.map(of));
  return {
    id,
    perSecond: middle(({ perSecond }) => perSecond),
    p50: middle(({ p50 }) => p50),
    p99: middle(({ p99 }) => p99),
    node: middle(({ node }) => node),
    postgres: middle(({ postgres }) => postgres),
  };
}
