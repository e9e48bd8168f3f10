import type { JsonObject } from '@accord/kernel';
import type { DisabledBecause, WebhookEndpoint } from '../webhooks/index.js';

/** A row of `notifications.webhook_endpoints`. */
export interface EndpointRow {
  readonly id: string;
  readonly organization_id: string | null;
  readonly url: string;
  readonly types: readonly string[];
  readonly state: 'enabled' | 'disabled';
  readonly disabled_because: DisabledBecause | null;
  readonly disabled_at: Date | null;
  readonly failing_since: Date | null;
  readonly previous_secret_until: Date | null;
  readonly secrets: JsonObject;
  readonly created_at: Date;
  readonly created_by: string;
  readonly revision: number;
}

const isoOf = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** An endpoint, as its row says. */
export const endpointOf = (row: EndpointRow): WebhookEndpoint => ({
  id: row.id,
  organizationId: row.organization_id,
  url: row.url,
  types: row.types,
  state: row.state,
  disabledBecause: row.disabled_because,
  disabledAt: isoOf(row.disabled_at),
  failingSince: isoOf(row.failing_since),
  previousSecretUntil: isoOf(row.previous_secret_until),
  createdAt: row.created_at.toISOString(),
  revision: row.revision,
});
