import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject, type Type } from '@nestjs/common';
import type { ConnectionOptions, Job } from 'bullmq';
import type { Delivered, Delivery } from '../delivery.js';
import type { RateLimited } from '../rate-limited.js';

/** Token of what messages are handled with. */
export const DELIVERY = Symbol('Delivery');
/** Token of what is told of a queue that does not answer. */
export const QUEUE_FAILURES = Symbol('QueueFailures');

/** How a worker takes jobs from its queue. */
export interface Taking {
  readonly connection: ConnectionOptions;
  /** Jobs that are handled at a time. */
  readonly concurrency: number;
  /** How long a worker may be silent before the queue brings its jobs to another one, in milliseconds. */
  readonly lockDuration: number;
  /** How long a worker with nothing to do waits before it looks by itself, in seconds. */
  readonly drainDelay: number;
}

/** Makes the worker of one kind: a class of its own, since a class is what Nest knows a processor by. */
export function processorOf(
  kind: string,
  { connection, concurrency, lockDuration, drainDelay }: Taking,
): Type<WorkerHost> {
  @Processor(kind, {
    connection,
    concurrency,
    lockDuration,
    stalledInterval: 3 * lockDuration, // each look costs statements, of every kind
    drainDelay,
  })
  class KindProcessor extends WorkerHost {
    constructor(
      @Inject(DELIVERY) private readonly delivery: Delivery,
      @Inject(QUEUE_FAILURES) private readonly failures: RateLimited,
    ) {
      super();
    }

    process(job: Job<{ readonly id: string }>): Promise<Delivered> {
      return this.delivery.deliver(kind, job.data.id);
    }

    /** While its database is down a worker asks ten times a second, and fails as often. */
    @OnWorkerEvent('error')
    onError({ message }: Error): void {
      this.failures.tell({ kind, cause: message });
    }
  }
  return KindProcessor;
}
