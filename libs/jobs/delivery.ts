import type { Clock } from '@accord/kernel';
import type { Queryable } from '@accord/log-follower';
import { claim, complete, fail, prolong, putBack, type Claimed } from './leases.js';
import { LeaseLost, TryLater, Undeliverable } from './outbox.js';
import type { JobRegistry } from './registry.js';
import { restAfter, type JobsTuning } from './tuning.js';

/** What became of a message that the queue brought: `passed` is one that is not this process's to handle now. */
export type Delivered = 'done' | 'retried' | 'dead' | 'lost' | 'passed';

/** Where jobs write what operators should know (a pino logger fits). */
export interface JobsLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What messages are handled with. */
export interface DeliveryOptions {
  readonly db: Queryable;
  readonly registry: JobRegistry;
  readonly clock: Clock;
  readonly log: JobsLog;
  readonly tuning: JobsTuning;
}

/** Longest text of a failure, in characters. */
const LONGEST_FAILURE = 300;

/** Why a try failed, in one short line. */
const failureOf = (cause: unknown): string =>
  (cause instanceof Error ? `${cause.name}: ${cause.message}` : 'unknown').split('\n', 1)[0]!.slice(0, LONGEST_FAILURE);

/** Milliseconds until a message is tried again; null when it is given up. */
function restAfterFailure(cause: unknown, attempts: number, tuning: JobsTuning): number | null {
  if (cause instanceof TryLater) return cause.restMs;
  return cause instanceof Undeliverable || attempts >= tuning.mostAttempts ? null : restAfter(attempts, tuning);
}

/** Handles what the queue brings: takes a lease, lets the handler do its work, and notes what came of it while the lease is held. */
export class Delivery {
  private readonly counts = new Map<string, number>();

  constructor(private readonly options: DeliveryOptions) {}

  /** How many messages of a kind came to which end in this process, as in `notice done`. */
  get outcomes(): ReadonlyMap<string, number> {
    return this.counts;
  }

  /** Handles a message, if it is to be handled now and by nobody else. @throws when the database does not answer */
  async deliver(kind: string, id: string): Promise<Delivered> {
    const { db, clock, tuning } = this.options;
    const now = clock.now();
    const claimed = await claim(db, id, now, tuning.leaseMs);
    if (claimed === null) await putBack(db, id, now);
    const outcome = claimed === null ? 'passed' : await this.handle(claimed);
    const counted = `${kind} ${outcome}`;
    this.counts.set(counted, (this.counts.get(counted) ?? 0) + 1);
    return outcome;
  }

  private async handle(claimed: Claimed): Promise<Delivered> {
    const { db, registry, clock } = this.options;
    const { message } = claimed;
    const stop = this.keepLease(claimed);
    try {
      const check = async (): Promise<void> => {
        if (!(await prolong(db, claimed, this.options.tuning.leaseMs))) throw new LeaseLost('The lease ran out');
      };
      await registry.handlerOf(message.kind).handle(message, { check });
    } catch (cause) {
      return await this.failed(claimed, cause);
    } finally {
      stop();
    }
    return (await complete(db, claimed, clock.now())) ? 'done' : this.lost(claimed);
  }

  private async failed(claimed: Claimed, cause: unknown): Promise<Delivered> {
    if (cause instanceof LeaseLost) return this.lost(claimed);
    const { db, clock, log, tuning } = this.options;
    const { message, attempts } = claimed;
    const restMs = restAfterFailure(cause, attempts, tuning);
    const [isOver, failure] = [restMs === null, failureOf(cause)];
    if (!(await fail(db, claimed, { failure, restMs }, clock.now()))) return this.lost(claimed);
    const { id, kind } = message;
    if (isOver) log.error({ id, kind, attempts, failure }, 'a job is a dead letter');
    else if (cause instanceof TryLater) log.info({ id, kind, failure, restMs }, 'a job wants to be done later');
    else log.warn({ id, kind, attempts, failure, restMs }, 'a job is tried again');
    return isOver ? 'dead' : 'retried';
  }

  private lost({ message: { id, kind }, attempts }: Claimed): Delivered {
    this.options.log.warn({ id, kind, attempts }, 'a job lost its lease, or was withdrawn, and wrote nothing');
    return 'lost';
  }

  /** Prolongs the lease while a handler works, but not for ever. @returns ends that */
  private keepLease(claimed: Claimed): () => void {
    const { db, tuning } = this.options;
    const until = performance.now() + tuning.longestMs;
    const timer = setInterval(() => {
      if (performance.now() > until) clearInterval(timer);
      // One that fails is made up for by the next; the end is fenced in any case.
      else void prolong(db, claimed, tuning.leaseMs).catch(() => undefined);
    }, tuning.leaseMs / 3);
    timer.unref();
    return () => clearInterval(timer);
  }
}
