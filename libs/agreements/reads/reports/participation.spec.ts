import { describe, expect, it } from '@jest/globals';
import { addDays } from '@accord/kernel';
import { participationIn, type Membership } from './participation.js';

const member = (organizationId: string, from: string, until: string | null, daysToActive = 30): Membership => ({
  organizationId,
  from,
  until,
  daysToActive,
});

const MEMBERS = [
  member('a', '2026-01-10', null, 10),
  member('b', '2026-01-20', '2026-03-05', 20),
  member('c', '2026-02-01', '2026-02-10', 30),
  member('c', '2026-02-20', '2026-03-01', 40),
  member('d', '2026-03-03', '2026-03-03', 50),
];

/** Another way to the same numbers: day by day, by who is there. */
function counted(first: string, last: string) {
  const there = (day: string) =>
    new Set(MEMBERS.filter(({ from, until }) => from <= day && (until ?? '9') > day).map((one) => one.organizationId));
  const before = there(addDays(first, -1));
  const seen = new Set<string>();
  for (let day = first; day <= last; day = addDays(day, 1)) there(day).forEach((one) => seen.add(one));
  const joined = [...seen].filter((one) => !before.has(one)).length;
  const left = [...new Set([...before, ...seen])].filter((one) => !there(last).has(one)).length;
  return { begin: before.size, joined, left, participants: there(last).size };
}

describe('who takes part', () => {
  it('adds up month by month to what a count day by day finds', () => {
    const { months } = participationIn(MEMBERS, { from: '2026-01-01', to: '2026-03-31' }, '2026-06-01');
    expect(months.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03']);
    const ends = ['2026-01-31', '2026-02-28', '2026-03-31'];
    months.forEach((month, n) => expect(month).toMatchObject(counted(`${month.month}-01`, ends[n]!)));
    expect(months.map(({ churn }) => churn)).toEqual([null, 0, 66.67]);
  });

  it('ends with today, and tells how long it took to come into force', () => {
    const { months, timeToActive, participants } = participationIn(
      MEMBERS,
      { from: '2026-01-15', to: '2026-12-31' },
      '2026-02-25',
    );
    expect(months.map(({ month, participants: there }) => [month, there])).toEqual([
      ['2026-01', 2],
      ['2026-02', 3],
    ]);
    expect(participants).toBe(3);
    expect(timeToActive).toEqual({ agreements: 3, median: 30, p85: 40, p95: 40 });
    const none = participationIn([], { from: '2026-01-01', to: '2026-01-31' }, '2026-06-01');
    expect(none).toMatchObject({ participants: 0, churn: null, timeToActive: { agreements: 0, median: null } });
  });
});
