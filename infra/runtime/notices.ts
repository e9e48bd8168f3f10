import { noticeConsumer, NoticeHandler, type Surroundings } from '@accord/agreements/notices';
import { PERSONA_ADDRESSES, type AddressBook } from '@accord/identity';
import type { JobHandler, Outbox } from '@accord/jobs';
import type { Clock } from '@accord/kernel';
import type { LogConsumer } from '@accord/log-follower';
import type { Mailer } from '@accord/notifications';
import type { Logger } from 'pino';
import type { JobSettings } from './job-settings.js';
import type { Pools } from './pools.js';
import type { Readers } from './readers.js';

/** What notices are made of. */
export interface NoticeNeeds {
  readonly readers: Readers;
  readonly addresses: AddressBook;
  readonly pools: Pick<Pools, 'jobs'>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly settings: JobSettings;
  readonly outbox: Outbox;
}

/** Where addresses of people are: those of personas lead nowhere. */
export const addressBookOf = ({ addresses, settings }: Pick<NoticeNeeds, 'addresses' | 'settings'>): AddressBook =>
  settings.personas ? PERSONA_ADDRESSES : addresses;

/** Where people are looked up: agreements and organizations as they stand in the log, staff and addresses in their tables. */
function surroundings(needs: NoticeNeeds): Surroundings {
  const { folds, organizations, principals } = needs.readers;
  const book = addressBookOf(needs);
  return {
    agreement: async (id) => {
      const { state, revision } = await folds.newest(id);
      return revision < 0 ? null : state;
    },
    agreementBefore: async (id, revision) => (await folds.before(id, revision)).state,
    appointments: async (organizationId) => (await organizations.find(organizationId))?.facts.appointments ?? [],
    holders: (functions) => principals.holdersOf(functions),
    addressOf: (subjectId) => book.addressOf(subjectId),
  };
}

/** Whether anybody is written to: production without a mail server writes to nobody, and says so once. */
const writes = ({ smtp, capturesMails }: JobSettings): boolean => smtp !== null || capturesMails;

/** The followers of the log that leave notices in the outbox. */
export function noticeConsumers(needs: NoticeNeeds): readonly LogConsumer[] {
  if (!writes(needs.settings)) return [];
  return [noticeConsumer(needs.outbox, surroundings(needs), needs.clock)];
}

/** Makes what sends notices, when this process is to handle jobs. */
export async function noticeHandler(needs: NoticeNeeds): Promise<JobHandler> {
  const { settings, logger } = needs;
  if (!writes(settings)) logger.warn('SMTP_URL is not set: nobody is written to');
  return new NoticeHandler({ around: surroundings(needs), mailer: await mailerOf(needs), baseUrl: settings.baseUrl });
}

/** What takes mails to where they go; null where nobody is written to. */
export async function mailerOf({
  settings: { smtp, capturesMails },
  pools,
}: Pick<NoticeNeeds, 'settings' | 'pools'>): Promise<Mailer | null> {
  if (smtp !== null) return new (await import('@accord/notifications/smtp')).SmtpMailer(smtp);
  if (!capturesMails) return null;
  return new (await import('@accord/notifications/postgres')).CapturedMails(pools.jobs);
}
