import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FunctionName } from '@accord/kernel';
import {
  APPOINTMENT_FUNCTIONS,
  organizationDecider,
  type OrganizationCommand,
  type OrganizationState,
  type RecordedOrganizationEvent,
} from './index.js';

const evolve = (state: OrganizationState, event: RecordedOrganizationEvent) => organizationDecider.evolve(state, event);

const HERE = '11111111-1111-5111-8111-111111111111';
const baseline = { version: '2016.1', itemIds: ['A-1', 'A-2'], mandatoryItemIds: ['A-1'], validityMonths: 12 };
const people = ['p-1', 'p-2', 'p-3', 'au-1'] as const;
const functions: readonly FunctionName[] = ['nccic.case_manager', 'isao.officer', 'isao.fso', 'dhs.csa', 'admin'];

const subjectId = fc.constantFrom(...people);
const appointment = fc.record({ subjectId, function: fc.constantFrom(...APPOINTMENT_FUNCTIONS) });
const answers = fc.uniqueArray(
  fc.record({ itemId: fc.constantFrom('A-1', 'A-2', 'Z-9'), answer: fc.constantFrom('Met', 'Gap', 'NA') }),
  { selector: (one) => one.itemId },
);
const command: fc.Arbitrary<OrganizationCommand> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(appointment, fc.boolean())
      .map(([who, headcountOne]) => ({ type: 'AppointOfficer' as const, payload: { ...who, headcountOne } })),
  },
  { weight: 2, arbitrary: appointment.map((payload) => ({ type: 'EndAppointment' as const, payload })) },
  {
    weight: 2,
    arbitrary: answers.map((list) => ({
      type: 'RecordStandardsAttestation' as const,
      payload: { baselineVersion: '2016.1', answers: list },
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .subarray(['A-1', 'A-2', 'Z-9'], { minLength: 1 })
      .map((itemIds) => ({ type: 'WithdrawAttestation' as const, payload: { itemIds, reason: 'outdated' } })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2026-01-01', '2026-03-02', '2027-01-01').map((asOf) => ({
      type: 'RecordSecurityFact' as const,
      payload: { factKind: 'FOCI' as const, status: 'None', sourceRef: 'letter', asOf },
    })),
  },
);
const actorFunction = fc.oneof(
  { weight: 3, arbitrary: fc.constant<FunctionName>('nccic.case_manager') },
  { weight: 2, arbitrary: fc.constantFrom(...functions) },
);
const stale = fc.integer({ min: 0, max: 9 }).map((one) => one === 0);
const step = fc.record({ command, subjectId, function: actorFunction, stale });
type StepTaken = { command: OrganizationCommand; subjectId: string; function: FunctionName; stale: boolean };

const genesis: RecordedOrganizationEvent = {
  type: 'OrganizationRegistered',
  data: {
    slug: 'water',
    legalName: 'Water Exchange',
    shortName: 'WX',
    organizationKind: 'ISAO',
    formationBasis: 'Affinity',
    membershipMix: 'Mixed',
    taxStatus: 'Nonprofit',
    jurisdiction: 'US',
  },
  eventId: 'event-0',
  revision: 0,
  recordedAt: '2026-03-01T00:00:00.000Z',
  commandId: 'command',
  actor: { subjectId: 'cm-1', function: 'nccic.case_manager' },
};

function take(log: RecordedOrganizationEvent[], state: OrganizationState, taken: StepTaken): OrganizationState {
  const actor = {
    subjectId: taken.subjectId,
    function: taken.function,
    functions: [taken.function],
    organizationId: HERE,
  };
  const auditor = taken.command.type === 'AppointOfficer' && taken.command.payload.subjectId === 'au-1';
  const decided = organizationDecider.decide(taken.command, state, {
    organizationId: HERE,
    commandId: 'command',
    actor,
    now: '2026-03-02T15:00:00.000Z',
    today: '2026-03-02',
    expectedRevision: taken.stale ? state.revision - 1 : state.revision,
    premises: {
      firstAppointments: [],
      slugTaken: false,
      baseline,
      subject: auditor ? { subjectId: 'au-1', functions: ['auditor'] } : null,
    },
  });
  if (!decided.ok) return state;
  expect(taken.stale).toBe(false);
  for (const event of decided.value) {
    const revision = log.length;
    const recordedAt = new Date(Date.UTC(2026, 2, 2) + revision * 1000).toISOString();
    log.push({ ...event, eventId: `event-${revision}`, revision, recordedAt, commandId: 'command', actor });
  }
  return log.slice(state.revision + 1).reduce(evolve, state);
}

function expectInvariants({ appointments, attestation }: OrganizationState): void {
  const current = appointments.filter((one) => one.endedAt === null);
  const keys = current.map((one) => `${one.subjectId} ${one.function}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(appointments.some((one) => one.subjectId === 'au-1')).toBe(false);
  const officers = current.filter((one) => one.function === 'isao.officer').map((one) => one.subjectId);
  const both = current.filter((one) => one.function === 'isao.signatory' && officers.includes(one.subjectId));
  if (both.length > 0) expect(officers).toHaveLength(1);
  for (const { subjectId: one } of both)
    expect(current.some((held) => held.subjectId === one && held.headcountOne)).toBe(true);
  expect(current.some((one) => one.function === 'isao.fso' && one.headcountOne)).toBe(false);
  const answered = attestation?.answers.map((one) => one.itemId) ?? [];
  expect(answered.every((itemId) => baseline.itemIds.includes(itemId))).toBe(true);
  expect((attestation?.withdrawnItemIds ?? []).every((itemId) => answered.includes(itemId))).toBe(true);
}

describe('any sequence of organization commands', () => {
  it('keeps the invariants and replays to the same state', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
        const log = [genesis];
        let state = organizationDecider.evolve(organizationDecider.initialState, genesis);
        for (const taken of steps) {
          state = take(log, state, taken);
          expectInvariants(state);
        }
        expect(log.reduce(evolve, organizationDecider.initialState)).toEqual(state);
        expect(state.revision).toBe(log.length - 1);
      }),
      { numRuns: 300, seed: 13691 },
    );
  });
});
