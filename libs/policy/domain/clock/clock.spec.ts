import { describe, expect, it } from '@jest/globals';
import {
  approved,
  begun,
  clock,
  fold,
  given,
  person,
  proposed,
  WINDOW,
  withTimer,
  type Happened,
} from '../testing/given.js';
import type { PolicyCommand } from '../policy.js';
import { clockWorkOf } from './due.js';

const lapse = (from: string, affectedCount = 3): PolicyCommand => ({
  type: 'LapseStatutoryCoverage',
  payload: { statute: 'CISA2015', from, affectedCount },
});
const restore = (from: string): PolicyCommand => ({
  type: 'RestoreStatutoryCoverage',
  payload: { statute: 'CISA2015', from, affectedCount: 0 },
});
const tell = (rule: string, step: string): PolicyCommand => ({ type: 'TellProgramDeadline', payload: { rule, step } });

/** The moment in which a day begins, in winter or summer time of New York. */
const on = (today: string, hour = '04') => ({ now: `${today}T${hour}:00:00.000Z`, today });

const lapsed: Happened = {
  event: { type: 'StatutoryCoverageLapsed', data: { statute: 'CISA2015', from: '2026-10-01', affectedCount: 3 } },
  by: clock,
};
const later = { ...WINDOW, from: '2026-11-12', to: '2027-09-30' };

const turnsOf = (...happened: readonly Happened[]) =>
  clockWorkOf(fold(...happened), '2026-03-02T15:00:00.000Z').turns.map(
    ({ from, inForce, to }) => `${inForce ? 'restored' : 'lapsed'} ${from} ${to}`,
  );

describe('cover of a statute', () => {
  it('turns on the days that the policy knows from its beginning on, and on none before', () => {
    expect(turnsOf(begun)).toEqual(['lapsed 2026-10-01 null']);
    expect(turnsOf(begun, proposed('2026.2', '2026-03-15', { window: later }), approved('2026.2'))).toEqual([
      'lapsed 2026-10-01 2026-11-11',
      'restored 2026-11-12 2027-09-30',
      'lapsed 2027-10-01 null',
    ]);
  });

  it('goes on without a turn where a window follows upon the last one', () => {
    const next = [proposed('2026.2', '2026-03-15', { window: WINDOW }), approved('2026.2')];
    expect(turnsOf(begun, ...next)).toEqual(['lapsed 2027-10-01 null']);
  });

  it('begins for the policy on the day on which the policy says so, also where the window began before', () => {
    const backdated = [proposed('2026.2', '2026-11-20', { window: later }), approved('2026.2')];
    expect(turnsOf(begun, ...backdated)).toEqual([
      'lapsed 2026-10-01 2026-11-19',
      'restored 2026-11-20 2027-09-30',
      'lapsed 2027-10-01 null',
    ]);
  });

  it('is recorded as ended once, on its day and not before, with how many agreements it concerns', () => {
    expect(given(begun).when(clock, lapse('2026-10-01'), on('2026-09-30'))).toEqual(['WRONG_STATE']);
    expect(given(begun).when(clock, lapse('2026-10-02'), on('2026-10-02'))).toEqual(['WRONG_STATE']);
    expect(given(begun).when(clock, lapse('2026-10-01'), on('2026-10-01'))).toEqual([
      { type: 'StatutoryCoverageLapsed', data: { statute: 'CISA2015', from: '2026-10-01', affectedCount: 3 } },
    ]);
    expect(given(begun, lapsed).when(clock, lapse('2026-10-01'), on('2026-10-01'))).toEqual(['ALREADY_IN_STATE']);
    expect(turnsOf(begun, lapsed)).toEqual([]);
    expect(given(begun).when(clock, lapse('2026-01-31'), on('2026-10-01'))).toEqual(['WRONG_STATE']); // before the policy
  });

  it('is recorded as begun, with its last day', () => {
    const published = [begun, lapsed, proposed('2026.2', '2026-11-01', { window: later }), approved('2026.2')];
    expect(given(...published).when(clock, restore('2026-11-12'), on('2026-11-12', '05'))).toEqual([
      {
        type: 'StatutoryCoverageRestored',
        data: { statute: 'CISA2015', from: '2026-11-12', to: '2027-09-30', affectedCount: 0 },
      },
    ]);
    expect(given(begun).when(clock, restore('2026-11-12'), on('2026-11-12', '05'))).toEqual(['WRONG_STATE']);
  });

  it('is nothing that a person records', () => {
    expect(given(begun).when(person('ad-1', 'admin'), lapse('2026-10-01'), on('2026-10-01'))).toEqual([
      'NOT_AUTHORIZED',
    ]);
  });
});

describe('what runs on the whole program', () => {
  const stepsAt = (now: string, ...happened: readonly Happened[]) =>
    clockWorkOf(fold(...happened), now).steps.map(({ at, rule, step, dueOn }) => `${at} ${rule} ${step} ${dueOn}`);

  it('is the assessment of each fiscal year and the review of the template, as the policy dates them', () => {
    expect(stepsAt('2026-03-02T15:00:00.000Z', begun).toSorted()).toEqual([
      '2026-10-01T04:00:00.000Z annual-privacy-assessment FY2026_Opens 2026-12-31',
      '2027-01-01T05:00:00.000Z annual-privacy-assessment FY2026_Escalate 2026-12-31',
      '2027-10-01T04:00:00.000Z annual-privacy-assessment FY2027_Opens 2027-12-31',
      '2028-01-01T05:00:00.000Z annual-privacy-assessment FY2027_Escalate 2027-12-31',
      '2028-01-01T05:00:00.000Z privacy-form-template-review 2026.1_remind-1 2028-01-01',
      '2028-07-02T04:00:00.000Z privacy-form-template-review 2026.1_LockTemplate 2028-01-01',
    ]);
  });

  it('is told once, at its time, to the office that the policy names', () => {
    const [rule, step] = ['annual-privacy-assessment', 'FY2026_Opens'];
    expect(given(begun).when(clock, tell(rule, step), on('2026-09-30'))).toEqual(['WRONG_STATE']);
    const data = { rule, step, action: 'Opens', dueOn: '2026-12-31', recipients: ['dhs.privacy'] as const };
    expect(given(begun).when(clock, tell(rule, step), on('2026-10-01'))).toEqual([
      { type: 'ProgramDeadlineTold', data },
    ]);
    const told: Happened = { event: { type: 'ProgramDeadlineTold', data }, by: clock };
    expect(given(begun, told).when(clock, tell(rule, step), on('2026-10-01'))).toEqual(['ALREADY_IN_STATE']);
    expect(stepsAt('2026-10-01T04:00:00.000Z', begun, told)).not.toContainEqual(
      expect.stringContaining('FY2026_Opens'),
    );
    expect(given(begun).when(clock, tell(rule, 'FY1999_Opens'), on('2026-10-01'))).toEqual(['WRONG_STATE']);
  });

  it('moves with the values of the policy', () => {
    const values = withTimer('privacy-form-template-review', {
      reminders: [{ offset: -1, unit: 'months', from: 'due' }],
    });
    const changed = [begun, proposed('2026.2', '2026-03-15', { values }), approved('2026.2')];
    expect(stepsAt('2026-03-16T15:00:00.000Z', ...changed)).toContainEqual(
      '2027-12-01T05:00:00.000Z privacy-form-template-review 2026.1_remind-1 2028-01-01',
    );
  });
});
