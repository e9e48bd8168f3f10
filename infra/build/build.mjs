/** Builds the whole program into `dist`: every TypeScript file, and beside it the data files it reads. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = join(ROOT, 'dist');
const DATA_OF = ['apps', 'libs', 'infra', 'test/bench', 'test/support'];
const DATA = /\.(json|sql|css|html)$/;
const COMMAND = join(DIST, 'apps/cli/main.js');

/** Compiles as `nest build` does: its settings are those of nest-cli.json. */
function compile() {
  const nest = createRequire(import.meta.url).resolve('@nestjs/cli/bin/nest.js');
  const run = spawnSync(process.execPath, [nest, 'build', 'standalone'], { cwd: ROOT, encoding: 'utf8' });
  if (run.status === 0) return;
  process.stderr.write(`${run.stdout}${run.stderr}`);
  process.exit(run.status ?? 1);
}

/** Copies the data files to the same places below `dist`; returns how many. */
function copyData() {
  let copied = 0;
  for (const folder of DATA_OF.filter((name) => existsSync(join(ROOT, name)))) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, file);
      if (!DATA.test(path) || /(^|\/)node_modules\/|^apps\/web\//.test(path)) continue;
      const target = join(DIST, path);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(ROOT, path), target);
      copied += 1;
    }
  }
  return copied;
}

const started = Date.now();
rmSync(DIST, { recursive: true, force: true });
compile();
const copied = copyData();
if (existsSync(COMMAND)) chmodSync(COMMAND, 0o755);
const programs = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js')).length;
const seconds = ((Date.now() - started) / 1000).toFixed(1);
process.stdout.write(`Built ${programs} programs and ${copied} data files into dist in ${seconds} s\n`);
