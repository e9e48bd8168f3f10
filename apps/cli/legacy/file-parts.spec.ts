import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { UnusableInput } from '../outcome.js';
import { partsOf, textOf } from './file-parts.js';

const folder = mkdtempSync(join(tmpdir(), 'accord-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (bytes: string | Uint8Array): string => {
  const path = join(folder, 'instruments.csv');
  writeFileSync(path, bytes);
  return path;
};

describe('A file for the command line', () => {
  it('is UTF-8, with a byte order mark or without', async () => {
    expect(await textOf(file('\uFEFForganization\nä'))).toBe('organization\nä');
    await expect(textOf(file(Buffer.from('organization\nä', 'latin1')))).rejects.toThrow(/is not UTF-8/);
  });

  it('that is not there is unusable input', async () => {
    await expect(textOf(join(folder, 'none.csv'))).rejects.toThrow(UnusableInput);
  });

  it('goes in parts of whole lines, each with the header and the place where it begins', () => {
    const lines = ['', 'header', ...Array.from({ length: 1_000 }, (_, n) => `line ${n + 3}`)];
    const parts = partsOf(lines.join('\r\n'));
    expect(parts.map(({ firstLine }) => firstLine)).toEqual([undefined, 403, 803]);
    for (const { csv, firstLine = 1 } of parts.slice(1))
      expect(csv.split('\n').slice(0, 2)).toEqual(['header', `line ${firstLine}`]);
    expect(parts.flatMap(({ csv }) => csv.split('\n').filter((line) => line.startsWith('line')))).toEqual(
      lines.slice(2),
    );
  });

  it('that is short or empty is one part', () => {
    expect(partsOf('header\na\n')).toEqual([{ csv: 'header\na\n' }]);
    expect(partsOf('')).toEqual([{ csv: '' }]);
  });
});
