import { benchRow, type BenchRow, type Round } from '../row.js';
import { LoadProcess } from './load-process.js';

const CLIENTS = 32;
const ROUNDS = 5;
const CELL_MS = 1_500;
/** The least part of what the route that does nothing answers. */
const GATE = 0.8;

/** Measures decisions over HTTP beside a route of the same server that does nothing, in turns. */
export async function decisionHttpRows(url: string): Promise<readonly BenchRow[]> {
  const load = new LoadProcess(url);
  const perSecond = async (work: 'decision' | 'same-nothing'): Promise<number> => {
    await load.prepare(work, CLIENTS);
    return (await load.send(CELL_MS)).perSecond;
  };
  try {
    for (const work of ['decision', 'same-nothing'] as const) await perSecond(work); // warm
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push({ ours: await perSecond('decision'), baseline: await perSecond('same-nothing') });
    const measure = `decisions over HTTP at ${CLIENTS} clients against a route of the same server that takes and gives the same, and does nothing`;
    return [benchRow({ id: `http.decision/nothing.c${CLIENTS}`, measure, unit: 'requests/s', gate: GATE }, rounds)];
  } finally {
    load.end();
  }
}
