import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Delivery, type DeliveryOptions } from '../delivery.js';
import { Dispatcher } from '../dispatcher.js';
import type { RateLimited } from '../rate-limited.js';
import { DEFAULT_JOBS_TUNING, type JobsTuning } from '../tuning.js';
import { BullTransport } from './bull-transport.js';
import { JobsModule } from './jobs.module.js';
import type { QueueBackend } from './queue-backend.js';

/** What jobs run with. */
export interface JobRunnerOptions extends Omit<DeliveryOptions, 'tuning'> {
  readonly backend: QueueBackend;
  /** Told of a queue that does not answer. */
  readonly failures: RateLimited;
  readonly nestLogger: LoggerService;
  readonly tuning?: Partial<JobsTuning>;
}

/** How long a stop waits for jobs that are under way, and for a queue that does not answer, in milliseconds. */
const STOPS_WITHIN_MS = 1_500;

/** Runs jobs in this process: gives what is due to the queues, and handles what they bring. Any number of processes may. */
export class JobRunner {
  private constructor(
    private readonly context: INestApplicationContext,
    private readonly backend: QueueBackend,
    readonly delivery: Delivery,
    readonly dispatcher: Dispatcher,
  ) {}

  /** Starts queues, workers and the dispatcher. Does not wait for a queue that does not answer: its jobs wait in the database. */
  static async start(options: JobRunnerOptions): Promise<JobRunner> {
    const { backend, registry, failures, nestLogger } = options;
    const { kinds } = registry;
    const tuning = { ...DEFAULT_JOBS_TUNING, ...options.tuning };
    const delivery = new Delivery({ ...options, tuning });
    const jobs = JobsModule.over({ backend, kinds, delivery, failures, tuning });
    const context = await NestFactory.createApplicationContext(jobs, { logger: nestLogger, abortOnError: false });
    const transport = context.get(BullTransport);
    const dispatcher = new Dispatcher({ ...options, kinds, transport, tuning });
    dispatcher.start();
    return new JobRunner(context, backend, delivery, dispatcher);
  }

  /** How many messages of a kind came to which end in this process, as in `notice done`. */
  get outcomes(): ReadonlyMap<string, number> {
    return this.delivery.outcomes;
  }

  /** Takes no more jobs, and waits for those that are under way, but not for long: their leases run out by themselves. */
  async stop(): Promise<void> {
    const closing = Promise.all([this.dispatcher.stop(), this.context.close()]).catch(() => undefined);
    await Promise.race([closing, sleep(STOPS_WITHIN_MS, undefined, { ref: false })]);
    await this.backend.close();
  }
}
