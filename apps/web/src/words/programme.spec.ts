import { describe, expect, it } from '@jest/globals';
import {
  backlogFinding,
  cycleFinding,
  dueFinding,
  monthName,
  monthsBetween,
  returnsFinding,
  stageFinding,
  workloadFinding,
} from './programme.js';

describe('findings of the program', () => {
  it.each([
    [[], 'From submission to decision'],
    [[{ name: 'Apr', median: 41 }], 'Half were decided within 41 business days'],
    [[{ name: 'Apr', median: 0 }], 'Half were decided on the day itself'],
    [
      [
        { name: 'Nov', median: 80 },
        { name: 'Apr', median: 41 },
      ],
      'Half were decided within 41 business days, 39 fewer than in Nov',
    ],
    [
      [
        { name: 'Nov', median: 1 },
        { name: 'Apr', median: 1 },
      ],
      'Half were decided within 1 business day, as in Nov',
    ],
  ])('say of decisions %j: %s', (months, words) => expect(cycleFinding(months)).toBe(words));

  it('say where the days go', () => {
    const stage = (name: string, government: number, applicant: number) => ({
      stage: name,
      government: { businessDays: government },
      applicant: { businessDays: applicant },
    });
    expect(stageFinding([stage('intake', 5, 0), stage('privacy', 4, 3)])).toBe('Most of the days go to privacy review');
    expect(stageFinding([stage('intake', 0, 0)])).toBe('Where the days go');
  });

  it('say what is open, due and waited for', () => {
    expect(backlogFinding([])).toBe('No application is open');
    expect(backlogFinding([{ ages: [1, 0, 0, 2] }])).toBe(
      '3 applications are open, 2 of them for more than 20 business days',
    );
    expect(dueFinding([{ overdue: 0, soon: 0 }])).toBe('Nothing is overdue, nothing due within five business days');
    expect(dueFinding([{ overdue: 2, soon: 3 }])).toBe('2 overdue, 3 due within five business days');
    expect(workloadFinding([{ subjectId: 'pr-1', items: 1 }])).toBe('pr-1 has the most to do: 1 thing');
  });

  it('say what came back', () => {
    expect(returnsFinding([{ returns: 0, applications: 2 }])).toBe(
      'None of 2 decided applications had come back for changes',
    );
    expect(
      returnsFinding([
        { returns: 0, applications: 2 },
        { returns: 2, applications: 1 },
      ]),
    ).toBe('1 of 3 decided applications had come back for changes');
  });
});

describe('months', () => {
  it('are all of those that a period touches', () => {
    expect(monthsBetween('2025-11-30', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsBetween('2026-02-02', '2026-02-03')).toEqual(['2026-02']);
    expect([monthName('2026-02'), monthName('2025-12', true)]).toEqual(['Feb', 'Dec 2025']);
  });
});
