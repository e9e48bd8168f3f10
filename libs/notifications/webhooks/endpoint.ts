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
  /** Until then a secret of before signs, too: the last of them that ends; null where there is none. */
  readonly previousSecretUntil: string | null;
  readonly createdAt: string;
  /** Counts what people and failures changed of it. */
  readonly revision: number;
}

/** A secret of before, and until when it signs beside the present one. */
export interface FormerSecret {
  readonly secret: string;
  /** ISO 8601 UTC. */
  readonly until: string;
}

/** The secrets of an endpoint. */
export interface WebhookSecrets {
  readonly current: string;
  /** Those of before, the newest first: each signs until its own time is over, whatever came after it. */
  readonly previous: readonly FormerSecret[];
}

/** A secret that nobody was given yet. */
export const firstSecret = (secret: string): WebhookSecrets => ({ current: secret, previous: [] });

/** Those of before that still sign at a moment. */
export const stillSigning = ({ previous }: WebhookSecrets, at: Date): readonly FormerSecret[] =>
  previous.filter(({ until }) => at.toISOString() < until);

/** The secrets after a rotation: the present one becomes one of before, for a day; none that still signs is given up. */
export const rotated = (secrets: WebhookSecrets, fresh: string, at: Date): WebhookSecrets => ({
  current: fresh,
  previous: [
    { secret: secrets.current, until: new Date(at.getTime() + BOTH_SIGN_MS).toISOString() },
    ...stillSigning(secrets, at),
  ],
});

/** Everything that signs at a moment, the newest first: a receiver knows one of them. */
export const signingAt = (secrets: WebhookSecrets, at: Date): readonly string[] => [
  secrets.current,
  ...stillSigning(secrets, at).map(({ secret }) => secret),
];

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

/** For how long a secret of before signs beside the new one, in milliseconds. */
export const BOTH_SIGN_MS = 24 * 3_600_000;

/** Secrets of before that sign at once, at most: each is a signature in the head of every message. */
export const MOST_FORMER_SECRETS = 10;

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
