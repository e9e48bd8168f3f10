import { derivedId, type Clock, type Json } from '@accord/kernel';
import type { Outbox } from '@accord/jobs';
import type { Queryable } from '@accord/log-follower';
import type {
  DeliveryKey,
  EndpointKey,
  PostgresWebhookDeliveries,
  PostgresWebhookEndpoints,
} from '../postgres/index.js';
import {
  firstSecret,
  freshSecret,
  MOST_FORMER_SECRETS,
  rotated,
  stillSigning,
  type ListedDelivery,
  type Receiver,
  type WebhookEndpoint,
} from '../webhooks/index.js';
import type { NoteAct, NotedAct, WebhookAct } from './audit.js';
import { done, refused, type Done } from './refusals.js';
import { MEMBERS, prohibitedIn, wantedIn, wrongIn, type Wanted } from './wanted.js';

/** Whose endpoints a person looks after: of their organization, of the system, or both. */
export interface Owners {
  readonly organizationId?: string;
  readonly system: boolean;
}

/** What the desk works with. */
export interface DeskOptions {
  readonly db: Queryable;
  readonly inTransaction: <T>(run: (tx: Queryable) => Promise<T>) => Promise<T>;
  readonly endpoints: PostgresWebhookEndpoints;
  readonly deliveries: PostgresWebhookDeliveries;
  readonly outbox: Outbox;
  readonly receiver: Pick<Receiver, 'objectionTo'>;
  readonly clock: Clock;
  /** Everything that can be told of. */
  readonly types: readonly string[];
}

/** An endpoint with its secret, which is shown this once. */
export interface WithSecret {
  readonly endpoint: WebhookEndpoint;
  readonly secret: string;
}

/** An endpoint as somebody has seen it. */
export interface Seen {
  readonly id: string;
  /** Null where nobody says at which revision. */
  readonly revision: number | null;
}

/** Endpoints of one owner at most. */
export const MOST_ENDPOINTS = 10;

/** What people do with their endpoints. What is not theirs is not there. */
export class WebhookDesk {
  constructor(private readonly options: DeskOptions) {}

  /** Endpoints that somebody looks after, the oldest first. */
  list(owners: Owners, limit: number, after: EndpointKey | null): Promise<readonly WebhookEndpoint[]> {
    return this.options.endpoints.list(this.options.db, owners, limit, after);
  }

  /** One of them. */
  async find({ organizationId, system }: Owners, id: string): Promise<Done<WebhookEndpoint>> {
    const found = await this.options.endpoints.find(this.options.db, id);
    if (found === null) return refused.notFound();
    const { createdBy: _, ...endpoint } = found;
    const isTheirs = endpoint.organizationId === null ? system : endpoint.organizationId === organizationId;
    return isTheirs ? done(endpoint) : refused.notFound();
  }

  /**
   * Makes an endpoint. The same request again is answered as it was, secret included, as long as nothing was changed since.
   * @param key names the request and who sent it
   */
  async make(owners: Owners, body: Json, key: string, note: NoteAct): Promise<Done<WithSecret>> {
    const judged = this.judge(body, MEMBERS.make);
    if (!judged.ok) return judged;
    const wanted = judged.value;
    const organizationId = ownerOf(owners, wanted);
    if (organizationId === undefined) return refused.notOwn();
    const id = derivedId(`webhook ${key}`);
    const before = await this.madeBefore(id, { ...wanted, organizationId }, key);
    if (before !== null) return before;
    const objection = await this.options.receiver.objectionTo(wanted.url);
    if (objection !== null) return refused.url(objection);
    return this.add({ ...wanted, id, organizationId, key }, note);
  }

  /** Gives an endpoint another address, or other things to be told of. */
  async change(owners: Owners, seen: Seen, body: Json, note: NoteAct): Promise<Done<WebhookEndpoint>> {
    const known = await this.known(owners, seen);
    if (!known.ok) return known;
    const judged = this.judge(body, MEMBERS.change);
    if (!judged.ok) return judged;
    const wanted = judged.value;
    const objection = await this.options.receiver.objectionTo(wanted.url);
    if (objection !== null) return refused.url(objection);
    const { endpoints } = this.options;
    return this.act(owners, known.value, seen, 'changed', note, (tx, endpoint) =>
      endpoints.change(tx, endpoint, wanted),
    );
  }

  /** Switches an endpoint on again: it is told of what happens from now on. */
  async enable(owners: Owners, seen: Seen, note: NoteAct): Promise<Done<WebhookEndpoint>> {
    const known = await this.known(owners, seen);
    if (!known.ok) return known;
    if (known.value.revision === seen.revision && known.value.state === 'enabled')
      return refused.already('The webhook is switched on.');
    const { endpoints } = this.options;
    return this.act(owners, known.value, seen, 'enabled', note, (tx, endpoint) => endpoints.enable(tx, endpoint));
  }

  /** Switches an endpoint off: what waits for it is not sent. */
  async disable(owners: Owners, seen: Seen, note: NoteAct): Promise<Done<WebhookEndpoint>> {
    const known = await this.known(owners, seen);
    if (!known.ok) return known;
    if (known.value.revision === seen.revision && known.value.state === 'disabled')
      return refused.already('The webhook is switched off.');
    const { endpoints, clock } = this.options;
    return this.act(owners, known.value, seen, 'disabled', note, (tx, endpoint) =>
      endpoints.disable(tx, endpoint, 'person', clock.now()),
    );
  }

