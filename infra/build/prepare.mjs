/**
 * npm runs this after every install in the checkout. It builds once, so that `npm start` works right after `npm ci`. Where
 * the build tools are absent (`--omit=dev`, `--package-lock-only`) there is nothing to do: such an install runs what was
 * built elsewhere. `npx accord` in the checkout installs nothing, but npm prepares the package all the same: what is built
 * already then stays, since a system may be running from it.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const NEEDED = ['@nestjs/cli', '@swc/cli', '@swc/core', 'esbuild', 'vite'].map((name) => `${name}/package.json`);

function toolsArePresent() {
  const { resolve } = createRequire(import.meta.url);
  try {
    NEEDED.forEach((name) => resolve(name));
    return true;
  } catch {
    return false;
  }
}

const isBuilt = () => existsSync(new URL('../../dist', import.meta.url));
const isOnlyRun = process.env.npm_command === 'exec';

if (!(isOnlyRun && isBuilt()) && toolsArePresent()) await import('./build.mjs');
