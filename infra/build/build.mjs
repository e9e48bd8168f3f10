/** Builds the whole program: every module by itself into `dist.unbundled`, out of them the programs into `dist`, and the pages. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { bundle } from './bundle.mjs';
import { startPages } from './pages.mjs';
import { DIST, ROOT, UNBUNDLED } from './places.mjs';
import { digestOfSources, noteIn, sourcesIn } from './sources.mjs';

/** Built beside the present one, which a running program may still load from, and put into its place as a whole. */
const UNFINISHED = `${DIST}.new`;
const OUTDATED = `${DIST}.old`;
/** Data that programs read from `dist`; generators and measurements find more beside their modules. */
const DATA_OF_PROGRAMS = ['apps', 'libs', 'infra'];
const DATA = /\.(json|sql|css|html|ttf)$/;
const COMMAND = 'apps/cli/main.js';

const empty = (folder) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
};

/** Compiles as `nest build` does, into a folder of its own: its settings are those of nest-cli.json. */
function compile() {
  empty(UNBUNDLED);
  const settings = join(UNBUNDLED, 'tsconfig.json');
  writeFileSync(settings, JSON.stringify({ extends: '../tsconfig.json', compilerOptions: { outDir: '.' } }));
  const nest = createRequire(import.meta.url).resolve('@nestjs/cli/bin/nest.js');
  const words = [nest, 'build', 'standalone', '--path', relative(ROOT, settings)];
  const run = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  rmSync(settings);
  if (run.status === 0) return;
  process.stderr.write(`${run.stdout}${run.stderr}`);
  process.exit(run.status ?? 1);
}

/** Copies data files to the same places below a folder; returns how many. */
function copyData(folder, from) {
  const data = sourcesIn(from).filter((path) => DATA.test(path));
  for (const path of data) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(ROOT, path), target);
  }
  return data.length;
}

/** Puts what was built into its place: two renames, so that only for an instant there is no program. */
function swap() {
  rmSync(OUTDATED, { recursive: true, force: true });
  if (existsSync(DIST)) renameSync(DIST, OUTDATED);
  renameSync(UNFINISHED, DIST);
  rmSync(OUTDATED, { recursive: true, force: true });
}

const started = Date.now();
if (!existsSync(DIST) && existsSync(OUTDATED)) renameSync(OUTDATED, DIST); // a build that was ended in that instant
const digest = digestOfSources(); // what is changed during the build makes it an old one
const pagesInto = startPages();
compile();
copyData(UNBUNDLED);
empty(UNFINISHED);
const copied = copyData(UNFINISHED, DATA_OF_PROGRAMS);
const files = await bundle(UNFINISHED);
await pagesInto(join(UNFINISHED, 'web'));
chmodSync(join(UNFINISHED, COMMAND), 0o755);
writeFileSync(noteIn(UNFINISHED), `${digest}\n`);
swap();
const seconds = ((Date.now() - started) / 1000).toFixed(1);
process.stdout.write(`Built ${files} files of code and ${copied} data files into dist in ${seconds} s\n`);
