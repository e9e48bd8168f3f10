import { describe, expect, it } from '@jest/globals';
import { codeLists } from '@accord/contract';
import { TIME_RULES } from '@accord/agreements/domain';
import type { AgreementDays } from '@accord/agreements/reads';
import { datesCalendar } from './dates-calendar.js';
import { DECISIONS } from './decision-letter.js';

const ID = '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57';

const DAYS: AgreementDays = {
  agreementId: ID,
  number: 'ISA-2026-00014',
  isOwn: false,
  sequence: 21,
  isEnded: false,
  days: [
    { key: 'annual-agreement-review', rule: 'annual-agreement-review', dueOn: '2027-06-01', kind: 'deadline' },
    { key: 'renewal', rule: 'expiry', dueOn: '2027-12-01', kind: 'renewal' },
    { key: 'end', rule: 'expiry', dueOn: '2028-12-01', kind: 'end' },
  ],
};

const calendarFor = (more: Partial<AgreementDays> = {}) =>
  datesCalendar({ ...DAYS, ...more }, 'https://accord.example');

describe('the calendar of an agreement', () => {
  it('says what each day is, of which agreement, and where it stands', () => {
    const calendar = calendarFor();
    expect(calendar?.entries.map(({ uid, day, title }) => [uid, day, title])).toEqual([
      [`annual-agreement-review.${ID}@accord`, '2027-06-01', 'Annual review (ISA-2026-00014)'],
      [`renewal.${ID}@accord`, '2027-12-01', 'Last day of this term: another one begins (ISA-2026-00014)'],
      [`end.${ID}@accord`, '2028-12-01', 'Agreement ends (ISA-2026-00014)'],
    ]);
    expect(calendar?.url).toBe(`https://accord.example/agreements/${ID}`);
    expect(calendarFor({ isOwn: true })?.url).toBe(`https://accord.example/my-agreements/${ID}`);
    expect(calendarFor({ number: null })?.entries[0]?.title).toBe('Annual review (application)');
  });

  it('takes back what does not come any more once the agreement has ended', () => {
    const entries = calendarFor({ isEnded: true })?.entries ?? [];
    expect(entries.map(({ isCancelled }) => isCancelled)).toEqual([true, true, true]);
    expect(entries[0]?.text).toContain('has ended');
  });

  it('is none where no day lies ahead', () => {
    expect(calendarFor({ days: [] })).toBeNull();
  });

  it('has words for every rule of time', () => {
    expect(codeLists['deadlines']?.map(({ code }) => code).toSorted()).toEqual(
      TIME_RULES.map(({ id }) => id).toSorted(),
    );
  });
});

describe('the letter', () => {
  it('is written on the decisions of which the contract says so', () => {
    const told = codeLists['eventTypes']?.filter(({ hasLetter }) => hasLetter === true).map(({ code }) => code) ?? [];
    expect(Object.keys(DECISIONS).toSorted()).toEqual(told.toSorted());
  });
});
