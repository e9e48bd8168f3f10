import { describe, expect, it } from '@jest/globals';
import { policyFactsAt } from '@accord/policy/testing';
import { backlogOf, dueWorkOf, fieldCounts, workloadsOf } from './programme.view.js';

const { calendar } = policyFactsAt('2026-04-22T12:00:00Z');
const TODAY = '2026-04-22'; // a Wednesday

const open = (stage: 'privacy' | 'intake', since: string, waitsOn: 'government' | 'applicant' = 'government') => ({
  stage,
  since,
  waitsOn,
  applications: 2,
});
const work = (dueOn: string | null, subjectId: string | null = null) => ({
  function: 'dhs.privacy' as const,
  subjectId,
  dueOn,
  items: 1,
});

describe('what is open', () => {
  it('is counted by its age in business days, in the order of the way', () => {
    const groups = [
      open('privacy', '2026-04-15'), // 5 business days
      open('privacy', '2026-04-14'), // 6
      open('privacy', '2026-04-08'), // 10
      open('privacy', '2026-04-07'), // 11
      open('privacy', '2026-03-25'), // 20
      open('privacy', '2026-03-24'), // 21
      open('privacy', '2026-04-22', 'applicant'),
      open('intake', '2026-04-18'), // a Saturday: 3
    ];
    expect(backlogOf(groups, calendar, TODAY)).toEqual([
      { stage: 'intake', waitsOn: 'government', ages: [2, 0, 0, 0] },
      { stage: 'privacy', waitsOn: 'government', ages: [2, 4, 4, 2] },
      { stage: 'privacy', waitsOn: 'applicant', ages: [2, 0, 0, 0] },
    ]);
  });

  it('is due over the last day only, soon within five business days, later, or never', () => {
    const groups = ['2026-04-21', TODAY, '2026-04-29', '2026-04-30', null].map((dueOn) => work(dueOn));
    expect(dueWorkOf(groups, calendar, TODAY)).toEqual([
      { function: 'dhs.privacy', overdue: 1, soon: 2, later: 1, undated: 1 },
    ]);
  });

  it('is counted by person, who has most first; what waits for an office is nobody’s', () => {
    const groups = [work(TODAY, 'pr-1'), work('2026-04-21', 'pr-2'), work(null, 'pr-2'), work(TODAY)];
    expect(workloadsOf(groups, TODAY)).toEqual([
      { subjectId: 'pr-2', function: 'dhs.privacy', items: 2, overdue: 1 },
      { subjectId: 'pr-1', function: 'dhs.privacy', items: 1, overdue: 0 },
    ]);
  });
});

describe('what was to be changed', () => {
  it('is counted by the field of the application, however deep it lies; what was erased has no name', () => {
    expect(fieldCounts(['/removal/description', '/channels/0', '/channels/1', '[erased]'])).toEqual([
      { field: 'channels', items: 2 },
      { field: '', items: 1 },
      { field: 'removal', items: 1 },
    ]);
  });
});
