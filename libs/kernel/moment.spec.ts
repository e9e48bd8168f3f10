import { describe, expect, it } from '@jest/globals';
import { parseMoment } from './index.js';

describe('A moment', () => {
  it.each([
    ['2026-04-06T14:00:00Z', '2026-04-06T14:00:00.000Z'],
    ['2026-04-06t14:00:00z', '2026-04-06T14:00:00.000Z'],
    ['2026-04-06T14:00:00.5Z', '2026-04-06T14:00:00.500Z'],
    ['2026-04-06T14:00:00.123456789012Z', '2026-04-06T14:00:00.123Z'],
    ['2026-04-06T16:00:00+02:00', '2026-04-06T14:00:00.000Z'],
    ['2026-04-05T23:30:00-23:59', '2026-04-06T23:29:00.000Z'],
    ['2024-02-29T00:00:00-00:00', '2024-02-29T00:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('%s is %s', (text, moment) => {
    expect(parseMoment(text)?.toISOString()).toBe(moment);
  });

  it.each([
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.999Z'],
    ['2016-12-31T15:59:60.25-08:00', '2016-12-31T23:59:59.999Z'],
    ['2017-01-01T05:29:60+05:30', '2016-12-31T23:59:59.999Z'],
  ])('%s, a leap second, is the last millisecond of its minute', (text, moment) => {
    expect(parseMoment(text)?.toISOString()).toBe(moment);
  });

  it.each([
    ['a day that does not exist', '2026-02-30T10:00:00Z'],
    ['29 February of a common year', '2026-02-29T10:00:00Z'],
    ['a 13th month', '2026-13-01T10:00:00Z'],
    ['hour 24', '2026-04-06T24:00:00Z'],
    ['minute 60', '2026-04-06T14:60:00Z'],
    ['second 61', '2016-12-31T23:59:61Z'],
    ['a leap second at noon', '2026-04-06T12:00:60Z'],
    ['a leap second at the end of a local day', '2016-12-31T23:59:60-08:00'],
    ['an offset of 24 hours', '2026-04-06T14:00:00+24:00'],
    ['an offset of 60 minutes', '2026-04-06T14:00:00+01:60'],
    ['no offset', '2026-04-06T14:00:00'],
    ['a blank in place of T', '2026-04-06 14:00:00Z'],
    ['a date alone', '2026-04-06'],
    ['no seconds', '2026-04-06T14:00Z'],
    ['an empty fraction', '2026-04-06T14:00:00.Z'],
    ['a line after it', '2026-04-06T14:00:00Z\n'],
    ['a moment before the year 0', '0000-01-01T00:00:00+01:00'],
    ['a moment after the year 9999', '9999-12-31T23:59:59-01:00'],
  ])('does not exist with %s', (_what, text) => {
    expect(parseMoment(text)).toBeNull();
  });
});
