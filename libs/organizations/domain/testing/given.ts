/** Organizations as tests give them: who acts, what has happened, what is sent. */
import type { Actor, FunctionName } from '@accord/kernel';
import {
  organizationDecider,
  type OrganizationCommand,
  type OrganizationContext,
  type OrganizationEvent,
  type OrganizationPremises,
  type OrganizationState,
} from '../index.js';

export const HERE = '11111111-1111-5111-8111-111111111111';
export const premises: OrganizationPremises = {
  firstAppointments: [],
  slugTaken: false,
  baseline: { version: '2016.1', itemIds: ['A-1', 'A-2', 'C-1'], mandatoryItemIds: ['A-1', 'A-2'], validityMonths: 12 },
  subject: null,
};
export const person = (subjectId: string, name: FunctionName, organizationId?: string): Actor => ({
  subjectId,
  function: name,
  functions: [name],
  ...(organizationId === undefined ? {} : { organizationId }),
});
export const caseManager = person('cm-1', 'nccic.case_manager');
export const officer = person('water.officer', 'isao.officer', HERE);
export const fso = person('water.fso', 'isao.fso', HERE);
export const csa = person('cs-1', 'dhs.csa');

export const registered: Extract<OrganizationEvent, { type: 'OrganizationRegistered' }> = {
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
};
export type Appointed = Extract<OrganizationEvent, { type: 'OfficerAppointed' }>['data'];
export const appointed = (subjectId: string, name: Appointed['function'], headcountOne = false): OrganizationEvent => ({
  type: 'OfficerAppointed',
  data: { subjectId, function: name, headcountOne },
});
export const ended = (subjectId: string, name: Appointed['function']): OrganizationEvent => ({
  type: 'AppointmentEnded',
  data: { subjectId, function: name },
});
export const officerAppointed = appointed('water.officer', 'isao.officer');
export const fsoAppointed = appointed('water.fso', 'isao.fso');
export const answers = [
  { itemId: 'A-1', answer: 'Met', evidence: 'charter' },
  { itemId: 'A-2', answer: 'Gap' },
] as const;
export const attested: OrganizationEvent = {
  type: 'StandardsAttestationRecorded',
  data: { baselineVersion: '2016.1', answers, validUntil: '2026-06-01' },
};
export const withdrawn = (...itemIds: string[]): OrganizationEvent => ({
  type: 'StandardsAttestationWithdrawn',
  data: { itemIds, cause: 'outdated' },
});

export const attest: Extract<OrganizationCommand, { type: 'RecordStandardsAttestation' }> = {
  type: 'RecordStandardsAttestation',
  payload: { baselineVersion: '2016.1', answers },
};
export const withdraw = (...itemIds: string[]): OrganizationCommand => ({
  type: 'WithdrawAttestation',
  payload: { itemIds, reason: 'outdated' },
});
export const eligibility = (asOf: string, status: string) =>
  ({ factKind: 'EntityEligibility', status, sourceRef: 'letter 7', asOf }) as const;
export const fact = (asOf: string, status = 'Eligible'): OrganizationEvent => ({
  type: 'SecurityFactRecorded',
  data: eligibility(asOf, status),
});
export const recordFact = (asOf: string, status = 'Eligible'): OrganizationCommand => ({
  type: 'RecordSecurityFact',
  payload: eligibility(asOf, status),
});
export const appoint = (
  subjectId: string,
  name: Appointed['function'],
  headcountOne?: boolean,
): OrganizationCommand => ({
  type: 'AppointOfficer',
  payload: { subjectId, function: name, ...(headcountOne === undefined ? {} : { headcountOne }) },
});
export const end = (subjectId: string, name: Appointed['function']): OrganizationCommand => ({
  type: 'EndAppointment',
  payload: { subjectId, function: name },
});

export const fold = (events: readonly OrganizationEvent[], by: Actor = caseManager): OrganizationState =>
  events.reduce<OrganizationState>(
    (state, event, revision) =>
      organizationDecider.evolve(state, {
        ...event,
        eventId: `event-${revision}`,
        revision,
        recordedAt: `2026-03-0${revision + 1}T12:00:00.000Z`,
        commandId: 'command',
        actor: by,
      }),
    organizationDecider.initialState,
  );

/** `given(events).when(actor, command)` → the types of the events, or the refusal code with its paths. */
export const given = (...events: OrganizationEvent[]) => ({
  when(
    actor: Actor,
    command: OrganizationCommand,
    more: Partial<OrganizationContext> & { premises?: OrganizationPremises } = {},
  ) {
    const state = fold(events);
    const result = organizationDecider.decide(command, state, {
      organizationId: HERE,
      commandId: 'command',
      actor,
      now: '2026-03-02T15:00:00.000Z',
      today: '2026-03-02',
      expectedRevision: state.revision < 0 ? null : state.revision,
      premises,
      ...more,
    });
    if (result.ok) return result.value;
    return [result.error.code, ...(result.error.errors ?? []).map((one) => `${one.path} ${one.code}`)];
  },
});
