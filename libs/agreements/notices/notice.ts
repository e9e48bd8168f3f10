import { FUNCTIONS, isIsaoFunction, isUuid, jsonObjectOf, type FunctionName, type JsonObject } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import { EVENTS, isAgreementEventType, toAgreementEvent } from '@accord/agreements/domain';
import { AUDIENCES, CAN_END_DELEGATIONS, DELEGATION_ENDED, OF_DEADLINES, TO_ONE } from './audiences.js';

/** Something that happened and concerns people, before it is known who they are. */
export interface Notice {
  readonly eventId: string;
  readonly agreementId: string;
  readonly says: string;
  readonly recordedAt: string;
  /** Whose act it was: nobody is told of their own. */
  readonly actor: string;
  readonly to: readonly FunctionName[];
  /** Where it concerns one person alone. */
  readonly only: string | null;
  /** What a person in a function may learn of it: dates and codes. */
  readonly facts: (name: FunctionName) => Facts;
}

/** Dates and codes, by their name. */
export type Facts = Readonly<Record<string, string>>;

const AGREEMENT = 'agreement-';
const DEADLINES = 'deadlines-';
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z)?$/;
const CODE = /^[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$/;
/** Members that hold a word of a list that Accord keeps: a reason, a rule. */
const CODES: ReadonlySet<string> = new Set(['reasonCode', 'causeCode', 'rule']);

const isFunction = (name: unknown): name is FunctionName => FUNCTIONS.some((one) => one === name);

/** Of a payload what is a date or a code: no text that anybody wrote, whatever the payload may come to hold. */
const factsOf = (data: JsonObject): Facts =>
  Object.fromEntries(
    Object.entries(data).filter(
      (member): member is [string, string] =>
        typeof member[1] === 'string' && (DATE.test(member[1]) || (CODES.has(member[0]) && CODE.test(member[1]))),
    ),
  );

/** True for an event that may be a notice. */
export const isNoticed = ({ streamId, type }: Pick<RecordedEvent, 'streamId' | 'type'>): boolean =>
  streamId.startsWith(DEADLINES)
    ? Object.hasOwn(OF_DEADLINES, type)
    : streamId.startsWith(AGREEMENT) &&
      (Object.hasOwn(TO_ONE, type) || Object.hasOwn(AUDIENCES, type) || CAN_END_DELEGATIONS.has(type));

/** The notice of an event; null when it is none. @throws on an event that this release cannot read */
export function noticeOf(event: RecordedEvent): Notice | null {
  if (!isNoticed(event)) return null;
  const agreementId = event.streamId.slice(event.streamId.indexOf('-') + 1);
  if (!isUuid(agreementId)) return null;
  return event.streamId.startsWith(DEADLINES) ? ofDeadline(event, agreementId) : ofAgreement(event, agreementId);
}

function ofDeadline({ eventId, type, recordedAt, data }: RecordedEvent, agreementId: string): Notice | null {
  const payload = jsonObjectOf(data);
  const { recipients } = payload;
  const to = Array.isArray(recipients) ? recipients.filter(isFunction) : [];
  const says = OF_DEADLINES[type];
  if (says === undefined) return null;
  return { eventId, agreementId, says, recordedAt, actor: '', to, only: null, facts: () => factsOf(payload) };
}

function ofAgreement(event: RecordedEvent, agreementId: string): Notice | null {
  if (!isAgreementEventType(event.type)) return null;
  const { isaoSees } = EVENTS[event.type];
  const { data, actor } = toAgreementEvent(event);
  const { eventId, recordedAt } = event;
  const payload = jsonObjectOf(data);
  const facts = (name: FunctionName): Facts => factsOf(isIsaoFunction(name) ? seenBy(isaoSees, data) : payload);
  const common = { eventId, agreementId, recordedAt, actor: actor.subjectId, facts };
  const toOne = TO_ONE[event.type];
  if (toOne !== undefined) {
    const { function: name, subjectId } = payload;
    if (!isFunction(name) || typeof subjectId !== 'string') return null;
    return { ...common, says: toOne, to: [name], only: subjectId };
  }
  const { says, to } = AUDIENCES[event.type] ?? NOBODY_BUT_DELEGATES;
  return { ...common, says, to, only: null };
}

const NOBODY_BUT_DELEGATES = { says: DELEGATION_ENDED, to: [] };

/** The table of events knows each payload by its type; here it is one of all of them. */
const seenBy = (sees: unknown, data: object): JsonObject =>
  typeof sees === 'function' ? jsonObjectOf(Reflect.apply(sees, undefined, [data])) : {};
