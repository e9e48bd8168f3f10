import { describe, expect, it } from '@jest/globals';
import {
  premises,
  person,
  caseManager,
  registered,
  appointed,
  ended,
  officerAppointed,
  appoint,
  end,
  given,
} from '../testing/given.js';

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
