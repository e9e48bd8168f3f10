import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { EventStore, NewEvent } from '@accord/event-store';
import { Instances, momentOf } from './instance.js';
import type { Plan } from './plan.js';

/** Appends in flight at once. */
const AT_ONCE = 64;

/** Told about once a second how far the log is. */
export type Tell = (line: string) => void;

/** What a run that was broken off left to go on from: the days that are done; the organizations come before day 0. */
const doneIn = (file: string): number => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : -1);

/**
 * Makes the log of a plan: its organizations, then its agreements day by day, so that streams stand interleaved as they
 * would. A log that is half made is gone on with; what a day has stored already is found by its ids.
 * @param file keeps how far the log is
 */
export async function fill(
  store: EventStore,
  plan: Plan,
  instances: Instances,
  file: string,
  tell: Tell,
): Promise<void> {
  const start = Date.now();
  let appended = 0;
  const say = paced((line) => tell(`${line}, ${Math.round((appended * 1000) / (Date.now() - start))} events/s`));
  const append = async (streamId: string, from: number, events: readonly NewEvent[], at: string) => {
    const outcome = await store.append(streamId, events, from === 0 ? 'no_stream' : from - 1, at);
    if (outcome.outcome === 'conflict') throw new Error(`The stream ${streamId} is not what the plan left.`);
    appended += events.length;
  };
  const done = doneIn(file);
  if (done < 0) {
    await inParallel(indexes(plan.organizations), async (index) => {
      const { streamId, events } = await instances.organization(index);
      await append(streamId, 0, events, momentOf(0, 0));
      say(`organizations ${index}/${plan.organizations}`);
    });
    writeFileSync(file, '0');
  }
  const end = plan.lastDay;
  for (let day = Math.max(0, done); day <= end; day += 1) {
    let place = 0;
    await inParallel(plan.on(day), async ({ agreement, step }) => {
      const { streamId, from, events } = await instances.step(agreement, step);
      await append(streamId, from, events, momentOf(day + 1, place++));
      say(`day ${day}/${end}`);
    });
    writeFileSync(file, String(day + 1));
  }
}

function* indexes(count: number): Generator<number> {
  for (let index = 0; index < count; index += 1) yield index;
}

async function inParallel<T>(items: Iterable<T>, run: (item: T) => Promise<void>): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await run(next.value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function paced(tell: Tell): Tell {
  let told = 0;
  return (line) => {
    if (Date.now() - told < 1_000) return;
    told = Date.now();
    tell(line);
  };
}
