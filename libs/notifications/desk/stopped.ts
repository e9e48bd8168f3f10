import { derivedId, isUuid, type JsonObject } from '@accord/kernel';
import { Undeliverable, type HeldLease, type JobHandler, type OutboxMessage } from '@accord/jobs';
import { MailRefused, type Mailer } from '../index.js';
import type { DisabledBecause, WebhookEndpoint } from '../webhooks/index.js';

/** Kind of the messages of which each tells one person that a webhook was switched off. */
export const STOPPED = 'webhook-stopped';

/** What is written: what happened and why, never the address, which may hold what only its owner may know. */
const WHY: Readonly<Record<DisabledBecause, string>> = {
  person: 'Somebody who looks after it switched it off.',
  gone: 'Its receiver answered 410: it does not want to be told any more.',
  failing: 'Its receiver took nothing while a message was tried ten times, for more than three days.',
};

/** What people are told with. */
export interface StoppedOptions {
  /** Null where no mail server is set. */
  readonly mailer: () => Promise<Mailer | null>;
  readonly addressOf: (subjectId: string) => Promise<string | null>;
  /** Whether an endpoint is still switched off. */
  readonly isOff: (id: string) => Promise<boolean>;
  readonly baseUrl: string;
}

/** One message for each person who looks after an endpoint. */
export const stoppedMessages = (
  { id, revision }: Pick<WebhookEndpoint, 'id' | 'revision'>,
  because: DisabledBecause,
  subjectIds: readonly string[],
  at: string,
): readonly OutboxMessage[] =>
  subjectIds.map((subjectId) => ({
    id: `${STOPPED}_${id}_${revision}_${derivedId(subjectId)}`,
    kind: STOPPED,
    payload: { webhookId: id, because, subjectId, at },
    dueAt: at,
  }));

/** Tells one person that a webhook was switched off, if it still is. */
export class StoppedHandler implements JobHandler {
  readonly kind = STOPPED;
  private mailer: Promise<Mailer | null> | null = null;

  constructor(private readonly options: StoppedOptions) {}

  async close(): Promise<void> {
    await (await this.mailer)?.close();
    this.mailer = null;
  }

  /** @throws {Undeliverable} when the person has no address, or the mail server will never take the mail */
  async handle({ id, payload }: OutboxMessage, lease: HeldLease): Promise<void> {
    const { addressOf, isOff } = this.options;
    const told = toldIn(payload);
    if (!(await isOff(told.webhookId))) return;
    const mailer = await (this.mailer ??= this.options.mailer());
    if (mailer === null) return; // nobody is written to, which the page says, too
    const to = await addressOf(told.subjectId);
    if (to === null) throw new Undeliverable('No address of this person is known');
    await lease.check();
    try {
      await mailer.send({ id, to, ...this.letterOf(told) });
    } catch (cause) {
      throw cause instanceof MailRefused ? new Undeliverable(cause.message, { cause }) : cause;
    }
  }

  private letterOf({ webhookId, because, at }: Told): { readonly subject: string; readonly text: string } {
    const lines = [
      'A webhook was switched off, and is told of nothing any more.',
      '',
      WHY[because],
      `switched off at: ${at}`,
      '',
      `${this.options.baseUrl}/webhooks/${webhookId}`,
      '',
      'It can be switched on there. What was held for it when it was switched off can then be sent again one by one;',
      'of what happened while it is off there is no message. This mail was written by a program.',
      '',
    ];
    return { subject: 'Accord: A webhook was switched off', text: lines.join('\n') };
  }
}

interface Told {
  readonly webhookId: string;
  readonly because: DisabledBecause;
  readonly subjectId: string;
  readonly at: string;
}

const isReason = (value: unknown): value is DisabledBecause => typeof value === 'string' && Object.hasOwn(WHY, value);

function toldIn({ webhookId, because, subjectId, at }: JsonObject): Told {
  const isKnown = typeof webhookId === 'string' && isUuid(webhookId) && isReason(because);
  if (!isKnown || typeof subjectId !== 'string' || typeof at !== 'string')
    throw new TypeError('The payload of a notice about a webhook cannot be read');
  return { webhookId, because, subjectId, at };
}
