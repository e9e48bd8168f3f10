import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { csvOf } from './csv.js';

const read = (cell: string | number | boolean | null): string =>
  parse(csvOf({ columns: ['a', 'b'], rows: [[cell, 'x']] }), { bom: true, from_line: 2 })[0]?.[0] ?? '<nothing>';

describe('a table as CSV', () => {
  it('lessons, exports: a cell that begins like a formula is neutral, also after spaces', () => {
    for (const formula of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '  =1+1',
      '\u00A0=1',
      ' \t+1',
      '＝1',
      '\n-1',
      '\tx',
    ])
      expect(read(formula)).toBe(`'${formula}`);
    for (const text of ['a=1', 'ISA-2026-00001', "'=1", '1-2', '']) expect(read(text)).toBe(text);
  });

  it('keeps numbers numbers, and texts whole, whatever stands in them', () => {
    expect([read(-5), read(0.25), read(true), read(null)]).toEqual(['-5', '0.25', 'true', '']);
    for (const text of ['one "two", three', 'two\r\nlines', ' spaces ', 'שלום, 世界']) expect(read(text)).toBe(text);
  });
});
