import { performance } from 'node:perf_hooks';
import { readPages, START } from '@accord/event-store';
import type { Runtime } from '@infra/runtime';
import { processorSeconds } from '../processor.js';

/** Waits until every read model has seen the whole log, and says what that cost. */
export async function catchUp({ readSide, store }: Runtime, postmaster: number, tell: (line: string) => void) {
  const before = processorSeconds(postmaster);
  const start = performance.now();
  await readSide.start();
  const head = Number(await store.head());
  for (let told = -Infinity; ;) {
    const behind = Math.max(...readSide.status().map(({ position }) => head - Number(position)));
    if (behind <= 0) break;
    if (performance.now() - told > 5_000) {
      tell(`read models are ${behind} events behind`);
      told = performance.now();
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const after = processorSeconds(postmaster);
  return {
    seconds: (performance.now() - start) / 1000,
    node: after.node - before.node,
    postgres: after.postgres - before.postgres,
  };
}

/** Seconds that reading and opening the whole log takes, with nothing done to it. */
export async function readAndUnseal({ store, sealing }: Runtime): Promise<{ seconds: number; events: number }> {
  const start = performance.now();
  let events = 0;
  for await (const page of readPages(store, START, 500)) {
    await Promise.all(page.events.map((event) => sealing.unsealEvent(event)));
    events += page.events.length;
  }
  return { seconds: (performance.now() - start) / 1000, events };
}

/** Seconds that the rebuild of every read model takes, and the processor time that goes into it. */
export async function rebuildAll({ readSide }: Runtime, postmaster: number, tell: (line: string) => void) {
  const before = processorSeconds(postmaster);
  const start = performance.now();
  let told = 0;
  await readSide.rebuild(
    readSide.status().map(({ name }) => name),
    ({ events }) => {
      if (events < told + 100_000) return;
      told = events;
      tell(`rebuilding: ${events} events`);
    },
  );
  const after = processorSeconds(postmaster);
  return {
    seconds: (performance.now() - start) / 1000,
    processor: after.node - before.node + after.postgres - before.postgres,
  };
}
