import { StoreUnavailable, type AppendOutcome, type StorableAppend } from '@accord/event-store';

/**
 * Writes appends to different streams, each all or none; answers in their order. May throw for all of them. What one of
 * them writes is no premise of a later one.
 */
export type WriteBatch = (batch: readonly StorableAppend[]) => Promise<readonly AppendOutcome[]>;

/** The most appends that share one commit. */
const BATCH_APPENDS = 512;
/** The most bytes that share one commit; an append alone is never larger. */
const BATCH_BYTES = 1_048_576;

/** How much may wait: above either bound an append is refused at once instead of waiting for longer than its caller does. */
export interface QueueLimits {
  readonly appends: number;
  readonly bytes: number;
}

interface Waiting {
  readonly append: StorableAppend;
  readonly resolve: (outcome: AppendOutcome) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Lets appends that come while another is being written share one commit. One batch is in flight at a time and holds at
 * most one append of each stream; appends of a stream keep their order. An append that rests on a stream that another one
 * of the batch writes waits for the next batch, where it is compared with what that one wrote.
 */
export class AppendBatcher {
  private queue: Waiting[] = [];
  private queuedBytes = 0;
  private state: 'idle' | 'busy' = 'idle';
  private closed = false;
  private drained: (() => void)[] = [];

  constructor(
    private readonly write: WriteBatch,
    private readonly limits: QueueLimits,
  ) {}

  /** @throws {StoreUnavailable} when the queue is full or the batcher closed, or as `write` does */
  add(append: StorableAppend): Promise<AppendOutcome> {
    if (this.closed) return Promise.reject(new StoreUnavailable('The event store is closed'));
    if (this.queue.length >= this.limits.appends || this.queuedBytes + append.bytes > this.limits.bytes) {
      return Promise.reject(new StoreUnavailable('Too many appends are waiting'));
    }
    return new Promise((resolve, reject) => {
      this.queue.push({ append, resolve, reject });
      this.queuedBytes += append.bytes;
      if (this.state === 'idle') this.begin(queueMicrotask); // what is appended in the same turn comes along
    });
  }

  /** Takes no more appends; resolves when those that wait are written. */
  close(): Promise<void> {
    this.closed = true;
    if (this.state === 'idle') return Promise.resolve();
    return new Promise((resolve) => this.drained.push(resolve));
  }

  private begin(soon: (task: () => void) => void): void {
    this.state = 'busy';
    soon(() => void this.flush());
  }

  private async flush(): Promise<void> {
    const batch = this.takeBatch();
    if (batch.length > 0) {
      await this.settle(batch);
      // One turn of the event loop: whoever was just answered may append again and join the next batch.
      this.begin(setImmediate);
      return;
    }
    this.state = 'idle';
    for (const resolve of this.drained.splice(0)) resolve();
  }

  /** The longest-waiting appends that fit and touch nothing of each other. What is left over keeps its order. */
  private takeBatch(): Waiting[] {
    const batch: Waiting[] = [];
    const left: Waiting[] = [];
    const streams = new Set<string>();
    let bytes = 0;
    for (const waiting of this.queue) {
      const { streamId, premises, bytes: size } = waiting.append;
      const alone = !streams.has(streamId) && !premises.some((premise) => streams.has(premise.streamId));
      const fits = alone && batch.length < BATCH_APPENDS && bytes + size <= BATCH_BYTES;
      streams.add(streamId); // also when it is left over: the next one of its stream must not overtake it
      (fits ? batch : left).push(waiting);
      if (fits) bytes += size;
    }
    this.queue = left;
    this.queuedBytes -= bytes;
    return batch;
  }

  private async settle(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.write(batch.map((waiting) => waiting.append));
      batch.forEach((waiting, place) => {
        const outcome = outcomes[place];
        if (outcome) waiting.resolve(outcome);
        else waiting.reject(new StoreUnavailable('The event store gave fewer answers than it was asked for'));
      });
    } catch (error) {
      await this.settleFailure(batch, error);
    }
  }

  /** A store that does not answer fails everything that waits; any other error is the fault of one, found one by one. */
  private async settleFailure(batch: readonly Waiting[], error: unknown): Promise<void> {
    if (error instanceof StoreUnavailable) {
      const waiting = this.queue.splice(0);
      this.queuedBytes = 0;
      for (const { reject } of [...batch, ...waiting]) reject(error);
      return;
    }
    if (batch.length === 1) {
      batch[0]?.reject(error);
      return;
    }
    for (const waiting of batch) await this.settle([waiting]);
  }
}
