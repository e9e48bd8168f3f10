import type { JsonObject } from '@accord/kernel';
import type { Queryable } from '@accord/log-follower';
import type { FieldSealer } from '@accord/privacy';
import type { DisabledBecause, WebhookEndpoint, WebhookSecrets } from '../webhooks/index.js';
import { endpointOf, secretsIn, type EndpointRow } from './webhook-rows.js';

/** Whose endpoints are meant: those of an organization, those of the system, or both. */
export interface WebhookOwners {
  readonly organizationId?: string;
  readonly system: boolean;
}

/** The last endpoint of a page: when it was made, and its id. */
export type EndpointKey = readonly [createdAt: string, id: string];

/** What is kept of a new endpoint. */
export interface NewEndpoint {
  readonly id: string;
  readonly organizationId: string | null;
  readonly url: string;
  readonly types: readonly string[];
  readonly createdAt: string;
  /** Names the request that made it. */
  readonly createdBy: string;
}

/** The subject whose key seals the secrets of an endpoint, and the place for which they are sealed. */
const placeOf = (id: string): string => `webhook-${id}`;
const RULES = [
  { path: '/current', subject: 'author' },
  { path: '/previous/*/secret', subject: 'author' },
] as const;

const COLUMNS = `id, organization_id, url, types, state, disabled_because, disabled_at, failing_since, previous_secret_until,
  secrets, created_at, created_by, revision`;
const OWNED = '((organization_id is null and $1) or organization_id = $2::uuid)';

/** The endpoints in `notifications.webhook_endpoints`. What changes one names the revision that it was seen at. */
export class PostgresWebhookEndpoints {
  constructor(private readonly sealer: FieldSealer) {}

  /** Adds an endpoint; false when there is one with this id. */
  async add(db: Queryable, endpoint: NewEndpoint, secrets: WebhookSecrets): Promise<boolean> {
    const { id, organizationId, url, types, createdAt, createdBy } = endpoint;
    const { rowCount } = await db.query(
      `insert into notifications.webhook_endpoints (id, organization_id, url, types, secrets, created_at, created_by)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
      [id, organizationId, url, types, await this.sealed(id, secrets), createdAt, createdBy],
    );
    return rowCount === 1;
  }

  /** Endpoints of some owners, the oldest first. @param after only those behind this one */
  async list(
    db: Queryable,
    { organizationId = null, system }: { readonly organizationId?: string | null; readonly system: boolean },
    limit: number,
    after: EndpointKey | null = null,
  ): Promise<readonly WebhookEndpoint[]> {
    const { rows } = await db.query<EndpointRow>(
      `select ${COLUMNS} from notifications.webhook_endpoints
       where ${OWNED} and ($4::timestamptz is null or (created_at, id) > ($4::timestamptz, $5::uuid))
       order by created_at, id limit $3`,
      [system, organizationId, limit, ...(after ?? [null, null])],
    );
    return rows.map(endpointOf);
  }

  /** Counts the endpoints of one owner, nobody else adding one meanwhile. Within a transaction. */
  async countForAdding(tx: Queryable, organizationId: string | null): Promise<number> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('webhooks of ' || coalesce($1, 'the system'), 0))`, [
      organizationId,
    ]);
    const { rows } = await tx.query<{ n: number }>(
      `select count(*)::integer as n from notifications.webhook_endpoints where ${OWNED}`,
      [organizationId === null, organizationId],
    );
    return rows[0]?.n ?? 0;
  }

  /** An endpoint with the request that made it; null where there is none. */
  async find(db: Queryable, id: string): Promise<(WebhookEndpoint & { readonly createdBy: string }) | null> {
    const row = await this.row(db, id);
    return row && { ...endpointOf(row), createdBy: row.created_by };
  }

  /** Every endpoint that is switched on. */
  async enabled(db: Queryable): Promise<readonly WebhookEndpoint[]> {
    const { rows } = await db.query<EndpointRow>(
      `select ${COLUMNS} from notifications.webhook_endpoints where state = 'enabled' order by created_at, id`,
    );
    return rows.map(endpointOf);
  }

