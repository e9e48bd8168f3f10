import { setTimeout as sleep } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import type { RateLimited } from '../rate-limited.js';
import type { Transport } from '../dispatcher.js';

/** A queue that does not take jobs within this time, in milliseconds, is an outage. */
const TAKEN_WITHIN_MS = 10_000;

/**
 * Gives messages to queues, one of each kind. A job has the id of its message: while the queue holds it, the same id again
 * is harmless; once it was brought to a worker it is gone, whatever came of it, since the rows know that.
 */
export class BullTransport implements Transport {
  private readonly queues: ReadonlyMap<string, Queue>;

  /** @param failures told of whatever the connections of the queues fail at */
  constructor(queues: readonly Queue[], failures: RateLimited) {
    for (const queue of queues) queue.on('error', ({ message }) => failures.tell({ cause: message }));
    this.queues = new Map(queues.map((queue) => [queue.name, queue]));
  }

  async send(kind: string, ids: readonly string[]): Promise<void> {
    const queue = this.queues.get(kind);
    if (queue === undefined) throw new RangeError(`There is no queue of ${kind}`);
    const jobs = ids.map((id) => ({
      name: kind,
      data: { id },
      opts: { jobId: id, attempts: 1, removeOnComplete: true, removeOnFail: true },
    }));
    const answered = new AbortController();
    const late = sleep(TAKEN_WITHIN_MS, undefined, { signal: answered.signal, ref: false }).then(
      () => Promise.reject(new Error('The queue does not take jobs in time')),
      () => undefined, // it was answered in time
    );
    try {
      await Promise.race([queue.addBulk(jobs), late]);
    } finally {
      answered.abort();
    }
  }
}
