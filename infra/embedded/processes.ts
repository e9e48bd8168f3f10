import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** What the operating system says about a living process. */
interface ProcessFacts {
  /** Tells it apart from an earlier or later process of the same id. */
  readonly startedAs: string;
  readonly words: readonly string[];
}

/** State and start time are the third and the 22nd word; the second, the name in brackets, may hold blanks. */
function factsFromProc(pid: number): ProcessFacts | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // Where nobody collects dead children, they stay as zombies and `kill -0` still finds them.
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return { startedAs: `${boot}:${fields[19]}`, words };
  } catch {
    return null;
  }
}

function factsFromPs(pid: number): ProcessFacts | null {
  try {
    const ask = (field: string): string =>
      execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
    if (ask('stat').startsWith('Z')) return null;
    return { startedAs: ask('lstart'), words: ask('command').split(' ') };
  } catch {
    return null;
  }
}

const factsOf = (pid: number): ProcessFacts | null =>
  process.platform === 'linux' ? factsFromProc(pid) : factsFromPs(pid);

/** A text that no other process of the same id ever has; null when there is no such living process (a zombie is dead). */
export const startOf = (pid: number): string | null => factsOf(pid)?.startedAs ?? null;

function workingDirectoryOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** Whether a living PostgreSQL server of this cluster directory has the process id; ids are reused by other programs. */
export function isServerOf(cluster: string, pid: number): boolean {
  const facts = factsOf(pid);
  if (facts === null || basename(facts.words[0] ?? '') !== 'postgres') return false;
  return facts.words.includes(cluster) || workingDirectoryOf(pid) === cluster;
}
