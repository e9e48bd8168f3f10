import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { DataDirectoryInUse, hasCode } from './errors.js';
import type { Layout } from './layout.js';
import { startOf } from './processes.js';

/** The right to serve from a data directory, held by one process at a time. */
export interface InstanceLock {
  /** Gives it back; harmless when repeated. */
  release(): void;
}

interface Holder {
  readonly pid: number;
  /** See {@link startOf}: a dead holder's id may meanwhile belong to another program. */
  readonly startedAs: string | null;
  /** ISO 8601 UTC. */
  readonly since: string;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** The living holder a lock file names, or null when the file is the leaving of a dead process. */
function livingHolder(text: string): Holder | null {
  try {
    const holder: Holder = JSON.parse(text);
    return holder.startedAs !== null && startOf(holder.pid) === holder.startedAs ? holder : null;
  } catch {
    return null; // not a lock file of ours, or torn by a power cut
  }
}

/** Links the complete file into place: unlike writing it there, nobody ever reads half of it. */
function linkIfAbsent(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Takes away a dead process's lock file, and puts back what it took when another process was faster. */
function removeStale(path: string, stale: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if (read(aside) !== stale) linkIfAbsent(aside, path);
  rmSync(aside, { force: true });
}

/**
 * Takes the lock of a data directory; a lock left by a process that no longer lives is taken over.
 * @throws {DataDirectoryInUse} when a living process, this one included, holds it
 */
export function acquireLock({ lock, dataDir }: Layout): InstanceLock {
  const holder: Holder = { pid: process.pid, startedAs: startOf(process.pid), since: new Date().toISOString() };
  const mine = `${JSON.stringify(holder)}\n`;
  const draft = `${lock}.${randomUUID()}`;
  writeFileSync(draft, mine, { mode: 0o600, flush: true });
  try {
    while (!linkIfAbsent(draft, lock)) {
      const found = read(lock);
      if (found === null) continue;
      const living = livingHolder(found);
      if (living !== null) throw new DataDirectoryInUse(dataDir, living.pid, living.since);
      removeStale(lock, found);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      if (read(lock) === mine) rmSync(lock, { force: true });
    },
  };
}
