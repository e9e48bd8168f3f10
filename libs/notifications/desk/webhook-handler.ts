import type { Clock } from '@accord/kernel';
import { TryLater, type HeldLease, type JobHandler, type OutboxMessage } from '@accord/jobs';
import type { Queryable } from '@accord/log-follower';
import type { PostgresWebhookDeliveries, PostgresWebhookEndpoints } from '../postgres/index.js';
import {
  CLOUD_EVENT,
  restAfterTry,
  signedHeaders,
  signingAt,
  WEBHOOK,
  type Answer,
  type DisabledBecause,
  type DueDelivery,
  type Receiver,
} from '../webhooks/index.js';
import { jobIn } from './webhook-message.js';

/** What messages are sent with. */
export interface WebhookHandlerOptions {
  readonly db: Queryable;
  readonly inTransaction: <T>(run: (tx: Queryable) => Promise<T>) => Promise<T>;
  readonly endpoints: PostgresWebhookEndpoints;
  readonly deliveries: PostgresWebhookDeliveries;
  readonly receiver: Pick<Receiver, 'send'>;
  /** Leaves word for whoever looks after an endpoint that it was switched off, in the transaction that does so. */
  readonly tellOwners: (tx: Queryable, endpoint: DueDelivery['endpoint'], because: DisabledBecause) => Promise<void>;
  readonly clock: Clock;
  /** From 0 to 1, for rests that are not all the same. */
  readonly random: () => number;
  /** Rests between tries, in milliseconds; by default those of Standard Webhooks. */
  readonly rests?: readonly number[];
}

/** What came of a try, as it is kept. */
interface Outcome {
  readonly taken: boolean;
  readonly status: number | null;
  readonly failure: string | null;
  /** Milliseconds until the next try; null where there is none. */
  readonly restMs: number | null;
  /** True where the receiver says that it is gone. */
  readonly gone: boolean;
}

/** A receiver that hangs is left alone for this long, in milliseconds: what waits for others does not wait behind it. */
const HUNG_RESTS_MS = 60_000;

/** 2xx: taken. Everything else, a redirect too, is not. */
const isTaken = (status: number): boolean => status >= 200 && status < 300;
const GONE = 410;

/**
 * Sends one message to one endpoint. What came of it is noted afterwards: whoever dies in between has it sent once more, under the
 * same id and to the byte the same.
 */
export class WebhookHandler implements JobHandler {
  readonly kind = WEBHOOK;

  constructor(private readonly options: WebhookHandlerOptions) {}

  /** @throws {TryLater} when it was not taken, and is sent again */
  async handle({ payload }: OutboxMessage, lease: HeldLease): Promise<void> {
    const { db, deliveries } = this.options;
    const { deliveryId, round } = jobIn(payload);
    const due = await deliveries.due(db, deliveryId, round);
    if (due === null) return; // removed with its endpoint, sent already, or begun again
    if (due.endpoint.state === 'disabled') return deliveries.hold(db, due);
    if (due.restMs > 0) throw new TryLater(due.restMs, 'The endpoint rests');
    const answer = await this.send(due, lease);
    if (answer === null) return;
    const outcome = this.outcomeOf(due, answer);
    const isNoted = await this.options.inTransaction((tx) => this.note(tx, due, outcome));
    if (isNoted && outcome.restMs !== null)
      throw new TryLater(outcome.restMs, outcome.failure ?? `answered ${outcome.status}`);
  }

  private async send({ id, body, endpoint }: DueDelivery, lease: HeldLease): Promise<Answer | null> {
    const { db, endpoints, receiver, clock } = this.options;
    const secrets = await endpoints.secrets(db, endpoint.id);
    if (secrets === null) return null; // removed a moment ago
    const at = clock.now();
    await lease.check();
    return receiver.send({
      url: endpoint.url,
      headers: {
        'content-type': CLOUD_EVENT,
        'user-agent': 'Accord-Webhooks/1',
        ...signedHeaders({ id, at, body }, signingAt(secrets, at)),
      },
      body,
    });
  }

  private outcomeOf({ tries }: DueDelivery, answer: Answer): Outcome {
    const { random, rests } = this.options;
    const status = 'status' in answer ? answer.status : null;
    const failure = 'failure' in answer ? answer.failure : null;
    const [taken, gone] = [status !== null && isTaken(status), status === GONE];
    const wantedMs = 'status' in answer ? answer.retryAfterMs : null;
    const restMs = taken || gone ? null : restAfterTry(tries + 1, wantedMs, random(), rests);
    return { status, failure, taken, gone, restMs };
  }

  private async note(tx: Queryable, due: DueDelivery, outcome: Outcome): Promise<boolean> {
    const { endpoints, deliveries, clock } = this.options;
    const { taken, status, failure, restMs } = outcome;
    const at = clock.now();
    const state = taken ? 'delivered' : restMs === null ? 'failed' : 'waiting';
    const nextTryAt = restMs === null ? null : new Date(at.getTime() + restMs);
    const isNoted = await deliveries.noteTry(tx, due, { at, state, status, failure, nextTryAt });
    await endpoints.noteAnswer(tx, due.endpoint.id, taken, at, failure === 'timed-out' ? HUNG_RESTS_MS : 0);
    if (state === 'failed') await this.stop(tx, due, outcome, at);
    return isNoted;
  }

  /** Switches an endpoint off that is gone, or has taken nothing since a message was first tried whose tries are over. */
  private async stop(tx: Queryable, due: DueDelivery, { gone }: Outcome, at: Date): Promise<void> {
    const { endpoints, tellOwners } = this.options;
    const { failingSince } = (await endpoints.find(tx, due.endpoint.id)) ?? { failingSince: null };
    const because = gone ? 'gone' : 'failing';
    const tookSomething = failingSince === null || failingSince > (due.firstTriedAt ?? at.toISOString());
    if (!gone && tookSomething) return;
    // by the revision at which it was sent to: an address that a person has changed since is another one
    if (await endpoints.disable(tx, due.endpoint, because, at)) await tellOwners(tx, due.endpoint, because);
  }
}
