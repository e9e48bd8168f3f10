import { describe, expect, it } from '@jest/globals';
import { functionsAt, type FunctionName, type Principal } from '@accord/kernel';
import { agreementDecider, type AgreementState } from '@accord/agreements/domain';
import { sideOf } from './visibility.js';

const HERE = 'organization-1';
const draft: AgreementState = { ...agreementDecider.initialState, revision: 0, organizationId: HERE };
const submitted: AgreementState = {
  ...draft,
  revision: 1,
  state: 'Proposed',
  submittedAt: '2026-03-02T15:00:00.000Z',
};
const draftedBeforeSubmission: AgreementState = { ...submitted, submittedAt: null };

const appointed = (subjectId: string, name: FunctionName, endedAt: string | null = null) => ({
  subjectId,
  function: name,
  endedAt,
});
const organization = {
  organizationId: HERE,
  appointments: [
    appointed('officer', 'isao.officer'),
    appointed('fso', 'isao.fso'),
    appointed('both', 'isao.officer'),
    appointed('left', 'isao.officer', '2026-02-01T12:00:00.000Z'),
  ],
};
const person = (subjectId: string, functions: readonly FunctionName[], organizationId = ''): Principal =>
  organizationId === '' ? { subjectId, functions } : { subjectId, functions, organizationId };

/** From where a person sees an agreement of the organization. */
const sideTo = (state: AgreementState, one: Principal) => sideOf(functionsAt(organization, one), state);

const officer = person('officer', ['isao.officer'], HERE);
const both = person('both', ['dhs.counsel', 'isao.officer'], HERE);

describe('a draft', () => {
  it.each([officer, person('fso', ['isao.fso'], HERE), both])('is seen by its own organization: $subjectId', (one) => {
    expect(sideTo(draft, one)).toBe('isao');
  });

  it.each<readonly [FunctionName]>([['nccic.case_manager'], ['dhs.privacy'], ['auditor'], ['admin'], ['clock']])(
    'is not there for %s',
    (name) => {
      expect(sideTo(draft, person('one', [name]))).toBeNull();
    },
  );

  it('is told by the missing submission, not by the name of the state', () => {
    expect(sideTo(draftedBeforeSubmission, person('cm-1', ['nccic.case_manager']))).toBeNull();
  });
});

describe('a submitted agreement', () => {
  it.each<readonly [FunctionName]>([
    ['nccic.case_manager'],
    ['nccic.approving_official'],
    ['dhs.privacy'],
    ['dhs.crcl'],
    ['dhs.counsel'],
    ['dhs.csa'],
    ['dhs.risk_acceptor'],
  ])('is seen by government: %s', (name) => {
    expect(sideTo(submitted, person('one', [name]))).toBe('government');
  });

  it('is seen by its own organization and by auditors', () => {
    expect(sideTo(submitted, officer)).toBe('isao');
    expect(sideTo(submitted, person('au-1', ['auditor']))).toBe('auditor');
  });

  it('is seen by government staff who audit as government', () => {
    expect(sideTo(submitted, person('one', ['auditor', 'dhs.counsel']))).toBe('government');
  });

  it.each<readonly [FunctionName]>([['admin'], ['clock']])('is not there for %s', (name) => {
    expect(sideTo(submitted, person('ad-1', [name]))).toBeNull();
  });

  it('is not there for another organization', () => {
    expect(sideTo(submitted, { ...officer, organizationId: 'organization-2' })).toBeNull();
  });

  it('is not there any more for who left the organization, nor for who was never appointed', () => {
    expect(sideTo(submitted, person('left', ['isao.officer'], HERE))).toBeNull();
    expect(sideTo(submitted, person('officer', ['isao.signatory'], HERE))).toBeNull();
  });

  it('is seen from the own side by who holds functions of both, and from government once that appointment ended', () => {
    expect(sideTo(submitted, both)).toBe('isao');
    expect(sideTo(submitted, person('left', ['dhs.counsel', 'isao.officer'], HERE))).toBe('government');
  });
});
