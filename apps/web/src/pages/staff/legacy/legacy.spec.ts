import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { CheckedLegacyRecord, LegacyInstrument } from '../../../api/types.js';
import { partsOf, piecesOf, textOf } from './file-parts.js';
import { twiceIn } from './import-file.js';
import { bodyOfVerdict, fatesOf, missingInVerdict, VERDICTS } from './verdict.js';

const bytesOf = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

describe('A file that is chosen on the page', () => {
  it('is UTF-8, or is told so', () => {
    expect(textOf(bytesOf(Buffer.from('\uFEFFä')))).toBe('ä');
    expect(textOf(bytesOf(Buffer.from('ä', 'latin1')))).toBeUndefined();
  });

  it('goes in parts of whole lines, each with the header and the place where it begins', () => {
    const lines = ['', 'header', ...Array.from({ length: 900 }, (_, n) => `line ${n + 3}`), ''];
    const parts = partsOf(lines.join('\r\n'));
    expect(parts.map(({ firstLine }) => firstLine)).toEqual([undefined, 403, 803]);
    expect(parts[1]?.csv.split('\n').slice(0, 2)).toEqual(['header', 'line 403']);
    expect(parts.flatMap(({ csv }) => csv.split('\n').filter((line) => line.startsWith('line')))).toHaveLength(900);
    expect(partsOf('')).toEqual([{ csv: '' }]);
  });

  it('is sent in pieces that are it again, none of which ends within a character', () => {
    const text = `${'a'.repeat(249_999)}\u{1F512}${'b'.repeat(9)}`;
    expect(piecesOf(text)).toEqual(['a'.repeat(249_999), `\u{1F512}${'b'.repeat(9)}`]);
    expect(piecesOf('short')).toEqual(['short']);
  });

  it('names a document that stands twice, also in different parts', () => {
    const records = [
      { line: 2, idempotencyKey: 'a' },
      { line: 3, idempotencyKey: 'b' },
      { line: 900, idempotencyKey: 'a' },
    ] as CheckedLegacyRecord[];
    expect(twiceIn(records)).toMatchObject([{ line: 900, message: expect.stringMatching(/stands on line 2\.$/) }]);
  });
});

describe('The verification of an import', () => {
  const endsOn = (originalExpiry?: string) => ({ originalExpiry }) as LegacyInstrument;
  const valuesOf = (legacy: LegacyInstrument, verdict = 'Confirmed') =>
    fatesOf(legacy, verdict, '2026-10-31').map(({ value }) => value);

  it('offers what fits the dates: what has run out is not in force, and runs to the end of its last day', () => {
    expect(valuesOf(endsOn('2026-10-30'))).toEqual(['Expired', 'Terminated']);
    expect(valuesOf(endsOn('2026-10-31'))).toEqual(['Active', 'Terminated']);
    expect(valuesOf(endsOn())).toEqual(['Active', 'Terminated']);
    expect(valuesOf(endsOn(), 'NotConfirmed')).toEqual(['Terminated']);
  });

  it('asks for a verdict, what it is from now on, and for the differences', () => {
    const missing = (verdict: string, mappedState: string, note: string) =>
      missingInVerdict({ verdict, mappedState, note }).map(({ pointer }) => pointer);
    expect(missing('', '', '')).toEqual(['/verdict', '/mappedState']);
    expect(missing('ConfirmedWithDifferences', 'Active', ' ')).toEqual(['/note']);
    expect(missing('Confirmed', 'Active', '')).toEqual([]);
    expect(bodyOfVerdict({ verdict: 'Confirmed', mappedState: 'Active', note: ' ' })).toEqual({
      verdict: 'Confirmed',
      mappedState: 'Active',
    });
  });

  it('knows every verdict of the contract', () => {
    const { lists } = JSON.parse(readFileSync('libs/contract/data/codes.json', 'utf8'));
    const codes = lists.legacyVerdicts.map(({ code }: { code: string }) => code);
    expect(VERDICTS.map(({ value }) => value).toSorted()).toEqual(codes.toSorted());
    expect(VERDICTS.every(({ description }) => description !== '')).toBe(true);
  });
});
