/** The policy as tests give it: who acts, what has happened, what is sent. */
import type { Actor, FunctionName } from '@accord/kernel';
import { shippedPublication } from '@accord/policy';
import {
  policyDecider,
  type Clause,
  type Content,
  type FunctionsOfPerson,
  type PolicyCommand,
  type PolicyContext,
  type PolicyEvent,
  type PolicyState,
  type RecordedPolicyEvent,
  type SetValues,
  type StatutoryWindow,
} from '../index.js';

export const SHIPPED = shippedPublication();
const {
  version: _version,
  effectiveFrom: _day,
  clauses: _clauses,
  statutoryWindows: _windows,
  ...shippedValues
} = SHIPPED.set;
export const VALUES: SetValues = shippedValues;

export const person = (subjectId: string, name: FunctionName): Actor => ({
  subjectId,
  function: name,
  functions: [name],
});
export const author = person('ad-1', 'admin');
export const other = person('ad-2', 'admin');
export const clock = person('clock', 'clock');

/** The values with another length of intake: the smallest change there is. */
export const intakeOf = (days: number): SetValues => withTimer('intake-check', { value: days });

/** The values with something of one timer replaced. */
export const withTimer = (id: string, change: Partial<SetValues['timers'][number]>): SetValues => ({
  ...VALUES,
  timers: VALUES.timers.map((timer) => (timer.id === id ? Object.assign({}, timer, change) : timer)),
});

export const CLAUSE: Clause = { id: 'voluntary', text: 'Taking part is voluntary.' };
export const WINDOW: StatutoryWindow = {
  statute: 'CISA2015',
  cite: '6 U.S.C. 1501-1510',
  from: '2026-10-01',
  to: '2027-09-30',
};

export const FUNCTIONS: FunctionsOfPerson = { subjectId: 'pr-1', holds: ['dhs.privacy', 'auditor'] };

/** An event, with who did it where that matters. */
export interface Happened {
  readonly event: PolicyEvent;
  readonly by: Actor;
}

export const begun: Happened = { event: { type: 'FirstPolicyPublished', data: SHIPPED }, by: clock };
export const proposed = (
  version: string,
  effectiveFrom: string,
  content: Content = { values: intakeOf(8) },
  by: Actor = author,
): Happened => ({
  event: { type: 'PublicationProposed', data: { version, effectiveFrom, content, reason: 'Because.' } },
  by,
});
export const revised = (version: string, effectiveFrom: string, content: Content, by: Actor = author): Happened => ({
  event: { type: 'PublicationRevised', data: { version, effectiveFrom, content, reason: 'Because.' } },
  by,
});
export const approved = (version: string, by: Actor = other): Happened => ({
  event: { type: 'PublicationApproved', data: { version } },
  by,
});
export const withdrawn = (version: string, by: Actor = author): Happened => ({
  event: { type: 'PublicationWithdrawn', data: { version, reason: 'A mistake.' } },
  by,
});

export const propose = (effectiveFrom: string, values: SetValues = intakeOf(8)): PolicyCommand => ({
  type: 'ProposePolicyValues',
  payload: { effectiveFrom, reason: 'Because.', values },
});
export const proposeFunctions = (effectiveFrom: string, functions: FunctionsOfPerson = FUNCTIONS): PolicyCommand => ({
  type: 'ProposeFunctions',
  payload: { effectiveFrom, reason: 'Because.', functions },
});
export const revise = (
  version: string,
  effectiveFrom: string,
  content: Content = { values: intakeOf(9) },
): PolicyCommand => ({
  type: 'RevisePublication',
  payload: { version, effectiveFrom, reason: 'Because.', ...content },
});
export const approve = (version: string): PolicyCommand => ({ type: 'ApprovePublication', payload: { version } });
export const withdraw = (version: string): PolicyCommand => ({
  type: 'WithdrawPublication',
  payload: { version, reason: 'A mistake.' },
});

export const recordedAs = ({ event, by }: Happened, revision: number): RecordedPolicyEvent => ({
  ...event,
  eventId: `event-${revision}`,
  revision,
  recordedAt: `2026-03-02T12:00:${String(revision).padStart(2, '0')}.000Z`,
  commandId: 'command',
  actor: by,
});

export const fold = (...happened: readonly Happened[]): PolicyState =>
  happened
    .map((one, revision) => recordedAs(one, revision))
    .reduce<PolicyState>((state, event) => policyDecider.evolve(state, event), policyDecider.initialState);

/** `given(events).when(actor, command)` → the events, or the refusal code with its paths. */
export const given = (...happened: readonly Happened[]) => ({
  when(actor: Actor, command: PolicyCommand, more: Partial<PolicyContext> = {}) {
    const state = fold(...happened);
    const result = policyDecider.decide(command, state, {
      commandId: 'command',
      actor,
      now: '2026-03-02T15:00:00.000Z',
      today: '2026-03-02',
      expectedRevision: state.revision < 0 ? null : state.revision,
      ...more,
    });
    if (result.ok) return result.value;
    return [result.error.code, ...(result.error.errors ?? []).map((one) => `${one.path} ${one.code}`)];
  },
});
