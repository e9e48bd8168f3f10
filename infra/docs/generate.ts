import { writeFileSync } from 'node:fs';
import { GENERATED_PAGES } from './pages.js';

/** Writes the pages that are generated from code: run from the root of the repository. */
for (const [path, page] of Object.entries(GENERATED_PAGES)) {
  writeFileSync(path, page());
  process.stdout.write(`${path}\n`);
}
