import { describe, expect, it } from '@jest/globals';
import type { Actor, FunctionName } from '@accord/kernel';
import {
  organizationDecider,
  type OrganizationCommand,
  type OrganizationContext,
  type OrganizationEvent,
  type OrganizationPremises,
  type OrganizationState,
} from './index.js';

const HERE = '11111111-1111-5111-8111-111111111111';
const premises: OrganizationPremises = {
  firstAppointments: [],
  slugTaken: false,
  baseline: { version: '2016.1', itemIds: ['A-1', 'A-2', 'C-1'], mandatoryItemIds: ['A-1', 'A-2'], validityMonths: 12 },
  subject: null,
};
const person = (subjectId: string, name: FunctionName, organizationId?: string): Actor => ({
  subjectId,
  function: name,
  functions: [name],
  ...(organizationId === undefined ? {} : { organizationId }),
});
const caseManager = person('cm-1', 'nccic.case_manager');
const officer = person('water.officer', 'isao.officer', HERE);
const fso = person('water.fso', 'isao.fso', HERE);
const csa = person('cs-1', 'dhs.csa');

const registered: OrganizationEvent = {
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
type Appointed = Extract<OrganizationEvent, { type: 'OfficerAppointed' }>['data'];
const appointed = (subjectId: string, name: Appointed['function'], headcountOne = false): OrganizationEvent => ({
  type: 'OfficerAppointed',
  data: { subjectId, function: name, headcountOne },
});
const ended = (subjectId: string, name: Appointed['function']): OrganizationEvent => ({
  type: 'AppointmentEnded',
  data: { subjectId, function: name },
});
const officerAppointed = appointed('water.officer', 'isao.officer');
const fsoAppointed = appointed('water.fso', 'isao.fso');
const answers = [
  { itemId: 'A-1', answer: 'Met', evidence: 'charter' },
  { itemId: 'A-2', answer: 'Gap' },
] as const;
const attested: OrganizationEvent = {
  type: 'StandardsAttestationRecorded',
  data: { baselineVersion: '2016.1', answers, validUntil: '2026-06-01' },
};
const withdrawn = (...itemIds: string[]): OrganizationEvent => ({
  type: 'StandardsAttestationWithdrawn',
  data: { itemIds, cause: 'outdated' },
});

const attest: OrganizationCommand = {
  type: 'RecordStandardsAttestation',
  payload: { baselineVersion: '2016.1', answers },
};
const withdraw = (...itemIds: string[]): OrganizationCommand => ({
  type: 'WithdrawAttestation',
  payload: { itemIds, reason: 'outdated' },
});
const eligibility = (asOf: string, status: string) =>
  ({ factKind: 'EntityEligibility', status, sourceRef: 'letter 7', asOf }) as const;
const fact = (asOf: string, status = 'Eligible'): OrganizationEvent => ({
  type: 'SecurityFactRecorded',
  data: eligibility(asOf, status),
});
const recordFact = (asOf: string, status = 'Eligible'): OrganizationCommand => ({
  type: 'RecordSecurityFact',
  payload: eligibility(asOf, status),
});
const appoint = (subjectId: string, name: Appointed['function'], headcountOne?: boolean): OrganizationCommand => ({
  type: 'AppointOfficer',
  payload: { subjectId, function: name, ...(headcountOne === undefined ? {} : { headcountOne }) },
});
const end = (subjectId: string, name: Appointed['function']): OrganizationCommand => ({
  type: 'EndAppointment',
  payload: { subjectId, function: name },
});

const fold = (events: readonly OrganizationEvent[], by: Actor = caseManager): OrganizationState =>
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
const given = (...events: OrganizationEvent[]) => ({
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

describe('registration', () => {
  const register: OrganizationCommand = { type: 'RegisterOrganization', payload: registered.data };

  it.each([caseManager, person('ad-1', 'admin')])('is open to $function', (actor) => {
    expect(given().when(actor, register)).toEqual([registered]);
  });
  it('is closed to everybody else', () => {
    expect(given().when(csa, register)).toEqual(['NOT_AUTHORIZED']);
  });
  it('appoints at once whom the installation appoints with a registration', () => {
    const firstAppointments = [{ subjectId: 'a', function: 'isao.officer' }] as const;
    const made = given().when(caseManager, register, { premises: { ...premises, firstAppointments } });
    expect(made).toEqual([registered, appointed('a', 'isao.officer')]);
  });
  it('refuses a slug that is taken', () => {
    expect(given().when(caseManager, register, { premises: { ...premises, slugTaken: true } })).toEqual([
      'ALREADY_IN_STATE',
    ]);
  });
  it('happens once', () => {
    expect(given(registered).when(caseManager, register)).toEqual(['ALREADY_IN_STATE']);
  });
  it('comes before everything else', () => {
    expect(given().when(csa, recordFact('2026-03-01'))).toEqual(['WRONG_STATE']);
  });
});

describe('attestation', () => {
  const history = [registered, officerAppointed];

  it('is valid for twelve months', () => {
    expect(given(...history).when(officer, attest)).toEqual([
      { type: 'StandardsAttestationRecorded', data: { ...attest.payload, validUntil: '2027-03-02' } },
    ]);
  });
  it('sent again with the same answers renews its validity and forgets withdrawals', () => {
    const again = given(...history, attested, withdrawn('A-1')).when(officer, attest);
    expect(again).toMatchObject([{ data: { validUntil: '2027-03-02' } }]);
    expect(fold([...history, attested, withdrawn('A-1'), attested]).attestation?.withdrawnItemIds).toEqual([]);
  });
  it('names the published baseline', () => {
    const other = { ...attest, payload: { baselineVersion: '2030.1', answers } } as const;
    expect(given(...history).when(officer, other)).toEqual(['INVALID_PAYLOAD', '/baselineVersion baseline-known']);
  });
  it.each([
    ['an item of no baseline', [...answers, { itemId: 'Z-9', answer: 'Met' }], '/answers/2/itemId baseline-known'],
    ['an item answered twice', [...answers, { itemId: 'A-1', answer: 'Met' }], '/answers/2/itemId duplicate'],
    ['a mandatory item missing', [answers[0]], '/answers missing-entry'],
    ['a mandatory item not applicable', [answers[0], { itemId: 'A-2', answer: 'NA' }], '/answers/1/answer value'],
  ] as const)('refuses %s', (_what, wrong, error) => {
    const command = { ...attest, payload: { baselineVersion: '2016.1', answers: wrong } } as const;
    expect(given(...history).when(officer, command)).toEqual(['INVALID_PAYLOAD', error]);
  });
  it('allows a conditional item not to apply', () => {
    const payload = { baselineVersion: '2016.1', answers: [...answers, { itemId: 'C-1', answer: 'NA' }] } as const;
    expect(given(...history).when(officer, { ...attest, payload })).toHaveLength(1);
  });
  it('is the own side’s only', () => {
    expect(given(...history).when({ ...officer, organizationId: 'another' }, attest)).toEqual(['NOT_AUTHORIZED']);
  });
  it('needs a current appointment', () => {
    expect(given(registered).when(officer, attest)).toEqual(['NOT_AUTHORIZED']);
    const left = given(...history, ended('water.officer', 'isao.officer'));
    expect(left.when(officer, attest)).toEqual(['NOT_AUTHORIZED']);
  });
  it('judges the answers before the revision', () => {
    const wrong = { ...attest, payload: { baselineVersion: '2030.1', answers } } as const;
    expect(given(...history).when(officer, wrong, { expectedRevision: 0 })).toContain('INVALID_PAYLOAD');
    expect(given(...history).when(officer, attest, { expectedRevision: 0 })).toEqual(['CONFLICT_VERSION']);
  });
  it('lapses by the clock alone, once its last day is over in New York', () => {
    const lapse = { type: 'LapseAttestation', payload: {} } as const;
    const clock = { subjectId: 'clock', functions: ['clock'], function: 'clock' } as const;
    const lapsed = {
      type: 'StandardsAttestationLapsed',
      data: { itemIds: ['A-1', 'A-2'], cause: 'ValidityOver' },
    } as const;
    const on = (today: string) => ({ today });
    const then = given(...history, attested);
    const [recorded] = then.when(clock, lapse, on('2026-06-02'));
    expect(recorded).toMatchObject({ type: lapsed.type, data: { cause: 'ValidityOver' } });
    expect(then.when(clock, lapse, on('2026-06-01'))).toEqual(['WRONG_STATE']);
    expect(then.when(officer, lapse, on('2026-06-02'))).toEqual(['NOT_AUTHORIZED']);
    expect(given(...history, attested, lapsed).when(clock, lapse, on('2026-06-02'))).toEqual(['ALREADY_IN_STATE']);
    expect(given(...history).when(clock, lapse, on('2026-06-02'))).toEqual(['WRONG_STATE']);
  });
  it('has lapsed once the clock said so', () => {
    const lapsed = { type: 'StandardsAttestationLapsed', data: { itemIds: ['A-1'], cause: 'ValidityEnded' } } as const;
    expect(fold([...history, attested, lapsed]).attestation?.lapsed).toBe(true);
    expect(fold([...history, attested, lapsed, attested]).attestation?.lapsed).toBe(false);
  });
});

describe('withdrawal of attested items', () => {
  const history = [registered, officerAppointed, attested];

  it('takes back what was attested', () => {
    expect(given(...history).when(officer, withdraw('A-1'))).toEqual([withdrawn('A-1')]);
  });
  it('records only what was not withdrawn before', () => {
    const then = given(...history, withdrawn('A-1'));
    expect(then.when(officer, withdraw('A-1', 'A-2'))).toEqual([withdrawn('A-2')]);
    expect(then.when(officer, withdraw('A-1'))).toEqual(['ALREADY_IN_STATE']);
  });
  it('refuses items that are not on file', () => {
    expect(given(...history).when(officer, withdraw('A-1', 'C-1'))).toEqual([
      'INVALID_PAYLOAD',
      '/itemIds/1 baseline-known',
    ]);
  });
  it('needs an attestation', () => {
    const none = given(registered, officerAppointed);
    expect(none.when(officer, withdraw('A-1'))).toEqual(['WRONG_STATE']);
    expect(none.when(officer, withdraw('Z-9'))).toEqual(['INVALID_PAYLOAD', '/itemIds/0 baseline-known']);
  });
});

describe('security facts', () => {
  const history = [registered, fsoAppointed];

  it.each([fso, csa])('are recorded by $function', (actor) => {
    expect(given(...history).when(actor, recordFact('2026-03-02'))).toEqual([fact('2026-03-02')]);
  });
  it('are not the officer’s', () => {
    expect(given(...history, officerAppointed).when(officer, recordFact('2026-03-02'))).toEqual(['NOT_AUTHORIZED']);
  });
  it('are never about tomorrow', () => {
    expect(given(...history).when(csa, recordFact('2026-03-03'))).toEqual(['INVALID_PAYLOAD', '/asOf date-not-future']);
    expect(given(...history).when(csa, recordFact('2026-02-30'))).toEqual(['INVALID_PAYLOAD', '/asOf format']);
  });
  it('say the same only once', () => {
    expect(given(...history, fact('2026-03-01')).when(csa, recordFact('2026-03-01'))).toEqual(['ALREADY_IN_STATE']);
    expect(given(...history, fact('2026-03-01')).when(csa, recordFact('2026-03-02'))).toHaveLength(1);
  });
  it('are all kept, the newest by its date first, whatever the order of recording', () => {
    const recorded = [fact('2026-02-10', 'Eligible'), fact('2026-02-01', 'InProcess'), fact('2026-02-10', 'Revoked')];
    const { securityFacts } = fold([registered, ...recorded], csa);
    expect(securityFacts.map((one) => `${one.asOf} ${one.status} ${one.recordedBy}`)).toEqual([
      '2026-02-10 Revoked dhs.csa',
      '2026-02-10 Eligible dhs.csa',
      '2026-02-01 InProcess dhs.csa',
    ]);
  });
  it('are new against the newest of their kind', () => {
    const older = given(registered, fact('2026-02-10'), fact('2026-02-01', 'InProcess'));
    expect(older.when(csa, recordFact('2026-02-10'))).toEqual(['ALREADY_IN_STATE']);
    expect(older.when(csa, recordFact('2026-02-01', 'InProcess'))).toHaveLength(1);
  });
});

describe('appointments', () => {
  it('are made by the case manager and assume more than one officer', () => {
    expect(given(registered).when(caseManager, appoint('a', 'isao.officer'))).toEqual([appointed('a', 'isao.officer')]);
    expect(given(registered).when(person('ad-1', 'admin'), appoint('a', 'isao.officer'))).toEqual(['NOT_AUTHORIZED']);
  });
  it('happen once', () => {
    const held = given(registered, officerAppointed);
    expect(held.when(caseManager, appoint('water.officer', 'isao.officer'))).toEqual(['ALREADY_IN_STATE']);
    expect(
      given(registered, officerAppointed, ended('water.officer', 'isao.officer')).when(
        caseManager,
        appoint('water.officer', 'isao.officer'),
      ),
    ).toHaveLength(1);
  });
  it('are never one’s own', () => {
    expect(given(registered).when(caseManager, appoint('cm-1', 'isao.fso'))).toEqual(['SOD_CONFLICT']);
  });
  it('are closed to auditors', () => {
    const subject = { subjectId: 'au-1', functions: ['auditor'] as const };
    expect(
      given(registered).when(caseManager, appoint('au-1', 'isao.fso'), { premises: { ...premises, subject } }),
    ).toEqual(['SOD_CONFLICT']);
  });
  it('test separation of duties before the revision', () => {
    expect(given(registered).when(caseManager, appoint('cm-1', 'isao.fso'), { expectedRevision: 7 })).toEqual([
      'SOD_CONFLICT',
    ]);
  });
  it.each([
    ['isao.officer', 'isao.signatory'],
    ['isao.signatory', 'isao.officer'],
  ] as const)('join %s and %s in one person only in a small organization', (first, second) => {
    const one = given(registered, appointed('a', first));
    expect(one.when(caseManager, appoint('a', second))).toEqual(['SOD_CONFLICT']);
    expect(one.when(caseManager, appoint('a', second, false))).toEqual(['SOD_CONFLICT']);
    expect(one.when(caseManager, appoint('a', second, true))).toEqual([appointed('a', second, true)]);
    const two = given(registered, appointed('b', 'isao.officer'), appointed('a', first));
    expect(two.when(caseManager, appoint('a', second, true))).toEqual(['SOD_CONFLICT']);
  });
  it('let no second officer join while the one officer is also the signatory', () => {
    const joined = [registered, appointed('a', 'isao.officer'), appointed('a', 'isao.signatory', true)];
    expect(given(...joined).when(caseManager, appoint('b', 'isao.officer'))).toEqual(['SOD_CONFLICT']);
    expect(given(...joined).when(caseManager, appoint('b', 'isao.signatory'))).toHaveLength(1);
    const apart = [...joined, ended('a', 'isao.signatory')];
    expect(given(...apart).when(caseManager, appoint('b', 'isao.officer'))).toHaveLength(1);
  });
  it('record headcountOne only where it is true', () => {
    const other = given(registered, appointed('b', 'isao.officer'));
    expect(other.when(caseManager, appoint('a', 'isao.officer', true))).toEqual(['SOD_CONFLICT']);
    expect(other.when(caseManager, appoint('a', 'isao.signatory', true))).toEqual(['SOD_CONFLICT']);
    const left = given(registered, appointed('b', 'isao.officer'), ended('b', 'isao.officer'));
    expect(left.when(caseManager, appoint('a', 'isao.officer', true))).toEqual([appointed('a', 'isao.officer', true)]);
  });
  it('know headcountOne of officer and signatory, never of the security officer', () => {
    expect(given(registered).when(caseManager, appoint('a', 'isao.fso', true))).toEqual(['SOD_CONFLICT']);
    expect(given(registered).when(caseManager, appoint('a', 'isao.fso', false))).toHaveLength(1);
  });
  it('leave the security officer free to hold either function', () => {
    expect(given(registered, officerAppointed).when(caseManager, appoint('water.officer', 'isao.fso'))).toHaveLength(1);
  });
  it('end once, and only if they were made', () => {
    const made = given(registered, officerAppointed);
    expect(made.when(caseManager, end('water.officer', 'isao.officer'))).toEqual([
      ended('water.officer', 'isao.officer'),
    ]);
    expect(made.when(caseManager, end('water.officer', 'isao.fso'))).toEqual(['WRONG_STATE']);
    const over = given(registered, officerAppointed, ended('water.officer', 'isao.officer'));
    expect(over.when(caseManager, end('water.officer', 'isao.officer'))).toEqual(['ALREADY_IN_STATE']);
    expect(given(registered).when(caseManager, end('a', 'isao.fso'))).toEqual(['WRONG_STATE']);
  });
});
