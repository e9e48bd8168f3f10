import { isGovernmentFunction, isIsaoFunction, type Clock, type FunctionName } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { Outbox, OutboxMessage } from '@accord/jobs';
import { openAssignments, type AgreementState } from '@accord/agreements/domain';
import type { LogConsumer } from '@accord/log-follower';
import { CAN_END_DELEGATIONS, ENDS_REVIEWS } from './audiences.js';
import { delegatesAt, delegatesEnded } from './delegates.js';
import { isNoticed, noticeOf, type Notice } from './notice.js';
import { messageOf, messageOfEnded, messageOfEndedDelegation, messageOfLastDay } from './notice-message.js';
import type { Surroundings } from './ports.js';
import { isOfProgram, programMessages } from './program-notice.js';
import { recipientsOf, type People } from './recipients.js';

/** Name of the follower that turns events into notices. */
export const NOTICES = 'notices';

/**
 * What was recorded longer ago than this, in milliseconds, is no news: nobody is written to when the log is followed from its
 * beginning. Shorter than what the outbox remembers of mails that were sent, so that none is sent again.
 */
export const NEWS_FOR_MS = 7 * 86_400_000;

/**
 * Those who can be told by their functions. Nobody is looked up whom an assignment names already, or nobody asks for.
 * Whose delegation was over when it happened is not told.
 */
export async function peopleFor(
  { to, recordedAt }: Pick<Notice, 'to' | 'recordedAt'>,
  state: AgreementState,
  around: Pick<Surroundings, 'appointments' | 'holders'>,
): Promise<People> {
  const { organizationId, assignments } = state;
  const isAssigned = (name: FunctionName): boolean => assignments.some((one) => one.function === name);
  const [appointments, holders] = await Promise.all([
    to.some(isIsaoFunction) ? around.appointments(organizationId) : [],
    around.holders(to.filter((name) => isGovernmentFunction(name) && !isAssigned(name))),
  ]);
  return { assignments, delegates: delegatesAt(state, recordedAt), appointments, holders };
}

async function messagesFor(event: RecordedEvent, around: Surroundings): Promise<readonly OutboxMessage[]> {
  const notice = noticeOf(event);
  const state = notice && (await around.agreement(notice.agreementId));
  if (!notice || !state) return [];
  const people = await peopleFor(notice, state, around);
  const told = recipientsOf(notice, people).map((recipient) => messageOf(notice, recipient));
  const toReviewers = await messagesToReviewers(event, notice, around);
  return [...told, ...toReviewers, ...(await messagesToDelegates(event, notice, state, around))];
}

/** To those who act for a reviewer: that it ended, and once that their last day is over. */
async function messagesToDelegates(
  { type, revision }: RecordedEvent,
  notice: Notice,
  { delegations }: AgreementState,
  around: Surroundings,
): Promise<readonly OutboxMessage[]> {
  if (delegations.length === 0 || !CAN_END_DELEGATIONS.has(type)) return [];
  const { agreementId, only, actor, recordedAt } = notice;
  const before = await around.agreementBefore(agreementId, revision);
  const after = await around.agreementBefore(agreementId, revision + 1);
  const ended = delegatesEnded(before, after).filter(({ subjectId }) => subjectId !== actor);
  const begun = delegatesAt(after, recordedAt).filter(({ subjectId }) => subjectId === only);
  return [
    ...ended.map((one) => messageOfEndedDelegation(notice, one)),
    ...begun.map((one) => messageOfLastDay(notice, one)),
  ];
}

/** To those whose review was open when the agreement ended: as it stands afterwards, nobody is assigned any more. */
async function messagesToReviewers(
  { type, revision }: RecordedEvent,
  notice: Notice,
  around: Surroundings,
): Promise<readonly OutboxMessage[]> {
  const says = ENDS_REVIEWS[type];
  if (says === undefined) return [];
  const before = await around.agreementBefore(notice.agreementId, revision);
  return openAssignments(before)
    .filter(({ subjectId }) => subjectId !== notice.actor)
    .map((assigned) => messageOfEnded({ ...notice, says }, assigned));
}

/** Asks for each agreement once in a batch of events: who is written to is looked at again when it is sent. */
function askingOnce(around: Surroundings): Surroundings {
  const asked = new Map<string, ReturnType<Surroundings['agreement']>>();
  const agreement = (id: string): ReturnType<Surroundings['agreement']> => {
    const answer = asked.get(id) ?? around.agreement(id);
    asked.set(id, answer);
    return answer;
  };
  return { ...around, agreement };
}

/** Follows the log, and leaves one message for each person whom an event concerns, in the transaction that moves it on. */
export const noticeConsumer = (outbox: Outbox, around: Surroundings, clock: Clock): LogConsumer => ({
  name: NOTICES,
  version: 1,
  isPrepared: () => Promise.resolve(true), // what it keeps are the messages, which outlive it
  prepare: () => Promise.resolve(),
  concerns: (event) =>
    (isNoticed(event) || isOfProgram(event)) && Date.parse(event.recordedAt) > clock.now().getTime() - NEWS_FOR_MS,
  apply: async (events, tx) => {
    const messages: OutboxMessage[] = [];
    const once = askingOnce(around);
    for (const event of events)
      messages.push(...(await (isOfProgram(event) ? programMessages(event, around) : messagesFor(event, once))));
    await outbox.put(tx, messages);
  },
});
