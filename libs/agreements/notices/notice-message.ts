import {
  addDays,
  derivedId,
  FUNCTIONS,
  isJsonObject,
  isUuid,
  startOfDay,
  type FunctionName,
  type JsonObject,
} from '@accord/kernel';
import type { OutboxMessage } from '@accord/jobs';
import { DELEGATION_ENDED } from './audiences.js';
import type { Delegate } from './delegates.js';
import type { Facts, Notice } from './notice.js';
import type { Recipient } from './recipients.js';

/** Kind of the messages of which each becomes one mail. */
export const NOTICE = 'notice';

/** One notice to one person, as the outbox carries it. */
export interface NoticeTo extends Recipient {
  readonly agreementId: string;
  readonly says: string;
  readonly recordedAt: string;
  readonly facts: Facts;
  /** True where it concerns this person alone, by name. */
  readonly byName: boolean;
  /** True where it tells of the end of the person's own assignment, which nothing undoes. */
  readonly isOfEnded: boolean;
  /** True where it tells that the last day of a delegation is over, if that still stands by then. */
  readonly isOver: boolean;
}

/** The message of a notice to a person: the same id for the same event and person, whoever looks, and however often. */
export const messageOf = (notice: Notice, { subjectId, function: name }: Recipient): OutboxMessage => {
  const { eventId, agreementId, says, recordedAt, facts, only } = notice;
  return {
    id: `${NOTICE}_${eventId}_${derivedId(subjectId)}`,
    kind: NOTICE,
    payload: { agreementId, says, recordedAt, facts: facts(name), byName: only !== null, subjectId, function: name },
    dueAt: recordedAt,
  };
};

/** The message to somebody whose assignment ended with what the notice tells of. */
export function messageOfEnded(notice: Notice, recipient: Recipient): OutboxMessage {
  const message = messageOf(notice, recipient);
  return { ...message, payload: { ...message.payload, isOfEnded: true } };
}

/** The message to a delegate whose delegation ended before its last day was over. */
export const messageOfEndedDelegation = (notice: Notice, { until, ...recipient }: Delegate): OutboxMessage =>
  messageOfEnded({ ...notice, says: DELEGATION_ENDED, facts: () => ({ until }) }, recipient);

/** The message to a delegate once their last day is over. */
export function messageOfLastDay(notice: Notice, { until, ...recipient }: Delegate): OutboxMessage {
  const message = messageOf({ ...notice, says: DELEGATION_ENDED }, recipient);
  return {
    ...message,
    id: `${message.id}_over`,
    payload: { ...message.payload, isOver: true },
    dueAt: startOfDay(addDays(until, 1)),
  };
}

const isFacts = (value: unknown): value is Facts =>
  isJsonObject(value) && Object.values(value).every((one) => typeof one === 'string');
const isFunction = (value: unknown): value is FunctionName => FUNCTIONS.some((one) => one === value);

/** What a message says. @throws {TypeError} on a payload that this release does not know */
export function noticeIn(payload: JsonObject): NoticeTo {
  const { agreementId, says, recordedAt, facts, byName, isOfEnded, isOver, subjectId, function: name } = payload;
  const isKnown = typeof agreementId === 'string' && isUuid(agreementId) && isFacts(facts) && isFunction(name);
  if (!isKnown || typeof says !== 'string' || typeof recordedAt !== 'string' || typeof subjectId !== 'string')
    throw new TypeError('The payload of a notice cannot be read');
  const about = { byName: byName === true, isOfEnded: isOfEnded === true, isOver: isOver === true };
  return { agreementId, says, recordedAt, facts, ...about, subjectId, function: name };
}
