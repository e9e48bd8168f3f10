import { Undeliverable, type HeldLease, type JobHandler, type OutboxMessage } from '@accord/jobs';
import { MailRefused, type Mailer } from '@accord/notifications';
import { letterOf } from './letter.js';
import { peopleFor } from './notice-consumer.js';
import { NOTICE, noticeIn } from './notice-message.js';
import type { Surroundings } from './ports.js';
import { recipientsOf } from './recipients.js';

/** What notices are sent with. */
export interface NoticeHandlerOptions {
  readonly around: Surroundings;
  /** Null where no mail server is set. */
  readonly mailer: Mailer | null;
  /** Base address of links. */
  readonly baseUrl: string;
}

/** Sends one notice to one person, if it still concerns them. */
export class NoticeHandler implements JobHandler {
  readonly kind = NOTICE;

  constructor(private readonly options: NoticeHandlerOptions) {}

  async close(): Promise<void> {
    await this.options.mailer?.close();
  }

  /** @throws {Undeliverable} when the person has no address, or the mail server will never take the mail */
  async handle({ id, payload }: OutboxMessage, lease: HeldLease): Promise<void> {
    const { around, mailer, baseUrl } = this.options;
    const notice = noticeIn(payload);
    const { agreementId, function: name, subjectId, byName } = notice;
    const state = await around.agreement(agreementId);
    if (state === null) return;
    const people = await peopleFor([name], state, around);
    const asked = { to: [name], only: byName ? subjectId : null, actor: '' };
    if (!recipientsOf(asked, people).some((one) => one.subjectId === subjectId)) return; // reassigned away, or left
    if (mailer === null) throw new Error('No mail server is set');
    const to = await around.addressOf(subjectId);
    if (to === null) throw new Undeliverable('No address of this person is known');
    await lease.check();
    try {
      await mailer.send({ id, to, ...letterOf({ ...notice, number: state.number }, baseUrl) });
    } catch (cause) {
      throw cause instanceof MailRefused ? new Undeliverable(cause.message, { cause }) : cause;
    }
  }
}
