import { Undeliverable, type HeldLease, type JobHandler, type OutboxMessage } from '@accord/jobs';
import type { AgreementState } from '@accord/agreements/domain';
import { MailRefused, type Mail, type Mailer } from '@accord/notifications';
import { delegatesOf } from './delegates.js';
import { letterOf } from './letter.js';
import { peopleFor } from './notice-consumer.js';
import { NOTICE, noticeIn, type NoticeTo } from './notice-message.js';
import type { Surroundings } from './ports.js';
import { programMail, programNoticeIn } from './program-notice.js';
import { recipientsOf } from './recipients.js';

/** What notices are sent with. */
export interface NoticeHandlerOptions {
  readonly around: Surroundings;
  /** Null where no mail server is set. */
  readonly mailer: Mailer | null;
  /** Base address of links. */
  readonly baseUrl: string;
}

const NO_SERVER = 'No mail server is set';

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
    const ofProgram = programNoticeIn(payload);
    if (mailer === null && ofProgram !== null) throw new Error(NO_SERVER);
    const mail = ofProgram ? await programMail(id, ofProgram, around, baseUrl) : await this.mailOf(id, payload);
    if (mail === null || mailer === null) return;
    await lease.check();
    try {
      await mailer.send(mail);
    } catch (cause) {
      throw cause instanceof MailRefused ? new Undeliverable(cause.message, { cause }) : cause;
    }
  }

  /** The mail about an agreement; null where it concerns its reader no more. */
  private async mailOf(id: string, payload: OutboxMessage['payload']): Promise<Mail | null> {
    const { around, mailer, baseUrl } = this.options;
    const notice = noticeIn(payload);
    const { agreementId, subjectId } = notice;
    const state = await around.agreement(agreementId);
    if (state === null || !(await this.concerns(notice, state))) return null; // reassigned away, or left
    if (mailer === null) throw new Error(NO_SERVER);
    const to = await around.addressOf(subjectId);
    if (to === null) throw new Undeliverable('No address of this person is known');
    return { id, to, ...letterOf({ ...notice, number: state.number }, baseUrl) };
  }

  /** Whether a person is still one of those who are told. */
  private async concerns(notice: NoticeTo, state: AgreementState): Promise<boolean> {
    const { function: name, subjectId, recordedAt, facts, byName, isOfEnded, isOver } = notice;
    if (isOfEnded) return true;
    if (isOver) return delegatesOf(state).some((one) => one.subjectId === subjectId && one.until === facts['until']);
    const people = await peopleFor({ to: [name], recordedAt }, state, this.options.around);
    const asked = { to: [name], only: byName ? subjectId : null, actor: '' };
    return recipientsOf(asked, people).some((one) => one.subjectId === subjectId);
  }
}