  /** The secrets of an endpoint; null where there is none. */
  async secrets(db: Queryable, id: string): Promise<WebhookSecrets | null> {
    const row = await this.row(db, id);
    if (row === null) return null;
    return secretsIn(await this.sealer.unseal<JsonObject>(placeOf(id), row.secrets), row.previous_secret_until);
  }

  /** Gives an endpoint another address, and other things to be told of. */
  change(
    db: Queryable,
    { id, revision }: Pick<WebhookEndpoint, 'id' | 'revision'>,
    { url, types }: Pick<WebhookEndpoint, 'url' | 'types'>,
  ): Promise<boolean> {
    return this.set(db, id, revision, 'url = $3, types = $4', [url, types]);
  }

  /** Switches an endpoint on, with nothing against it any more. */
  enable(db: Queryable, { id, revision }: Pick<WebhookEndpoint, 'id' | 'revision'>): Promise<boolean> {
    const on = `state = 'enabled', disabled_because = null, disabled_at = null, failing_since = null, rests_until = '-infinity'`;
    return this.set(db, id, revision, on, []);
  }

  /** Switches an endpoint off; false where it is off, or has changed. @param at by the clock of the application */
  disable(
    db: Queryable,
    { id, revision }: Pick<WebhookEndpoint, 'id' | 'revision'>,
    because: DisabledBecause,
    at: Date,
  ): Promise<boolean> {
    const off = `state = 'disabled', disabled_because = $3, disabled_at = $4`;
    return this.set(db, id, revision, off, [because, at], `and state = 'enabled'`);
  }

  /** Gives an endpoint a new secret, with those of before that sign beside it. */
  async rotate(
    db: Queryable,
    { id, revision }: Pick<WebhookEndpoint, 'id' | 'revision'>,
    secrets: WebhookSecrets,
  ): Promise<boolean> {
    const sealed = await this.sealed(id, secrets);
    const until = secrets.previous[0]?.until ?? null; // the newest of them signs longest
    return this.set(db, id, revision, 'secrets = $3, previous_secret_until = $4', [sealed, until]);
  }

  /** Removes an endpoint with all that was sent to it. */
  async remove(db: Queryable, { id, revision }: Pick<WebhookEndpoint, 'id' | 'revision'>): Promise<boolean> {
    const { rowCount } = await db.query('delete from notifications.webhook_endpoints where id = $1 and revision = $2', [
      id,
      revision,
    ]);
    return rowCount === 1;
  }

  /** Destroys the key of the secrets of an endpoint that was removed. */
  forget(id: string): Promise<void> {
    return this.sealer.erase(placeOf(id));
  }

  /** Notes that an endpoint took something, or did not. @param restMs how long it is left alone */
  async noteAnswer(db: Queryable, id: string, taken: boolean, at: Date, restMs: number): Promise<void> {
    await db.query(
      `update notifications.webhook_endpoints set
         failing_since = case when $2 then null else coalesce(failing_since, $3) end,
         rests_until = case when $4::float8 > 0 then clock_timestamp() + $4::float8 * interval '1 ms' else rests_until end
       where id = $1 and ($4::float8 > 0 or $2 <> (failing_since is null))`,
      [id, taken, at, restMs],
    );
  }

  private async set(
    db: Queryable,
    id: string,
    revision: number,
    what: string,
    values: readonly unknown[],
    where = '',
  ): Promise<boolean> {
    const { rowCount } = await db.query(
      `update notifications.webhook_endpoints set ${what}, revision = revision + 1 where id = $1 and revision = $2 ${where}`,
      [id, revision, ...values],
    );
    return rowCount === 1;
  }

  private async row(db: Queryable, id: string): Promise<EndpointRow | null> {
    const { rows } = await db.query<EndpointRow>(
      `select ${COLUMNS} from notifications.webhook_endpoints where id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  private async sealed(id: string, { current, previous }: WebhookSecrets): Promise<string> {
    const open = { current, previous: previous.map(({ secret, until }) => ({ secret, until })) };
    return JSON.stringify(await this.sealer.seal(placeOf(id), 0, open, RULES, { author: placeOf(id) }));
  }
}
