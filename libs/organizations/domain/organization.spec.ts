import { describe, expect, it } from '@jest/globals';
import { type OrganizationCommand } from './index.js';
import {
  premises,
  person,
  caseManager,
  officer,
  fso,
  csa,
  registered,
  appointed,
  ended,
  officerAppointed,
  fsoAppointed,
  answers,
  attested,
  withdrawn,
  attest,
  withdraw,
  fact,
  recordFact,
  fold,
  given,
} from './testing/given.js';

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
