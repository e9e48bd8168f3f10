import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Clock ticks a second in which Linux counts the time of processes. */
const TICKS = 100;

/** Process id of the embedded server of a data directory, which stands in the first line of its note. */
export const postmasterIn = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)[0]);

/** Seconds of processor time that this process and every PostgreSQL of one server have used; Linux tells it. */
export function processorSeconds(postmaster: number): { readonly node: number; readonly postgres: number } {
  const { user, system } = process.cpuUsage();
  const postgres = [postmaster, ...childrenOf(postmaster)].reduce((sum, pid) => sum + ticksOf(pid), 0) / TICKS;
  return { node: (user + system) / 1e6, postgres: postgres + endedChildren(postmaster) };
}

/** Largest resident memory that a process has had, in MiB; 0 once it is gone. */
export function peakMemory(pid: number): number {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(found?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const statOf = (pid: number): readonly string[] => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
  } catch {
    return [];
  }
};

const ticksOf = (pid: number): number => {
  const stat = statOf(pid);
  return Number(stat[11] ?? 0) + Number(stat[12] ?? 0);
};

const endedChildren = (pid: number): number => {
  const stat = statOf(pid);
  return (Number(stat[13] ?? 0) + Number(stat[14] ?? 0)) / TICKS;
};

const childrenOf = (parent: number): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(statOf(pid)[1]) === parent);
