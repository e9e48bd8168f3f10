import { addDays, startOfDay, type JsonObject, type LocalDate } from '@accord/kernel';
import type { Addressee, PolicyClockWork, TimedMessage } from './ports.js';
import type { NoticeName, Step } from '@accord/agreements/domain';

/** Kinds of messages, each with its one handler. */
export const CLOCK_COMMAND = 'clock-command';
export const REARM_DEADLINES = 'rearm-deadlines';

/** What a message of the clock says: to which stream which command goes. */
export interface ClockPayload {
  readonly to: Addressee;
  readonly id: string;
  readonly command: string;
  readonly body: JsonObject;
}

const SLUGS: Readonly<Record<NoticeName, string>> = {
  Remind: 'remind',
  Escalate: 'escalate',
  MissDeadline: 'miss-deadline',
};

const digits = (moment: string): string => moment.replaceAll(/\D/g, '');

const clockMessage = (id: string, dueAt: string, { to, id: target, command, body }: ClockPayload): TimedMessage => ({
  id,
  kind: CLOCK_COMMAND,
  payload: { to, id: target, command, body },
  dueAt,
});

/** The message of one step of an agreement's timetable: something to tell, or something to do. */
export function stepMessage(agreementId: string, { timerId, step, at, does }: Step): TimedMessage {
  const id = `deadline_${agreementId}_${timerId}_${step}_${digits(at)}`;
  if ('command' in does) return clockMessage(id, at, { to: 'agreement', id: agreementId, ...does });
  const command = SLUGS[does.notice];
  return clockMessage(id, at, { to: 'deadlines', id: agreementId, command, body: { timerId, step } });
}

/** An attestation lapses in the instant after its last day, once for all agreements of the organization. */
export const lapseMessage = (organizationId: string, validUntil: LocalDate): TimedMessage =>
  clockMessage(`lapse_${organizationId}_${validUntil}`, startOfDay(addDays(validUntil, 1)), {
    to: 'organization',
    id: organizationId,
    command: 'lapse-attestation',
    body: {},
  });

/** An agreement ends when its successor was put in force, at once. */
export const supersedeMessage = (predecessorId: string, successorId: string, activatedAt: string): TimedMessage =>
  clockMessage(`supersede_${predecessorId}_${successorId}`, activatedAt, {
    to: 'agreement',
    id: predecessorId,
    command: 'supersede-agreement',
    body: { successorId },
  });

/** Cover of a statute ends or begins with a day, once for all agreements. */
export const turnMessage = (
  policyId: string,
  { statute, from, inForce }: PolicyClockWork['turns'][number],
): TimedMessage =>
  clockMessage(`cover_${statute}_${from}_${inForce ? 'restored' : 'lapsed'}`, startOfDay(from), {
    to: 'policy',
    id: policyId,
    command: inForce ? 'restore-statutory-coverage' : 'lapse-statutory-coverage',
    body: { statute, from },
  });

/** An office is told of something that runs on the program. */
export const programMessage = (policyId: string, { rule, step, at }: PolicyClockWork['steps'][number]): TimedMessage =>
  clockMessage(`program_${rule}_${step}_${digits(at)}`, at, {
    to: 'policy',
    id: policyId,
    command: 'tell-program-deadline',
    body: { rule, step },
  });

const REARM = 'rearm_';

/** The day of a message that {@link rearmMessage} made, by its id; null for another one. */
export const rearmDayOf = (messageId: string): LocalDate | null =>
  messageId.startsWith(REARM) ? messageId.slice(-'2026-01-01'.length) : null;

/** What is not yet due moves when other values of the policy take effect. */
export const rearmMessage = (agreementId: string, changesOn: LocalDate): TimedMessage => ({
  id: `${REARM}${agreementId}_${changesOn}`,
  kind: REARM_DEADLINES,
  payload: { agreementId },
  dueAt: startOfDay(changesOn),
});
