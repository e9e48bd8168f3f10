import { ManualClock } from '@accord/kernel';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { JobRegistry, JOB_KINDS, PostgresOutbox, RateLimited, type JobHandler } from '@accord/jobs';
import { JobRunner, postgresBackend, redisBackend } from '@accord/jobs/bullmq';
import { LogFollower } from '@accord/log-follower';
import type { TimedHandler } from '@accord/agreements/processes';
import { createLogger, NestLogger } from '@accord/platform';
import { composeDeadlines, openPools } from '@infra/runtime';
import { processOver } from './commander.js';

/** What a worker is started with, as JSON in its first argument. */
export interface WorkerOrder {
  readonly host: string;
  readonly database: string;
  /** The Redis that carries jobs; null where PostgreSQL does. */
  readonly redisUrl: string | null;
  /** Where its clock stands, ISO 8601. */
  readonly now: string;
}

/** Where a worker is with a message that it handles. */
export type Point = 'before' | 'after';

/** What a worker is told: where its clock stands, and at which point of its work to stand still until it is told otherwise. */
export interface WorkerNews {
  readonly now: string;
  readonly standsStill: Point | null;
}

/** What a worker says. */
export type WorkerReport =
  | { readonly is: 'ready' }
  | { readonly is: 'told'; readonly news: WorkerNews }
  | { readonly is: 'handling'; readonly id: string; readonly point: Point };

/** Quick: what a worker held that was killed, and what the queue has lost, comes again soon. */
const JOBS = { pollMs: 10, retryMs: 1, forgottenMs: 400, leaseMs: 900, atOnce: 4 };
const FOLLOWING = { pollMs: 10, gatherMs: 1, leaseMs: 900 };
const POOLS = { appends: 1, commands: 4, queries: 1, queriesWaiting: 1, followers: 4, jobs: 8 };

/** The handlers, each of which says at what point it is, and stands still there while that is wanted. */
class Watched {
  standsStill: Point | null = null;
  private waiting: (() => void)[] = [];

  constructor(private readonly report: (report: WorkerReport) => void) {}

  /** Goes on. */
  release(): void {
    for (const go of this.waiting.splice(0)) go();
  }

  handler({ kind, ...handler }: TimedHandler): JobHandler {
    return {
      kind,
      handle: async (message) => {
        await this.reach('before', message.id);
        await handler.handle(message);
        await this.reach('after', message.id);
      },
    };
  }

  private async reach(point: Point, id: string): Promise<void> {
    this.report({ is: 'handling', id, point });
    if (this.standsStill === point) await new Promise<void>((go) => this.waiting.push(go));
  }
}

/** A worker that keeps deadlines, as a process of its own, whose clock stands still until it is told where it stands. */
async function work({ host, database, redisUrl, now }: WorkerOrder, report: (report: WorkerReport) => void) {
  const clock = new ManualClock(new Date(now));
  const watched = new Watched(report);
  process.on('message', (news: WorkerNews) => {
    clock.set(news.now);
    watched.standsStill = news.standsStill;
    watched.release();
    report({ is: 'told', news });
  });
  const logger = createLogger('fatal');
  const runtime = await processOver({ host, database }, 'deadline-worker', clock);
  await runtime.readSide.observe();
  const { followers: pool, jobs } = openPools({ host, database, user: 'accord_app' }, logger, POOLS);
  const store = new PostgresEventStore(pool);
  const { pipeline, agreements, organizations, policy } = runtime;
  const outbox = new PostgresOutbox(JOB_KINDS);
  const deadlines = composeDeadlines({ store, pool, outbox, pipeline, agreements, organizations, policy, clock });
  const handlers = deadlines.handlers.map((one) => watched.handler(one));
  await JobRunner.start({
    db: jobs,
    backend:
      redisUrl === null
        ? postgresBackend(jobs)
        : redisBackend({ url: redisUrl, prefix: database, onError: () => undefined }),
    registry: new JobRegistry(
      handlers.map(({ kind }) => kind),
      handlers,
    ),
    clock,
    log: logger,
    failures: new RateLimited(() => undefined),
    nestLogger: new NestLogger(logger),
    tuning: JOBS,
  });
  await new LogFollower({
    store,
    pool,
    consumers: [deadlines.consumer],
    clock,
    log: logger,
    tuning: FOLLOWING,
  }).start();
  report({ is: 'ready' });
}

process.once('disconnect', () => process.exit(0)); // its parent is gone
await work(JSON.parse(process.argv[2] ?? '') as WorkerOrder, (report) => process.send?.(report));
