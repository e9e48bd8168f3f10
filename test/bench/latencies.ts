import { performance } from 'node:perf_hooks';

/** Latencies of one thing that was done again and again, in milliseconds. */
export interface Latencies {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

/** Does something one after another and notes how long each took. */
export async function latenciesOf(times: number, run: (n: number) => Promise<unknown>): Promise<Latencies> {
  const taken: number[] = [];
  const start = performance.now();
  for (let n = 0; n < times; n += 1) {
    const sent = performance.now();
    await run(n);
    taken.push(performance.now() - sent);
  }
  return summed(taken, performance.now() - start);
}

/** Sums up what was taken, all of it within some milliseconds. */
export function summed(taken: readonly number[], milliseconds: number): Latencies {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), perSecond: (taken.length * 1000) / milliseconds };
}

/**
 * Does something that times itself, with so many clients at once for a while.
 * @param clients each tells its milliseconds; null does not count
 */
export async function sendForAWhile(
  clients: readonly (() => Promise<number | null>)[],
  milliseconds: number,
): Promise<Latencies> {
  const taken: number[] = [];
  const start = performance.now();
  await Promise.all(
    clients.map(async (send) => {
      while (performance.now() - start < milliseconds) {
        const one = await send();
        if (one !== null) taken.push(one);
      }
    }),
  );
  return summed(taken, performance.now() - start);
}
