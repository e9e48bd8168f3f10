import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const PAGES = 'apps/web/src/pages';
const sources = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, folder: dirname(file), text: readFileSync(join(PAGES, file), 'utf8') }));
const foldersWith = (words: string) =>
  new Set(sources.filter(({ text }) => text.includes(words)).map(({ folder }) => folder));

describe('Single keys', () => {
  it('are told, and can be turned off, beside every page that has some (WCAG 2.1.4)', () => {
    const withKeys = foldersWith('useShortcuts(');
    expect(withKeys.size).toBeGreaterThan(3);
    expect([...withKeys].filter((folder) => !foldersWith('<KeyLine').has(folder))).toEqual([]);
    const lists = sources.filter(({ text }) => text.includes('<ListNews')); // it loads what is new at a key
    expect(lists.length).toBeGreaterThan(3);
    expect(lists.filter(({ text }) => !text.includes('<KeyLine')).map(({ file }) => file)).toEqual([]);
  });

  it('are told of to nobody who turned them off: a page takes the key that it tells of from the switch', () => {
    const telling = sources.filter(
      ({ file, text }) => !file.startsWith('gallery') && /shortcut="|shortcut:/.test(text),
    );
    expect(telling.map(({ file }) => file)).toEqual([]);
    const shown = sources.filter(({ text }) => /<kbd/.test(text) && !text.includes('useSingleKeys()'));
    expect(shown.map(({ file }) => file)).toEqual([]);
  });

  it('come from nowhere else: no page listens to keys past the switch', () => {
    expect(sources.filter(({ text }) => /addEventListener\('key/.test(text))).toEqual([]);
  });
});
