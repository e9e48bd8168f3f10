/** Why an endpoint is switched off: a person did, the receiver says that it is gone (410), or it failed until its tries were over. */
export type DisabledBecause = 'person' | 'gone' | 'failing';

/** A machine of somebody that is told of agreements. Its secrets are kept apart. */
export interface WebhookEndpoint {
  readonly id: string;
  /** Whose it is, and of whose agreements it is told; null for one of the system, which is told of all. */
  readonly organizationId: string | null;
  readonly url: string;
  /** What it is told of; empty for everything. */
  readonly types: readonly string[];
  readonly state: 'enabled' | 'disabled';
  readonly disabledBecause: DisabledBecause | null;
  readonly disabledAt: string | null;
  /** When tries began to fail; null since one that did not. */
  readonly failingSince: string | null;
  /** Until then the secret of before signs, too; null where there is none. */
  readonly previousSecretUntil: string | null;
  readonly createdAt: string;
  /** Counts what people and failures changed of it. */
  readonly revision: number;
}

/** The secrets of an endpoint: who signs, the newest first. */
export interface WebhookSecrets {
  readonly current: string;
  /** The one before, until {@link WebhookEndpoint.previousSecretUntil}. */
  readonly previous?: string;
}

/** How one message to one endpoint stands. `held`: the endpoint was switched off before it was taken. */
export type DeliveryState = 'waiting' | 'delivered' | 'failed' | 'held';

/** A message before it is sent: one to each endpoint that is told. */
export interface NewDelivery {
  /** Derived from the event and the endpoint: the receiver knows it by that (`webhook-id`). */
  readonly id: string;
  readonly endpointId: string;
  readonly type: string;
  readonly agreementId: string | null;
  /** To the byte what is signed and sent. */
  readonly body: string;
  readonly createdAt: string;
}

/** A message as its owner sees it. */
export interface ListedDelivery extends Omit<NewDelivery, 'body' | 'endpointId'> {
  readonly state: DeliveryState;
  /** How often it was sent, over all rounds. */
  readonly attempts: number;
  readonly lastTriedAt: string | null;
  /** The status of the last answer; null where none came. */
  readonly lastStatus: number | null;
  /** Why none came, in a word. */
  readonly lastFailure: string | null;
  readonly nextTryAt: string | null;
}

/** A message that is to be sent now. */
export interface DueDelivery {
  readonly id: string;
  readonly body: string;
  readonly round: number;
  /** How often it was sent in this round, and when first. */
  readonly tries: number;
  readonly firstTriedAt: string | null;
  /** Milliseconds for which its endpoint rests. */
  readonly restMs: number;
  readonly endpoint: WebhookEndpoint;
}

/** For how long the secret of before signs beside the new one, in milliseconds. */
export const BOTH_SIGN_MS = 24 * 3_600_000;

/** Kind of the messages of the outbox of which each sends one message to one endpoint. */
export const WEBHOOK = 'webhook';

/** True where an endpoint is told of something: what it asked for, and of its own organization where it has one. */
export const isToldOf = (
  { state, types, organizationId }: Pick<WebhookEndpoint, 'state' | 'types' | 'organizationId'>,
  { type, owner }: { readonly type: string; readonly owner: string },
): boolean =>
  state === 'enabled' &&
  (organizationId === null || organizationId === owner) &&
  (types.length === 0 || types.includes(type));
