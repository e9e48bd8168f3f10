/**
 * npm runs this after every install in the checkout. It builds once, so that `npm start` works right after `npm ci`. Where
 * the build tools are absent (`--omit=dev`, `--package-lock-only`) there is nothing to do: such an install runs what was
 * built elsewhere.
 */
import { createRequire } from 'node:module';

const NEEDED = ['@nestjs/cli/package.json', '@swc/cli/package.json', '@swc/core/package.json'];

function toolsArePresent() {
  const { resolve } = createRequire(import.meta.url);
  try {
    NEEDED.forEach((name) => resolve(name));
    return true;
  } catch {
    return false;
  }
}

if (toolsArePresent()) await import('./build.mjs');
