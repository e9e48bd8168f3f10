import type { Clock } from '@accord/kernel';
import { jobsStatus, JobRegistry, JOB_KINDS, RateLimited, type JobHandler, type JobsHealth } from '@accord/jobs';
import type { JobRunner, QueueBackend } from '@accord/jobs/bullmq';
import type { EventStore } from '@accord/event-store';
import { LogFollower, type FollowerStatus, type LogConsumer } from '@accord/log-follower';
import { NestLogger } from '@accord/platform';
import type { Logger } from 'pino';
import type { JobSettings } from './job-settings.js';
import type { Pools } from './pools.js';

/** What jobs are made of. */
export interface JobNeeds {
  readonly store: EventStore;
  readonly pools: Pick<Pools, 'jobs' | 'followers' | 'commands'>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly settings: JobSettings;
  /** What leaves messages in the outbox, following the log. */
  readonly consumers: readonly LogConsumer[];
  /** Makes the handlers, when this process is to handle jobs. */
  readonly handlers: () => Promise<readonly JobHandler[]>;
}

/** Nobody waits for a mail or a timer to the millisecond: what came within two seconds is looked at together. */
const UNHURRIED = { pollMs: 10_000, gatherMs: 2_000, leaseMs: 60_000 };

/** How long a stop of jobs takes at most, in milliseconds: longer than the one of a job that hangs, on a slow machine too. */
export const JOBS_STOP_WITHIN_MS = 4_000;

/** Jobs of one process: what puts them into the outbox, what carries them, and what does them. */
export class Jobs {
  private readonly follower: LogFollower;
  private readonly failures: RateLimited;
  private runner: JobRunner | null = null;
  private handlers: readonly JobHandler[] = [];
  private starting: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(private readonly needs: JobNeeds) {
    const { store, pools, consumers, clock, logger: log } = needs;
    this.follower = new LogFollower({ store, pool: pools.followers, consumers, clock, log, tuning: UNHURRIED });
    this.failures = new RateLimited((fields) => {
      // what listens to a queue is the last to learn that it ended with us
      if (!this.isStopping) log.warn(fields, 'the queue of jobs does not answer');
    });
  }

  /** Begins to follow the log, and to do jobs. @throws {HandlersUnfit} when a kind of job has no handler, or two */
  start(): Promise<void> {
    this.isStopping = false;
    return (this.starting = this.begin());
  }

  /** Stops what was started, also while it is being started. */
  async stop(): Promise<void> {
    await this.starting.catch(() => undefined); // whoever started it was told
    this.isStopping = true;
    await Promise.all([this.follower.stop(), this.runner?.stop()]);
    for (const handler of this.handlers) await handler.close?.();
  }

  /** Looks at once for what is due, where this process does jobs: others look soon by themselves. */
  soon(): void {
    this.runner?.dispatcher.soon();
  }

  /** How far what follows the log for jobs has come. */
  followers(): readonly FollowerStatus[] {
    return this.runner === null ? [] : this.follower.status();
  }

  /** How jobs stand. */
  async health(): Promise<JobsHealth> {
    const { pools, clock } = this.needs;
    const kinds = await jobsStatus(pools.commands, clock.now());
    return { kinds, queueAnswers: !this.failures.goesOn, outcomes: this.runner?.outcomes ?? new Map() };
  }

  private async begin(): Promise<void> {
    const { pools, clock, logger, settings } = this.needs;
    this.handlers = await this.needs.handlers();
    const registry = new JobRegistry(JOB_KINDS, this.handlers);
    const { JobRunner: Runner } = await import('@accord/jobs/bullmq');
    const backend = await this.backend();
    this.runner = await Runner.start({
      db: pools.jobs,
      backend,
      registry,
      clock,
      log: logger,
      failures: this.failures,
      nestLogger: new NestLogger(logger),
      tuning: settings.tuning ?? {},
    });
    await this.follower.start();
  }

  private async backend(): Promise<QueueBackend> {
    const { postgresBackend, redisBackend } = await import('@accord/jobs/bullmq');
    const { redis } = this.needs.settings;
    if (redis === null) return postgresBackend(this.needs.pools.jobs);
    return redisBackend({ ...redis, onError: ({ message }) => this.failures.tell({ cause: message }) });
  }
}
