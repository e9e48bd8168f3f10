/** Runs test files by their paths, each in its tier; builds before, where a tier runs what was built. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ROOT } from './places.mjs';
import { isFresh } from './sources.mjs';

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
/** Whole programs, and the supervisor of the database, which is tried out in a process of its own. */
const RUNS_WHAT_WAS_BUILT = /\.(e2e|browser|real)\.spec\.ts$|^infra\/embedded\/.*\.int\.spec\.ts$/;

const tierOf = (file) => /\.(proof|int|e2e|browser|real)\.spec\.tsx?$/.exec(file)?.[1] ?? 'unit';

function giveUp(why) {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}

const words = process.argv.slice(2);
const files = words
  .filter((word) => !word.startsWith('-'))
  .map((file) => relative(ROOT, resolve(process.env.INIT_CWD ?? process.cwd(), file)));
const wrong = files.find((file) => !/\.spec\.tsx?$/.test(file) || !existsSync(join(ROOT, file)));
if (wrong !== undefined) giveUp(`There is no test file ${wrong}.`);
if (files.length === 0) giveUp('Name a test file, as in: npm run test:file libs/kernel/moment.spec.ts');
if (files.some((file) => RUNS_WHAT_WAS_BUILT.test(file)) && !isFresh()) await import('./build.mjs');

const tiers = [...new Set(files.map(tierOf))];
const flags = words.filter((word) => word.startsWith('-'));
const jest = [...JEST, '--selectProjects', ...tiers, ...flags, '--runTestsByPath', ...files];
process.exit(spawnSync(process.execPath, jest, { cwd: ROOT, stdio: 'inherit' }).status ?? 1);
