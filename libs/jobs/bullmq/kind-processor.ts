import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject, type Type } from '@nestjs/common';
import type { ConnectionOptions, Job } from 'bullmq';
import type { Delivered, Delivery, JobsLog } from '../delivery.js';
import { RateLimited } from '../rate-limited.js';

/** Token of what messages are handled with. */
export const DELIVERY = Symbol('Delivery');
/** Token of where jobs write what operators should know. */
export const JOBS_LOG = Symbol('JobsLog');

/** How a worker takes jobs from its queue. */
export interface Taking {
  readonly connection: ConnectionOptions;
  /** Jobs that are handled at a time. */
  readonly concurrency: number;
  /** How long a worker may be silent before the queue brings its jobs to another one, in milliseconds. */
  readonly lockDuration: number;
}

/** Makes the worker of one kind: a class of its own, since a class is what Nest knows a processor by. */
export function processorOf(kind: string, { connection, concurrency, lockDuration }: Taking): Type<WorkerHost> {
  @Processor(kind, { connection, concurrency, lockDuration, stalledInterval: lockDuration })
  class KindProcessor extends WorkerHost {
    private readonly failures: RateLimited;

    constructor(
      @Inject(DELIVERY) private readonly delivery: Delivery,
      @Inject(JOBS_LOG) log: JobsLog,
    ) {
      super();
      this.failures = new RateLimited((fields) => log.warn({ kind, ...fields }, 'the queue of jobs does not answer'));
    }

    process(job: Job<{ readonly id: string }>): Promise<Delivered> {
      return this.delivery.deliver(kind, job.data.id);
    }

    /** While its database is down a worker asks ten times a second, and fails as often. */
    @OnWorkerEvent('error')
    onError({ message }: Error): void {
      this.failures.tell({ cause: message });
    }
  }
  return KindProcessor;
}
