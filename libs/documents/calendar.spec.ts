import { describe, expect, it } from '@jest/globals';
import { calendarOf, type CalendarEntry } from './calendar.js';

const STAMP = new Date('2026-12-01T12:00:00Z');
const URL = 'https://accord.example/agreements/0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57';

const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'end.1@accord',
  day: '2028-02-29',
  title: 'Agreement ends',
  text: 'The day ends at 23:59:59 in New York.',
  isCancelled: false,
  ...more,
});

/** A calendar as a file, byte for byte. */
const written = (...entries: readonly CalendarEntry[]): string =>
  calendarOf({ title: 'Accord', url: URL, sequence: 21, entries }, STAMP);

/** Its lines as a reader puts them together again (RFC 5545, 3.1). */
const linesOf = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar', () => {
  it('has whole days, that end where the next one begins, in leap years and at the end of a year', () => {
    const lines = linesOf(written(entry(), entry({ uid: 'b', day: '2027-12-31' })));
    expect(lines.filter((line) => line.startsWith('DT'))).toEqual([
      'DTSTAMP:20261201T120000Z',
      'DTSTART;VALUE=DATE:20280229',
      'DTEND;VALUE=DATE:20280301',
      'DTSTAMP:20261201T120000Z',
      'DTSTART;VALUE=DATE:20271231',
      'DTEND;VALUE=DATE:20280101',
    ]);
  });

  it('names each day for good, says which writing of it holds, and blocks nobody’s time', () => {
    const lines = linesOf(written(entry()));
    for (const line of ['UID:end.1@accord', 'SEQUENCE:21', 'STATUS:CONFIRMED', 'TRANSP:TRANSPARENT'])
      expect(lines).toContain(line);
    expect(lines).toContain(`URL;VALUE=URI:${URL}`);
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines.at(-2)).toBe('END:VCALENDAR');
  });

  it('tells of a day a week before at nine in the morning, and of one that will not come never', () => {
    expect(linesOf(written(entry()))).toContain('TRIGGER:-P6DT15H');
    const cancelled = written(entry({ isCancelled: true }));
    expect(cancelled).toContain('STATUS:CANCELLED');
    expect(cancelled).not.toContain('VALARM');
  });

  it('escapes what would end a text, and cannot be made to say more than it says', () => {
    const title = 'Ends; comma, back\\slash\r\nBEGIN:VEVENT';
    const lines = linesOf(written(entry({ title })));
    expect(lines).toContain('SUMMARY:Ends\\; comma\\, back\\\\slash\\nBEGIN:VEVENT');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('folds its lines at 75 octets and within no letter, in any script', () => {
    const text = 'Überprüfung 情報共有協定 اتفاقية 🔐 '.repeat(12).trim();
    const file = written(entry({ text }));
    const lines = file.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(linesOf(file)).toContain(`DESCRIPTION:${text}`);
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
