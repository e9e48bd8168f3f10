/** Builds the pages of the web application, in a process of its own beside the build of the programs. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { PAGES, ROOT } from './places.mjs';
import { digestOfPages, noteIn } from './sources.mjs';

/** So many digits of the digest of their sources name a build to people. */
const DIGITS = 8;

function bundle(digest) {
  const vite = createRequire(import.meta.url)
    .resolve('vite/package.json')
    .replace('package.json', 'bin/vite.js');
  const words = [vite, 'build', 'apps/web', '--outDir', PAGES, '--emptyOutDir', '--logLevel', 'warn'];
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const env = { ...process.env, WEB_BUILD: `${version}.${digest.slice(0, DIGITS)}`, NODE_ENV: 'production' };
  const run = spawn(process.execPath, words, { cwd: ROOT, env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    run.once('error', reject);
    run.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('The pages could not be built.'))));
  });
}

/** Text that is worth compressing: what is smaller fits into a packet or two. */
const TEXT = /\.(js|css|svg|json)$/;
const WORTH_BYTES = 1_024;

/** Writes each text of the pages twice more, compressed: the server sends what a browser takes, and compresses nothing itself. */
function compress() {
  const assets = join(PAGES, 'assets');
  for (const file of readdirSync(assets).filter((name) => TEXT.test(name))) {
    const bytes = readFileSync(join(assets, file));
    if (bytes.length < WORTH_BYTES) continue;
    writeFileSync(join(assets, `${file}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(
      join(assets, `${file}.br`),
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    );
  }
}

/** Starts to build the pages unless they are built already. @returns what waits for them, and copies them to a folder */
export function startPages() {
  const digest = digestOfPages();
  const note = noteIn(PAGES);
  const isBuilt = existsSync(note) && readFileSync(note, 'utf8').trim() === digest;
  const built = isBuilt ? Promise.resolve() : bundle(digest).then(compress);
  built.catch(() => undefined); // told where it is waited for
  return async (folder) => {
    await built;
    if (!isBuilt) writeFileSync(note, `${digest}\n`);
    cpSync(PAGES, folder, { recursive: true });
    rmSync(noteIn(folder));
  };
}
