import { isGovernmentFunction, type Clock } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { Outbox, OutboxMessage } from '@accord/jobs';
import type { LogConsumer } from '@accord/log-follower';
import { isNoticed, noticeOf, type Notice } from './notice.js';
import { messageOf } from './notice-message.js';
import type { Surroundings } from './ports.js';
import { recipientsOf, type People } from './recipients.js';

/** Name of the follower that turns events into notices. */
export const NOTICES = 'notices';

/**
 * What was recorded longer ago than this, in milliseconds, is no news: nobody is written to when the log is followed from its
 * beginning. Shorter than what the outbox remembers of mails that were sent, so that none is sent again.
 */
export const NEWS_FOR_MS = 7 * 86_400_000;

/** Those who can be told of a notice. */
export async function peopleFor(
  { agreementId, to }: Pick<Notice, 'agreementId' | 'to'>,
  around: Surroundings,
): Promise<People | null> {
  const state = await around.agreement(agreementId);
  if (state === null) return null;
  const [appointments, holders] = await Promise.all([
    around.appointments(state.organizationId),
    around.holders(to.filter(isGovernmentFunction)),
  ]);
  return { assignments: state.assignments, appointments, holders };
}

async function messagesFor(event: RecordedEvent, around: Surroundings): Promise<readonly OutboxMessage[]> {
  const notice = noticeOf(event);
  const people = notice && (await peopleFor(notice, around));
  return people ? recipientsOf(notice, people).map((recipient) => messageOf(notice, recipient)) : [];
}

/** Follows the log, and leaves one message for each person whom an event concerns, in the transaction that moves it on. */
export const noticeConsumer = (outbox: Outbox, around: Surroundings, clock: Clock): LogConsumer => ({
  name: NOTICES,
  version: 1,
  isPrepared: () => Promise.resolve(true), // what it keeps are the messages, which outlive it
  prepare: () => Promise.resolve(),
  concerns: (event) => isNoticed(event) && Date.parse(event.recordedAt) > clock.now().getTime() - NEWS_FOR_MS,
  apply: async (events, tx) => {
    const messages: OutboxMessage[] = [];
    for (const event of events) messages.push(...(await messagesFor(event, around)));
    await outbox.put(tx, messages);
  },
});
