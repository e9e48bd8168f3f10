import { derivedId, isJsonObject, type Clock, type JsonObject } from '@accord/kernel';
import { clockCommand } from '@accord/commands';
import type { Arming } from './arming.js';
import { CLOCK_COMMAND, REARM_DEADLINES, type ClockPayload } from './messages.js';
import type { Addressee, InTransaction, SendClockCommand, TimedHandler, TimedMessage } from './ports.js';

/** A message came before its time, as this process tells the time: it comes again. */
export class NotYetDue extends Error {
  override readonly name = 'NotYetDue';
}

/** A command of the clock could not be judged now: it is sent again. */
export class ClockUnheard extends Error {
  override readonly name = 'ClockUnheard';
}

/** What handling works with. */
export interface HandlerNeeds {
  readonly send: SendClockCommand;
  readonly arming: Arming;
  readonly inTransaction: InTransaction;
  readonly clock: Clock;
}

/** Refusals after which the same command can be heard later. All others say that there is nothing to do any more. */
const HEARD_LATER: ReadonlySet<string> = new Set(['RECORD_UNREADABLE', 'UNAVAILABLE', 'RATE_LIMITED']);

/** The handlers of the messages of deadlines. */
export const deadlineHandlers = (needs: HandlerNeeds): readonly TimedHandler[] => [
  { kind: CLOCK_COMMAND, handle: (message) => sendDue(message, needs) },
  { kind: REARM_DEADLINES, handle: (message) => rearm(message, needs) },
];

/**
 * Sends the command of a message. Its id follows from the message, so that two who hold one send the same command, and the
 * second is given the answer to the first. A refusal means that what was due is done or moved; the timers are then looked at again.
 */
async function sendDue(message: TimedMessage, needs: HandlerNeeds): Promise<void> {
  assertDue(message, needs.clock);
  const { to, id, command, body: said } = clockPayloadOf(message);
  const body = await withCount(said, needs);
  const commandId = derivedId(message.id);
  const correlationId = commandId.replaceAll('-', '');
  const envelope = clockCommand({ commandId, slug: command, path: `clock/${message.id}`, body, correlationId });
  const result = await needs.send(to, id, envelope);
  if (result.ok) return;
  if (HEARD_LATER.has(result.error.code)) throw new ClockUnheard(`${message.id}: ${result.error.code}`);
  if (to === 'policy') await needs.inTransaction((tx) => needs.arming.program(tx));
  else if (to !== 'organization') await needs.inTransaction((tx) => needs.arming.agreement(tx, id));
}

/** A turn of a statute's cover says how many agreements it concerns, as they stand in that instant. */
async function withCount(body: JsonObject, { arming, inTransaction }: HandlerNeeds): Promise<JsonObject> {
  const { statute, from } = body;
  if (typeof statute !== 'string' || typeof from !== 'string') return body;
  return { ...body, affectedCount: await arming.restingOn(statute, from, inTransaction) };
}

async function rearm(message: TimedMessage, { arming, inTransaction, clock }: HandlerNeeds): Promise<void> {
  assertDue(message, clock);
  const { agreementId } = message.payload;
  if (typeof agreementId !== 'string') throw new TypeError(`${message.id} names no agreement.`);
  await inTransaction((tx) => arming.agreement(tx, agreementId));
}

/** A clock that was set back, or runs behind that of whoever brought the message, does nothing too early. */
function assertDue({ id, dueAt }: TimedMessage, clock: Clock): void {
  if (clock.now().toISOString() < dueAt) throw new NotYetDue(`${id} is due at ${dueAt}.`);
}

const ADDRESSEES: readonly Addressee[] = ['agreement', 'organization', 'deadlines', 'policy'];

/** @throws {TypeError} on a payload that this release did not write */
function clockPayloadOf({ id: messageId, payload }: TimedMessage): ClockPayload {
  const { id, command, body }: JsonObject = payload;
  const to = ADDRESSEES.find((one) => one === payload['to']);
  if (to && typeof id === 'string' && typeof command === 'string' && isJsonObject(body))
    return { to, id, command, body };
  throw new TypeError(`${messageId} holds no command.`);
}
