import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

interface Sources {
  readonly digestOfSources: () => string;
  readonly isFresh: (folder: string) => boolean;
}

const run = promisify(execFile);
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The test files that a script of npm runs when it is given these words. */
async function filesOf(script: string, ...words: string[]): Promise<readonly string[]> {
  const flags = scripts[script]!.replace('npm run jest -- ', '').split(' ');
  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', ...flags, ...words, '--listTests'];
  const { stdout } = await run(process.execPath, jest);
  return stdout
    .trim()
    .split('\n')
    .filter((line) => /\.tsx?$/.test(line));
}

describe('A script that runs tests', () => {
  it('runs the one file that it is given, and no other', async () => {
    const file = 'libs/kernel/moment.spec.ts';
    expect(await filesOf('test:unit', file)).toEqual([expect.stringContaining(file)]);
  });

  it('leaves the proofs to the tier of proofs', async () => {
    const [unit, proof] = await Promise.all([filesOf('test:unit'), filesOf('test:proof')]);
    expect(proof.length).toBeGreaterThan(3);
    expect(unit.filter((file) => proof.includes(file) || /\.(proof|int|e2e)\./.test(file))).toEqual([]);
  });

  it.each([
    [[], 'Name a test file'],
    [['libs/kernel/none.spec.ts'], 'There is no test file libs/kernel/none.spec.ts.'],
  ])('says what it needs when it is given %j', async (words, said) => {
    const testFile = run(process.execPath, ['infra/build/test-file.mjs', ...words], { env: {} });
    await expect(testFile).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining(said) });
  });
});

describe('What was built', () => {
  it('is fresh only while the sources are those it was made from', async () => {
    const file = new URL('./sources.mjs', import.meta.url).href;
    const { digestOfSources, isFresh }: Sources = await import(file);
    const folder = mkdtempSync(join(tmpdir(), 'accord-built-'));
    try {
      expect(isFresh(folder)).toBe(false);
      writeFileSync(join(folder, 'sources.sha256'), `${digestOfSources()}\n`);
      expect(isFresh(folder)).toBe(true);
      writeFileSync(join(folder, 'sources.sha256'), 'another\n');
      expect(isFresh(folder)).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has another digest as soon as a source differs', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'accord-sources-'));
    const digest = async () =>
      (
        await run(process.execPath, [
          '-e',
          `import('${copy}/infra/build/sources.mjs').then((s) => console.log(s.digestOfSources()))`,
        ])
      ).stdout;
    try {
      for (const one of [
        'infra/build',
        'package.json',
        'package-lock.json',
        'tsconfig.json',
        '.swcrc',
        'nest-cli.json',
      ])
        cpSync(one, join(copy, one), { recursive: true });
      writeFileSync(join(copy, 'infra/data.json'), '1');
      const before = await digest();
      writeFileSync(join(copy, 'infra/some.spec.ts'), 'no program reads a test');
      expect(await digest()).toBe(before);
      writeFileSync(join(copy, 'infra/data.json'), '2');
      expect(await digest()).not.toBe(before);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
