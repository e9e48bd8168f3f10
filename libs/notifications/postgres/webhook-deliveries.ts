import type { Queryable } from '@accord/log-follower';
import type { DeliveryState, DueDelivery, ListedDelivery, NewDelivery } from '../webhooks/index.js';
import { endpointOf, type EndpointRow } from './webhook-rows.js';

/** The last message of a page: when it was made, and its id. */
export type DeliveryKey = readonly [createdAt: string, id: string];

/** What came of a try. */
export interface Tried {
  readonly at: Date;
  readonly state: DeliveryState;
  readonly status: number | null;
  readonly failure: string | null;
  /** When it is tried again; null where it is not. */
  readonly nextTryAt: Date | null;
}

interface Row {
  readonly id: string;
  readonly type: string;
  readonly agreement_id: string | null;
  readonly created_at: Date;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly last_tried_at: Date | null;
  readonly last_status: number | null;
  readonly last_failure: string | null;
  readonly next_try_at: Date | null;
}

interface DueRow extends EndpointRow {
  readonly delivery_id: string;
  readonly body: string;
  readonly round: number;
  readonly tries: number;
  readonly first_tried_at: Date | null;
  readonly rest_ms: number;
}

const LISTED =
  'id, type, agreement_id, created_at, state, attempts, last_tried_at, last_status, last_failure, next_try_at';

/** Days for which a message is kept that waits for nothing any more, and how many are removed at a time. */
const KEPT = { days: 30, atOnce: 1_000 } as const;

/** The messages in `notifications.webhook_deliveries`. */
export class PostgresWebhookDeliveries {
  /** Adds messages; those that are there already are left as they are. */
  async put(tx: Queryable, deliveries: readonly NewDelivery[]): Promise<void> {
    if (deliveries.length === 0) return;
    await tx.query(
      `insert into notifications.webhook_deliveries (id, endpoint_id, type, agreement_id, body, created_at, next_try_at)
       select one.id, one.endpoint_id, one.type, one.agreement_id, one.body, one.created_at, one.created_at
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::timestamptz[])
         as one (id, endpoint_id, type, agreement_id, body, created_at) on conflict (id) do nothing`,
      [
        deliveries.map(({ id }) => id),
        deliveries.map(({ endpointId }) => endpointId),
        deliveries.map(({ type }) => type),
        deliveries.map(({ agreementId }) => agreementId),
        deliveries.map(({ body }) => body),
        deliveries.map(({ createdAt }) => createdAt),
      ],
    );
  }

  /** Removes what ended long ago, some of it at a time. @param now by the clock of the application */
  async removeOld(db: Queryable, now: Date): Promise<void> {
    const before = new Date(now.getTime() - KEPT.days * 86_400_000);
    await db.query(
      `delete from notifications.webhook_deliveries where id in (select id from notifications.webhook_deliveries
         where state <> 'waiting' and created_at < $1 order by created_at limit ${KEPT.atOnce} for update skip locked)`,
      [before],
    );
  }

  /** A message that is to be sent, with its endpoint; null where it is not to be sent in this round any more. */
  async due(db: Queryable, id: string, round: number): Promise<DueDelivery | null> {
    const { rows } = await db.query<DueRow>(
      `select delivery.id as delivery_id, body, round, tries, first_tried_at, endpoint.*,
         greatest(0, extract(epoch from rests_until - clock_timestamp()) * 1000)::float8 as rest_ms
       from notifications.webhook_deliveries delivery join notifications.webhook_endpoints endpoint on endpoint.id = endpoint_id
       where delivery.id = $1 and round = $2 and delivery.state = 'waiting'`,
      [id, round],
    );
    const [row] = rows;
    if (row === undefined) return null;
    const { delivery_id, body, tries, first_tried_at, rest_ms: restMs } = row;
    const firstTriedAt = first_tried_at?.toISOString() ?? null;
    return { id: delivery_id, body, round, tries, firstTriedAt, restMs, endpoint: endpointOf(row) };
  }

  /** Notes what came of a try; false where another round has begun meanwhile, and nothing is noted. */
  async noteTry(db: Queryable, { id, round }: Pick<DueDelivery, 'id' | 'round'>, tried: Tried): Promise<boolean> {
    const { at, state, status, failure, nextTryAt } = tried;
    const { rowCount } = await db.query(
      `update notifications.webhook_deliveries set state = $3, tries = tries + 1, attempts = attempts + 1,
         first_tried_at = coalesce(first_tried_at, $4), last_tried_at = $4, last_status = $5, last_failure = $6, next_try_at = $7
       where id = $1 and round = $2 and state = 'waiting'`,
      [id, round, state, at, status, failure, nextTryAt],
    );
    return rowCount === 1;
  }

  /** Sets a message aside that was not sent, since its endpoint is switched off. */
  async hold(db: Queryable, { id, round }: Pick<DueDelivery, 'id' | 'round'>): Promise<void> {
    await db.query(
      `update notifications.webhook_deliveries set state = 'held', next_try_at = null
       where id = $1 and round = $2 and state = 'waiting'`,
      [id, round],
    );
  }

  /** Begins another round, as if it had never been tried. @returns its number; null where there is no such message */
  async again(db: Queryable, endpointId: string, id: string, now: Date): Promise<number | null> {
    const { rows } = await db.query<{ round: number }>(
      `update notifications.webhook_deliveries set state = 'waiting', round = round + 1, tries = 0, first_tried_at = null,
         next_try_at = $3 where id = $1 and endpoint_id = $2 returning round`,
      [id, endpointId, now],
    );
    return rows[0]?.round ?? null;
  }

  /** How many messages of a type wait. */
  async waiting(db: Queryable, endpointId: string, type: string): Promise<number> {
    const { rows } = await db.query<{ n: number }>(
      `select count(*)::integer as n from notifications.webhook_deliveries
       where endpoint_id = $1 and type = $2 and state = 'waiting'`,
      [endpointId, type],
    );
    return rows[0]?.n ?? 0;
  }

  /** One message of an endpoint; null where there is none. */
  async find(db: Queryable, endpointId: string, id: string): Promise<ListedDelivery | null> {
    const { rows } = await db.query<Row>(
      `select ${LISTED} from notifications.webhook_deliveries where endpoint_id = $1 and id = $2`,
      [endpointId, id],
    );
    return rows.map(listed)[0] ?? null;
  }

  /** Messages to an endpoint, the newest first. @param after only those behind this one */
  async list(
    db: Queryable,
    endpointId: string,
    limit: number,
    after: DeliveryKey | null = null,
  ): Promise<readonly ListedDelivery[]> {
    const { rows } = await db.query<Row>(
      `select ${LISTED} from notifications.webhook_deliveries
       where endpoint_id = $1 and ($3::timestamptz is null or (created_at, id) < ($3::timestamptz, $4::uuid))
       order by created_at desc, id desc limit $2`,
      [endpointId, limit, ...(after ?? [null, null])],
    );
    return rows.map(listed);
  }
}

const listed = (row: Row): ListedDelivery => ({
  id: row.id,
  type: row.type,
  agreementId: row.agreement_id,
  createdAt: row.created_at.toISOString(),
  state: row.state,
  attempts: row.attempts,
  lastTriedAt: row.last_tried_at?.toISOString() ?? null,
  lastStatus: row.last_status,
  lastFailure: row.last_failure,
  nextTryAt: row.next_try_at?.toISOString() ?? null,
});
