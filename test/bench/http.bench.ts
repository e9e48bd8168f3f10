import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { Client } from '../support/client.js';
import { benchRow, median, type BenchRow, type Round } from './row.js';

/** How long and how often to measure. */
export interface HttpBenchOptions {
  readonly rounds?: number;
  readonly cellMs?: number;
  readonly clients?: number;
}

/** A measure with its latencies, in milliseconds. */
export interface HttpBenchRow extends BenchRow {
  readonly p50: number;
  readonly p99: number;
  readonly baselineP50: number;
  readonly baselineP99: number;
}

interface Cell {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Organizations whose officers send the commands. */
const SLUGS = ['fs-isac', 'health-isac', 'e-isac', 'ong-isac', 'dng-isac', 'ms-isac', 'it-isac', 'comm-isac'];

/** Clients that each send one request after another. */
async function cell(clients: readonly (() => Promise<void>)[], cellMs: number): Promise<Cell> {
  const latencies: number[] = [];
  const start = performance.now();
  await Promise.all(
    clients.map(async (request) => {
      while (performance.now() - start < cellMs) {
        const sent = performance.now();
        await request();
        latencies.push(performance.now() - sent);
      }
    }),
  );
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { perSecond: (latencies.length * 1000) / (performance.now() - start), p50: at(0.5), p99: at(0.99) };
}

/** A client that revises a draft of its own, again and again. */
async function reviser(client: Client, slug: string): Promise<() => Promise<void>> {
  const persona = `${slug}.officer`;
  const found = await client.get(persona, `/api/v1/organizations?slug=${slug}`);
  const body = { organizationId: found.body.items[0].id, agreementForm: 'Standard' };
  const { id } = (await client.post(persona, '/api/v1/agreements', { body })).body;
  let revision = 0;
  let open = { id, revision };
  return async () => {
    if (open.revision >= 100)
      open = { id: (await client.post(persona, '/api/v1/agreements', { body })).body.id, revision: 0 };
    const sending = {
      key: randomUUID(),
      ifMatch: open.revision,
      body: { fieldPatch: { formationNote: `note ${revision++}` } },
    };
    const answer = await client.post(persona, `/api/v1/agreements/${open.id}/revise-draft`, sending);
    if (answer.status !== 200) throw new Error(`A command of the measurement was answered ${answer.status}`);
    open = { ...open, revision: answer.body.revision };
  };
}

/**
 * Measures commands through HTTP against the same server answering a route that does nothing. No gate yet: the row shows
 * what a command costs beyond HTTP itself.
 */
export async function httpRows(
  url: string,
  { rounds = 4, cellMs = 1_500, clients = 8 }: HttpBenchOptions = {},
): Promise<HttpBenchRow[]> {
  const client = new Client(url);
  const commands = await Promise.all(
    Array.from({ length: clients }, (_, n) => reviser(client, SLUGS[n % SLUGS.length]!)),
  );
  const nothing = Array.from({ length: clients }, () => async () => {
    await client.get(null, '/health/live');
  });
  await cell(commands, cellMs / 2);
  await cell(nothing, cellMs / 2);
  const cells: { ours: Cell; baseline: Cell }[] = [];
  for (let round = 0; round < rounds; round++) {
    const oursFirst = round % 2 === 0;
    const first = await cell(oursFirst ? commands : nothing, cellMs);
    const second = await cell(oursFirst ? nothing : commands, cellMs);
    cells.push(oursFirst ? { ours: first, baseline: second } : { ours: second, baseline: first });
  }
  const measure = `commands through HTTP at ${clients} clients against an empty route of the same server`;
  const rates = cells.map(({ ours, baseline }): Round => ({ ours: ours.perSecond, baseline: baseline.perSecond }));
  return [
    {
      ...benchRow({ id: `http.c${clients}`, measure, unit: 'requests/s', gate: null }, rates),
      p50: median(cells.map(({ ours }) => ours.p50)),
      p99: median(cells.map(({ ours }) => ours.p99)),
      baselineP50: median(cells.map(({ baseline }) => baseline.p50)),
      baselineP99: median(cells.map(({ baseline }) => baseline.p99)),
    },
  ];
}
