/** Builds the whole program into `dist`: every TypeScript file, and beside it the data files it reads. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = join(ROOT, 'dist');
/** Built beside the present one, which a running program may still load from, and put into its place as a whole. */
const UNFINISHED = `${DIST}.new`;
const OUTDATED = `${DIST}.old`;
const DATA_OF = ['apps', 'libs', 'infra', 'test/bench', 'test/support'];
const DATA = /\.(json|sql|css|html)$/;
const COMMAND = join(UNFINISHED, 'apps/cli/main.js');

/** Compiles as `nest build` does, into another folder: its settings are those of nest-cli.json. */
function compile() {
  const settings = join(UNFINISHED, 'tsconfig.json');
  writeFileSync(settings, JSON.stringify({ extends: '../tsconfig.json', compilerOptions: { outDir: '.' } }));
  const nest = createRequire(import.meta.url).resolve('@nestjs/cli/bin/nest.js');
  const words = [nest, 'build', 'standalone', '--path', relative(ROOT, settings)];
  const run = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  rmSync(settings);
  if (run.status === 0) return;
  process.stderr.write(`${run.stdout}${run.stderr}`);
  rmSync(UNFINISHED, { recursive: true, force: true });
  process.exit(run.status ?? 1);
}

/** Copies the data files to the same places beside the programs; returns how many. */
function copyData() {
  let copied = 0;
  for (const folder of DATA_OF.filter((name) => existsSync(join(ROOT, name)))) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, file);
      if (!DATA.test(path) || /(^|\/)node_modules\/|^apps\/web\//.test(path)) continue;
      const target = join(UNFINISHED, path);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(ROOT, path), target);
      copied += 1;
    }
  }
  return copied;
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
rmSync(UNFINISHED, { recursive: true, force: true });
mkdirSync(UNFINISHED);
compile();
const copied = copyData();
if (existsSync(COMMAND)) chmodSync(COMMAND, 0o755);
swap();
const modules = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js')).length;
const seconds = ((Date.now() - started) / 1000).toFixed(1);
process.stdout.write(`Built ${modules} modules and ${copied} data files into dist in ${seconds} s\n`);
