import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { anchorsOf, pages, type SourceFile } from './testing/reading.js';

const readme = readFileSync('README.md', 'utf8');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What a page points to, as paths from the root with their anchors. */
const linksOf = ({ path, text }: SourceFile): readonly (readonly [target: string, anchor: string])[] =>
  [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(
    ([, to = '', anchor = '']) => [to === '' ? path : normalize(join(dirname(path), to)), anchor] as const,
  );

describe('every page', () => {
  it.each(pages().map((page) => [page.path, page] as const))('%s leads to what is there', (_path, page) => {
    const lost = linksOf(page).filter(([target, anchor]) => {
      if (!existsSync(target)) return true;
      return anchor !== '' && !anchorsOf({ path: target, text: readFileSync(target, 'utf8') }).has(anchor);
    });
    expect(lost).toEqual([]);
  });

  it.each(pages().map((page) => [page.path, page] as const))('%s names files that are there', (_path, { text }) => {
    const named = [...text.matchAll(/`((?:apps|libs|infra|test)\/[\w./-]+)`/g)].map(([, path]) => path!);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(pages().map((page) => [page.path, page] as const))('%s names scripts that are there', (_path, { text }) => {
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, script]) => script!);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it.each(pages().map((page) => [page.path, page] as const))('%s names commands that are there', (_path, { text }) => {
    const commands = new Set(readdirSync('apps/cli/commands').map((file) => file.replace('.command.ts', '')));
    const named = [...text.matchAll(/npx accord ([a-z-]+)/g)].map(([, command]) => command!);
    expect(named.filter((command) => !commands.has(command))).toEqual([]);
  });
});

describe('the map in the README', () => {
  const map = /## A map of the house\n\n```\n([^]*?)```/.exec(readme)?.[1] ?? '';

  it('has every part of the house, and no other', () => {
    const drawn: string[] = [];
    let top = '';
    for (const line of map.split('\n')) {
      const [, folder] = /^(\w+)\/$/.exec(line) ?? [];
      if (folder !== undefined) top = folder;
      else drawn.push(...[...line.matchAll(/(?<=^  |\/ )([\w-]+)\/(?= |$)/g)].map(([, part]) => `${top}/${part}`));
    }
    const built = ['apps', 'libs', 'infra', 'test'].flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${folder}/${name}`),
    );
    expect(drawn.toSorted()).toEqual(built.toSorted());
  });
});
