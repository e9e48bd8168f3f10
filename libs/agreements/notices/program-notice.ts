import { derivedId, FUNCTIONS, jsonObjectOf, type FunctionName, type JsonObject } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import { Undeliverable, type OutboxMessage } from '@accord/jobs';
import type { Mail } from '@accord/notifications';
import { NOTICE } from './notice-message.js';
import type { Surroundings } from './ports.js';

/** What an office is told of the whole program, by the timer of the policy and its action. */
const SAYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'annual-privacy-assessment': {
    Opens: 'The annual privacy assessment opens',
    Escalate: 'The annual privacy assessment was due',
  },
  'privacy-form-template-review': {
    Remind: 'The template of the privacy review is due for its own review',
    LockTemplate: 'The template of the privacy review is locked until it is reviewed',
  },
};

/** Where what it is about stands, and what is missing of it. */
const PAGE_OF: Readonly<Record<string, string>> = {
  'annual-privacy-assessment': '/programme/privacy-year',
  'privacy-form-template-review': '/platform/policy',
};

/** One notice about the whole program to one person, as the outbox carries it. */
interface ProgramNotice {
  readonly rule: string;
  readonly action: string;
  readonly dueOn: string;
  readonly recordedAt: string;
  readonly subjectId: string;
  readonly function: FunctionName;
}

const isFunction = (value: unknown): value is FunctionName => FUNCTIONS.some((one) => one === value);

/** True for an event that tells an office of something that runs on the whole program. */
export const isOfProgram = ({ streamId, type }: Pick<RecordedEvent, 'streamId' | 'type'>): boolean =>
  streamId.startsWith('policy-') && type === 'ProgramDeadlineTold';

/** One message for each person in an office that such an event tells. */
export async function programMessages(
  { eventId, data, recordedAt }: RecordedEvent,
  { holders }: Pick<Surroundings, 'holders'>,
): Promise<readonly OutboxMessage[]> {
  const { rule, action, dueOn, recipients } = jsonObjectOf(data);
  const to = Array.isArray(recipients) ? recipients.filter(isFunction) : [];
  const people = await holders(to);
  const told = new Map(to.flatMap((name) => (people.get(name) ?? []).map((one) => [one, name] as const)));
  return [...told].map(([subjectId, name]) => ({
    id: `${NOTICE}_${eventId}_${derivedId(subjectId)}`,
    kind: NOTICE,
    payload: { isOfProgram: true, rule: rule!, action: action!, dueOn: dueOn!, recordedAt, subjectId, function: name },
    dueAt: recordedAt,
  }));
}

/** What a message about the whole program says; null for one that is about an agreement. @throws {TypeError} on one that this release does not know */
export function programNoticeIn(payload: JsonObject): ProgramNotice | null {
  const { isOfProgram: isIt, rule, action, dueOn, recordedAt, subjectId, function: name } = payload;
  if (isIt !== true) return null;
  const isKnown = isFunction(name) && typeof rule === 'string' && typeof action === 'string';
  if (!isKnown || typeof dueOn !== 'string' || typeof recordedAt !== 'string' || typeof subjectId !== 'string')
    throw new TypeError('The payload of a notice cannot be read');
  return { rule, action, dueOn, recordedAt, subjectId, function: name };
}

/** The mail of a notice; null where its reader has left the office. @throws {Undeliverable} where no address is known */
export async function programMail(
  id: string,
  { rule, action, dueOn, recordedAt, subjectId, function: name }: ProgramNotice,
  { holders, addressOf }: Pick<Surroundings, 'holders' | 'addressOf'>,
  baseUrl: string,
): Promise<Mail | null> {
  const people = await holders([name]);
  if (people.get(name)?.includes(subjectId) !== true) return null;
  const to = await addressOf(subjectId);
  if (to === null) throw new Undeliverable('No address of this person is known');
  const says = SAYS[rule]?.[action] ?? 'A deadline of the program needs your attention';
  const lines = [
    `${says}.`,
    '',
    `due on: ${dueOn}`,
    `recorded at: ${recordedAt}`,
    '',
    `${baseUrl}${PAGE_OF[rule] ?? '/platform/policy'}`,
    '',
    'This mail was written by a program. What it leaves out stands behind the link, for those who may read it.',
    '',
  ];
  return { id, to, subject: `Accord: ${says}`, text: lines.join('\n') };
}
