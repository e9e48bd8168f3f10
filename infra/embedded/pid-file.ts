import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from './errors.js';
import { SOCKET_PORT, type Layout } from './layout.js';
import { isServerOf } from './processes.js';

/** A living server of a cluster. */
export interface RunningServer {
  readonly pid: number;
  /** Where it listens: the temporary folder may have been another one when it was started. */
  readonly socketDir: string;
}

/** Above every process id that a supported system gives out, so that no process ever has it. */
const NOBODYS_PID = 2_147_483_647;

const pathOf = ({ cluster }: Layout): string => join(cluster, 'postmaster.pid');

/** The lines of the server's own note: process id, cluster, start time, port, socket directory, … */
function readLines(layout: Layout): string[] | null {
  try {
    return readFileSync(pathOf(layout), 'utf8').split('\n');
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null;
    throw error;
  }
}

/** The server that runs on the cluster, whoever started it; null when there is none. */
export function findRunning(layout: Layout): RunningServer | null {
  const lines = readLines(layout);
  if (lines === null) return null;
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isServerOf(layout.cluster, pid)) return null;
  const socketDir = lines[4]?.trim() ?? '';
  return { pid, socketDir: socketDir === '' ? layout.socketDir : socketDir };
}

/** Whether the server has noted that it takes connections; before that it recovers, or has not yet found its way. */
export const isReady = (layout: Layout, { pid }: RunningServer): boolean => {
  const lines = readLines(layout) ?? [];
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
};

/**
 * Makes the note of a dead server harmless. PostgreSQL does so itself, unless a process with the old id still exists: a
 * zombie, or a stranger to whom the id was given. The note is not deleted but given an id that no process has: its other
 * lines name the shared memory, by which the server sees whether children of the dead one are still at work.
 * The caller holds the instance lock and knows that no server runs.
 */
export function neutralise(layout: Layout): void {
  const lines = readLines(layout);
  if (lines === null) return;
  // Empty: the server died between creating and filling it. Nothing had been started then.
  if (lines.join('').trim() === '') rmSync(pathOf(layout), { force: true });
  else if (lines[0] !== String(NOBODYS_PID)) writeFileSync(pathOf(layout), [NOBODYS_PID, ...lines.slice(1)].join('\n'));
  rmSync(join(layout.socketDir, `.s.PGSQL.${SOCKET_PORT}.lock`), { force: true });
}
