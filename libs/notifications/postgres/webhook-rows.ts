import { isJsonObject, type Json, type JsonObject } from '@accord/kernel';
import type { DisabledBecause, FormerSecret, WebhookEndpoint, WebhookSecrets } from '../webhooks/index.js';

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

/**
 * The secrets that were sealed, now that they are open. What an earlier release sealed holds one of before at most, as a text.
 * @param until until when that one signs @throws {TypeError} where there is no secret
 */
export function secretsIn({ current, previous }: JsonObject, until: Date | null): WebhookSecrets {
  if (typeof current !== 'string') throw new TypeError('An endpoint has no secret');
  if (typeof previous === 'string')
    return { current, previous: until === null ? [] : [{ secret: previous, until: until.toISOString() }] };
  return { current, previous: Array.isArray(previous) ? previous.flatMap(formerIn) : [] };
}

const formerIn = (one: Json): readonly FormerSecret[] => {
  if (!isJsonObject(one)) return [];
  const { secret, until } = one;
  return typeof secret === 'string' && typeof until === 'string' ? [{ secret, until }] : [];
};
