import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Written } from '../written.js';
import { pdfOf } from './pdf.js';

const folder = mkdtempSync(join(tmpdir(), 'accord-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a program of poppler says of a document; it has to be installed, as .ci/run does. */
async function told(
  program: 'pdfinfo' | 'pdftotext' | 'pdffonts',
  written: Written,
  ...options: string[]
): Promise<string> {
  const file = join(folder, 'one.pdf');
  writeFileSync(file, await pdfOf(written));
  const more = program === 'pdftotext' ? ['-'] : [];
  return execFileSync(program, [...options, file, ...more], { encoding: 'utf8', timeout: 20_000 });
}

const NAMES = {
  arabic: 'مركز تبادل المعلومات',
  chinese: '信息共享组织',
  hebrew: 'ארגון לשיתוף מידע',
  mixed: 'ISAO שלום of 北京 and عمان, Ελλάδα, Кыргызстан',
} as const;

const written: Written = {
  title: 'Risk roll-up',
  asOf: new Date('2026-04-06T04:00:00.000Z'),
  blocks: [
    { kind: 'paragraph', text: 'The real reason.', isStrong: true },
    { kind: 'heading', level: 2, text: 'By department' },
    { kind: 'list', items: ['one thing', 'another thing'] },
    { kind: 'heading', level: 3, text: 'Names' },
    { kind: 'facts', facts: Object.entries(NAMES) },
    {
      kind: 'table',
      columns: [{ name: 'Level' }, { name: 'Risks', isNumber: true }, { name: 'Why', share: 4 }],
      rows: Array.from({ length: 60 }, (_, n) => [
        `row ${n}`,
        String(n),
        `because ${'of a long story '.repeat(12)}${n}`,
      ]),
    },
  ],
};

describe('a document as a PDF', () => {
  it('is tagged: a title, a language, headings, a list, and tables with their heads', async () => {
    const info = await told('pdfinfo', written);
    expect(info).toMatch(/Title: +Risk roll-up/);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/JavaScript: +no/);
    const structure = await told('pdfinfo', written, '-struct-text');
    for (const element of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TD'])
      expect(structure).toMatch(new RegExp(`^ *${element}\\b`, 'm'));
    expect(structure).toMatch(/TH[^]*?Scope[^]*?Column/);
    expect(structure).toMatch(/Scope[^]*?Row/);
    expect(structure.match(/^ *TR/gm)).toHaveLength(4 + 1 + 60);
    expect(structure.indexOf('The real reason.')).toBeLessThan(structure.indexOf('By department'));
  });

  it('says its language, has bookmarks, and carries every font that it uses', async () => {
    const bytes = (await pdfOf(written)).toString('latin1');
    expect(bytes).toMatch(/\/Lang \(.*en-US/s);
    expect(bytes).toContain('/Outlines');
    const fonts = (await told('pdffonts', written)).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThanOrEqual(5);
    for (const font of fonts) expect(font).toMatch(/ yes +yes +yes /);
  });

  it('lessons, exports: shows names in any script, in the order in which they are read', async () => {
    const text = (await told('pdftotext', written, '-layout')).replaceAll(
      /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
      '',
    );
    for (const name of [
      NAMES.arabic,
      NAMES.chinese,
      NAMES.hebrew,
      'Ελλάδα',
      'Кыргызстан',
      '北京',
      'עמשלום'.slice(2),
      'عمان',
    ])
      expect(text).toContain(name);
    expect(text).not.toContain('[U+');
  });

  it('says names whole whose letters are kept apart (ZWNJ), in each element that has one, and in no other', async () => {
    const name = 'علی\u200Cرضا';
    const utf16 = (text: string): string =>
      Buffer.from(`\uFEFF${text}`, 'utf16le')
        .swap16()
        .toString('latin1')
        .replaceAll('\f', String.raw`\f`);
    const bytes = await pdfOf({
      ...written,
      blocks: [
        { kind: 'heading', level: 2, text: name },
        { kind: 'paragraph', text: name },
        { kind: 'list', items: [name, NAMES.arabic] },
        { kind: 'facts', facts: [['Name', name]] },
      ],
    });
    const said = bytes.toString('latin1').split(`/ActualText (${utf16(name)})`).length - 1;
    expect(said).toBe(4);
    expect(bytes.toString('latin1').match(/ActualText/g)).toHaveLength(4);
  });

  it('lessons, exports: names what it has no font for, says so, and has no empty boxes', async () => {
    const thai: Written = { ...written, blocks: [{ kind: 'paragraph', text: 'ศูนย์ X' }] };
    const text = await told('pdftotext', thai);
    expect(text).toContain('[U+0E28][U+0E39]');
    expect(text).toContain('a script for which it has no font');
  });

  it('is the same bytes twice', async () => {
    expect((await pdfOf(written)).equals(await pdfOf({ ...written }))).toBe(true);
  });

  it('survives what is longer than a line or a page', async () => {
    const long: Written = {
      ...written,
      blocks: [
        { kind: 'table', columns: [{ name: 'A' }, { name: 'B' }], rows: [['x'.repeat(400), 'words '.repeat(3_000)]] },
        { kind: 'paragraph', text: '' },
      ],
    };
    const info = await told('pdfinfo', long);
    expect(Number(/Pages: +(\d+)/.exec(info)![1])).toBeGreaterThan(3);
    expect((await told('pdftotext', long)).match(/words/g)).toHaveLength(3_000);
  });
});