  /**
   * Gives an endpoint a new secret. For a day the one before signs, too, even where it is rotated once more within it: an answer that
   * was lost, and its secret with it, cuts no receiver off.
   */
  async rotate(owners: Owners, seen: Seen, note: NoteAct): Promise<Done<WithSecret>> {
    const known = await this.known(owners, seen);
    if (!known.ok) return known;
    if (known.value.revision !== seen.revision) return refused.changed();
    const { db, endpoints, clock } = this.options;
    const secrets = await endpoints.secrets(db, seen.id);
    if (secrets === null) return refused.notFound();
    const now = clock.now();
    if (stillSigning(secrets, now).length >= MOST_FORMER_SECRETS) return refused.tooManySecrets(MOST_FORMER_SECRETS);
    const secret = freshSecret();
    const after = rotated(secrets, secret, now);
    const renewed = await this.act(owners, known.value, seen, 'secret-rotated', note, (tx, endpoint) =>
      endpoints.rotate(tx, endpoint, after),
    );
    return renewed.ok ? done({ endpoint: renewed.value, secret }) : renewed;
  }

  /** Removes an endpoint, with the list of what was sent to it and the key of its secrets. */
  async remove(owners: Owners, seen: Seen, note: NoteAct): Promise<Done<WebhookEndpoint>> {
    const known = await this.known(owners, seen);
    if (!known.ok) return known;
    if (known.value.revision !== seen.revision) return refused.changed();
    const { endpoints } = this.options;
    const isRemoved = await this.noted({ act: 'removed', endpoint: known.value }, note, (tx) =>
      endpoints.remove(tx, known.value),
    );
    if (!isRemoved) return refused.changed();
    await endpoints.forget(seen.id);
    return done(known.value);
  }

  /** Messages to an endpoint, the newest first. */
  deliveriesOf(id: string, limit: number, after: DeliveryKey | null): Promise<readonly ListedDelivery[]> {
    return this.options.deliveries.list(this.options.db, id, limit, after);
  }

  /** What a body wants, where nothing of it is wrong but perhaps where its address leads. */
  private judge(body: Json, members: readonly string[]): Done<Wanted> {
    const wrong = wrongIn(body, members, this.options.types);
    if (wrong.length > 0) return refused.payload(wrong);
    const prohibited = prohibitedIn(body);
    return prohibited.length > 0 ? refused.prohibited(prohibited) : done(wantedIn(body));
  }

  /** An endpoint of somebody's, and that they say at which revision they have seen it. */
  private async known(owners: Owners, { id, revision }: Seen): Promise<Done<WebhookEndpoint>> {
    const found = await this.find(owners, id);
    return found.ok && revision === null ? refused.noRevision() : found;
  }

  /** Does something with an endpoint that has not changed since it was seen. */
  private async act(
    owners: Owners,
    endpoint: WebhookEndpoint,
    { id, revision }: Seen,
    act: WebhookAct,
    note: NoteAct,
    apply: (tx: Queryable, endpoint: WebhookEndpoint) => Promise<boolean>,
  ): Promise<Done<WebhookEndpoint>> {
    if (endpoint.revision !== revision) return refused.changed();
    const isDone = await this.noted({ act, endpoint }, note, (tx) => apply(tx, endpoint));
    return isDone ? this.find(owners, id) : refused.changed();
  }

  /** Does something, and puts it on the record before it counts: what lost a race is on no record, what cannot be recorded is not done. */
  private noted(act: NotedAct, note: NoteAct, apply: (tx: Queryable) => Promise<boolean>): Promise<boolean> {
    return this.options.inTransaction(async (tx) => {
      const isDone = await apply(tx);
      if (isDone) await note(act);
      return isDone;
    });
  }

  private async madeBefore(id: string, wanted: Required<Wanted>, key: string): Promise<Done<WithSecret> | null> {
    const { db, endpoints } = this.options;
    const found = await endpoints.find(db, id);
    if (found === null) return null;
    const { createdBy, ...endpoint } = found;
    const { url, types, organizationId } = endpoint;
    const isSame =
      createdBy === key &&
      url === wanted.url &&
      organizationId === wanted.organizationId &&
      types.join() === wanted.types.join();
    const secrets = isSame && endpoint.revision === 0 ? await endpoints.secrets(db, id) : null;
    return secrets === null ? refused.keyReused() : done({ endpoint, secret: secrets.current });
  }

  private async add(
    { id, organizationId, key, url, types }: Required<Wanted> & { readonly id: string; readonly key: string },
    note: NoteAct,
  ): Promise<Done<WithSecret>> {
    const { inTransaction, endpoints, clock } = this.options;
    const secret = freshSecret();
    const made = { id, organizationId, url, types, createdAt: clock.now().toISOString(), createdBy: key };
    const isFull = await inTransaction(async (tx) => {
      if ((await endpoints.countForAdding(tx, organizationId)) >= MOST_ENDPOINTS) return true;
      if (await endpoints.add(tx, made, firstSecret(secret))) await note({ act: 'made', endpoint: made });
      return false;
    });
    if (isFull) return refused.tooMany(MOST_ENDPOINTS);
    return (await this.madeBefore(id, made, key)) ?? refused.notFound();
  }
}

/** Whose an endpoint is to be: what the body says, or else the own organization, or the system; undefined where that is not theirs. */
function ownerOf(
  { organizationId: own, system }: Owners,
  { organizationId: wanted }: Wanted,
): string | null | undefined {
  if (wanted === undefined) return own ?? (system ? null : undefined);
  if (wanted === null) return system ? null : undefined;
  return wanted === own ? wanted : undefined;
}
