import { ManualClock, type Appointed, type FunctionName } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import { agreementDecider, type AgreementState } from '@accord/agreements/domain';
import type { OutboxMessage } from '@accord/jobs';
import type { Queryable } from '@accord/log-follower';
import type { Mail } from '@accord/notifications';
import { noticeConsumer } from '../notice-consumer.js';
import { NoticeHandler } from '../notice-handler.js';
import type { Surroundings } from '../ports.js';

export const AGREEMENT = '6f1f2c2e-0000-4000-8000-000000000001';
/** When everything here happens. */
export const AT = '2026-03-02T17:00:00.000Z';
/** A lease that nobody takes over. */
export const HELD = { check: async () => undefined };
const nothing: Queryable = { query: async () => ({ rows: [], rowCount: 0 }) };

let events = 0;

/** An event by a case manager, each with the next revision. */
export const event = (
  type: string,
  data: object,
  stream = `agreement-${AGREEMENT}`,
  recordedAt = AT,
): RecordedEvent => {
  events += 1;
  return {
    streamId: stream,
    revision: events,
    position: String(events) as RecordedEvent['position'],
    eventId: `6f1f2c2e-0000-4000-8000-${String(events).padStart(12, '0')}`,
    type,
    schemaVersion: 1,
    data: data as RecordedEvent['data'],
    metadata: { commandId: 'c', actorSubjectId: 'cm-1', actorFunction: 'nccic.case_manager' },
    recordedAt,
  };
};

/** A small world: who is assigned, appointed and reachable can be changed between an event and its mail. */
export function world() {
  const state: AgreementState = {
    ...agreementDecider.initialState,
    number: 'ISA-2026-00001',
    organizationId: 'org-1',
    assignments: [{ function: 'dhs.privacy', subjectId: 'pr-1', dueOn: '2026-03-30', assignedAt: AT }],
  };
  const appointments: Appointed[] = [{ subjectId: 'officer-1', function: 'isao.officer', endedAt: null }];
  const before = new Map<number, AgreementState>();
  const now = { state, before, appointments, addresses: new Map<string, string>(), mails: [] as Mail[] };
  const staff = new Map<FunctionName, readonly string[]>([
    ['nccic.case_manager', ['cm-1', 'cm-2']],
    ['dhs.privacy', ['pr-1', 'pr-2']],
  ]);
  const around: Surroundings = {
    agreement: async (id) => (id === AGREEMENT ? now.state : null),
    agreementBefore: async (_id, revision) => now.before.get(revision) ?? agreementDecider.initialState,
    appointments: async () => now.appointments,
    holders: async (functions) => new Map(functions.map((name) => [name, staff.get(name) ?? []])),
    addressOf: async (subjectId) => now.addresses.get(subjectId) ?? `${subjectId}@agency.example`,
  };
  const put: OutboxMessage[] = [];
  const outbox = {
    put: async (_tx: Queryable, messages: readonly OutboxMessage[]) => void put.push(...messages),
    withdraw: async () => undefined,
  };
  const clock = new ManualClock(new Date(AT));
  const consumer = noticeConsumer(outbox, around, clock);
  const mailer = { send: async (mail: Mail) => void now.mails.push(mail), close: async () => undefined };
  const handler = new NoticeHandler({ around, mailer, baseUrl: 'https://accord.example' });
  const follow = async (...some: RecordedEvent[]) => {
    await consumer.apply(some.filter((one) => consumer.concerns!(one)), nothing); // prettier-ignore
    return put.splice(0);
  };
  return { now, around, clock, handler, mailer, follow };
}

/** Whom messages are for. */
export const toldIn = (messages: readonly OutboxMessage[]) => messages.map(({ payload }) => payload['subjectId']);
