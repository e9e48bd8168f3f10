import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';

const PROGRAMS = ['standalone', 'api', 'worker', 'cli'] as const;
const STATIC_IMPORT = /(?:from|import)\s*"(\.[^"]+\.js)"/g;

/** The files of a program that are loaded before its first line runs: those it imports, and those that they import. */
function loadedFirst(program: (typeof PROGRAMS)[number]): readonly string[] {
  const seen = new Set<string>();
  const open = [`dist/apps/${program}/main.js`];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const here = dirname(file);
    open.push(...[...readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)].map(([, path]) => join(here, path!)));
  }
  return [...seen];
}

const pageText = (file: string): string => readFileSync(join('dist/web/assets', file), 'utf8');

const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024;

describe('What was built', () => {
  it.each(PROGRAMS)('lets %s start from a few files', (program) => {
    expect(loadedFirst(program).length).toBeLessThan(40);
  });

  it('lets the command line say how it is used without loading what its commands do', async () => {
    expect(kilobytes(loadedFirst('cli'))).toBeLessThan(300);
    const { stdout } = await promisify(execFile)(process.execPath, ['dist/apps/cli/main.js', '--help']);
    expect(stdout).toMatch(/Examples:\n +npx accord demo /);
  });

  it('holds nothing of tests, and no other folders than the programs, their data and the pages', () => {
    const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.spec\.|testing/.test(file))).toEqual([]);
    expect(readdirSync('dist').toSorted()).toEqual(['apps', 'infra', 'libs', 'sources.sha256', 'web']);
    const weight = (isOne: (file: string) => boolean) =>
      kilobytes(files.filter(isOne).map((file) => join('dist', file)));
    const isPage = (file: string) => file.startsWith('web/');
    const isFont = (file: string) => file.endsWith('.ttf'); // of printed documents
    expect(weight((file) => !isPage(file) && !isFont(file))).toBeLessThan(14_500);
    expect(weight(isFont)).toBeLessThan(4_500);
    const isCompressed = (file: string) => /\.(br|gz)$/.test(file);
    expect(weight((file) => isPage(file) && !isCompressed(file))).toBeLessThan(1_500);
    expect(weight((file) => isPage(file) && file.endsWith('.gz'))).toBeLessThan(500);
    expect(weight((file) => isPage(file) && file.endsWith('.br'))).toBeLessThan(450);
  });

  it('has a browser compile what draws the first picture while it loads, and nothing else before it is called', () => {
    const parts = readdirSync('dist/web/assets').filter((file) => file.endsWith('.js'));
    const whole = parts.filter((file) => pageText(file).startsWith('//# allFunctionsCalledOnLoad\n'));
    expect(whole.map((file) => file.replace(/-.*/, '')).toSorted()).toEqual([
      'draw',
      'frame',
      'index',
      'lists',
      'reads',
      'rolldown',
    ]);
    const first = readFileSync('dist/web/index.html', 'utf8');
    expect(whole.filter((file) => !first.includes(file)).map((file) => file.replace(/-.*/, ''))).toEqual(['lists']);
  });

  it('draws the work queue without what many other pages share', () => {
    const parts = readdirSync('dist/web/assets').filter((file) => file.endsWith('.js'));
    const queue = parts.filter((file) => pageText(file).includes('soonest due first'));
    expect(queue).toHaveLength(1);
    expect(pageText(queue[0]!)).not.toMatch(/from"\.\/common-/);
  });

  it('loads what prints documents when somebody asks for one', () => {
    const printing = readdirSync('dist/apps', { recursive: true, encoding: 'utf8' })
      .map((file) => join('dist/apps', file))
      .filter((file) => file.endsWith('.js') && readFileSync(file, 'utf8').includes('PDFDocument'));
    expect(printing.length).toBeGreaterThan(0);
    expect(loadedFirst('api').filter((file) => printing.includes(file))).toEqual([]);
  });

  it('lets a page ask for what it shows before the code of all pages has come, which is on its way by then', () => {
    const page = readFileSync('dist/web/index.html', 'utf8');
    const [, first] = /<script type="module"[^>]* src="\/(assets\/[^"]+)"/.exec(page) ?? [];
    const imported = (file: string) =>
      [...readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)].map(([, path]) => join(dirname(file), path!));
    const entry = join('dist/web', first!);
    const needed = [entry, ...imported(entry)];
    expect(needed.flatMap(imported).filter((file) => !needed.includes(file))).toEqual([]);
    expect(kilobytes(needed)).toBeLessThan(64);
    expect(page).toMatch(/<link rel="preload" as="fetch" href="\/auth\/session" crossorigin/);
    expect(page).toMatch(/<link rel="modulepreload" crossorigin href="\/assets\/draw-/);
  });

  it('lays beside each text of the pages what it is compressed, which says the same', () => {
    const folder = 'dist/web/assets';
    const isLarge = (file: string) => /\.(js|css)$/.test(file) && statSync(join(folder, file)).size >= 1_024;
    const large = readdirSync(folder).filter(isLarge);
    expect(large.length).toBeGreaterThan(20);
    for (const file of large) {
      const plain = readFileSync(join(folder, file));
      expect(gunzipSync(readFileSync(join(folder, `${file}.gz`))).equals(plain)).toBe(true);
      expect(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))).equals(plain)).toBe(true);
    }
  });

  it('takes of the design system what pages use', () => {
    const parts = readdirSync('dist/web/assets').filter((file) => file.endsWith('.js'));
    const all = parts.map((file) => readFileSync(join('dist/web/assets', file), 'utf8')).join('\n');
    expect(all).toContain('usa-button--outline');
    expect(all).not.toMatch(/focus-trap|usa-icon--size|usa-date-picker/);
  });

  it('compiles no schema at a start', () => {
    const compiled = loadedFirst('api').some((file) => readFileSync(file, 'utf8').includes('exports.schemaAt'));
    expect(compiled).toBe(true);
  });

  it('shows places of the sources in a trace', async () => {
    const tracing = `process.stdout.write = (text) => console.error(new Error().stack)`;
    const flags = [
      '--enable-source-maps',
      '--stack-trace-limit=99',
      '--import',
      `data:text/javascript,${encodeURI(tracing)}`,
    ];
    const { stderr } = await promisify(execFile)(process.execPath, [...flags, 'dist/apps/cli/main.js', 'settings']);
    expect(stderr).toMatch(/apps\/cli\/commands\/settings\.command\.ts:\d+/);
  });
});
