/** Whether what was built is what the sources say: a digest of them that the build leaves behind. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, ROOT } from './places.mjs';

const FOLDERS = ['apps', 'libs', 'infra', 'test/bench', 'test/screenshots', 'test/support'];
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', '.swcrc', 'nest-cli.json'];
/** What a build reads, and nothing that only tests read. */
const READ = /\.(tsx?|mjs|json|sql|css|html|svg|ttf)$/;
const UNREAD = /\.spec\.tsx?$|(^|\/)(testing|node_modules)\/|^apps\/api\/openapi\.json$/;
/** The pages, which a build of their own makes, out of these and of lists of the contract. */
const PAGES = /^apps\/web\//;
const OF_THE_PAGES = ['apps/web', 'libs/contract/data', 'libs/policy/data'];

/** Where a build notes the sources it was made from. */
const NOTE = 'sources.sha256';

const read = (folders) =>
  folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((path) => READ.test(path) && !UNREAD.test(path))
    .toSorted((one, other) => (one < other ? -1 : 1));

/** Paths of all files of the given folders that the build of the programs reads, from the checkout, in order. */
export const sourcesIn = (folders = FOLDERS) => read(folders).filter((path) => !PAGES.test(path));

/** SHA-256 over the names and contents of everything that a build reads. */
export const digestOfSources = () => digestOf([...SETTINGS, ...read(FOLDERS)]);

/** The same of what the build of the pages alone reads. */
export const digestOfPages = () =>
  digestOf(['package-lock.json', 'tsconfig.json', 'infra/build/pages.mjs', ...read(OF_THE_PAGES)]);

function digestOf(paths) {
  const digest = createHash('sha256');
  for (const path of paths)
    digest
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  return digest.digest('hex');
}

export const noteIn = (folder) => join(folder, NOTE);

/** Whether `dist` was built from the sources as they are. */
export function isFresh(folder = DIST) {
  const note = noteIn(folder);
  return existsSync(note) && readFileSync(note, 'utf8').trim() === digestOfSources();
}
