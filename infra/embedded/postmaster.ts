import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { askForCluster } from './connection.js';
import { ServerCannotRun, firstLine } from './errors.js';
import { programEnvironment, commandLine, type Launcher } from './launcher.js';
import type { Layout } from './layout.js';
import { openLog, readFrom, sizeOf } from './log-file.js';
import { findRunning, isReady, neutralise, type RunningServer } from './pid-file.js';
import { isServerOf } from './processes.js';
import { serverArguments } from './settings.js';

/** A server that answers. */
export interface Postmaster extends RunningServer {
  /** Resolves when its process has ended, for whatever reason. */
  readonly ended: Promise<void>;
}

/** What it takes to start a server. */
export interface ServerFiles {
  readonly binaries: Binaries;
  readonly launcher: Launcher;
  readonly layout: Layout;
}

const LEFTOVERS_MAY_TAKE = 10_000;
const RECOVERY_MAY_TAKE = 120_000;
const POLL = 20;

/** Children of a killed server end by themselves within moments; until then a new server refuses to start. */
const LEFTOVERS = /pre-existing shared memory block|lock file "[^"]*" already exists/;

/** Resolves when a process we did not start is gone. The timer does not keep this program alive. */
async function untilGone(cluster: string, pid: number): Promise<void> {
  while (isServerOf(cluster, pid)) await sleep(100, undefined, { ref: false });
}

/** Resolves to true as soon as the server answers, to false when `gone` says that it has ended. */
async function untilAnswers(server: RunningServer, layout: Layout, gone: () => boolean): Promise<boolean> {
  const until = Date.now() + RECOVERY_MAY_TAKE;
  let cause: unknown = '';
  while (Date.now() < until) {
    if (gone()) return false;
    try {
      const served = isReady(layout, server) ? await askForCluster(server.socketDir) : null;
      if (served === layout.cluster) return true;
      cause = served === null ? 'it is not ready' : `another server answers, of ${served}`;
    } catch (error) {
      cause = error;
    }
    await sleep(POLL);
  }
  throw new ServerCannotRun(
    `PostgreSQL runs as process ${server.pid} but did not answer within ${RECOVERY_MAY_TAKE / 1000} s: ${firstLine(cause)}`,
  );
}

/**
 * Takes over the server that already runs on the cluster, waiting while it recovers.
 * @returns null when none runs, or when the one that did ended meanwhile
 */
export async function adopt(layout: Layout): Promise<Postmaster | null> {
  const running = findRunning(layout);
  if (running === null) return null;
  const { cluster } = layout;
  const answers = await untilAnswers(running, layout, () => !isServerOf(cluster, running.pid));
  return answers ? { ...running, ended: untilGone(cluster, running.pid) } : null;
}

/** Starts the server in a session of its own: Ctrl-C in a terminal is for us, and the server outlives our sudden end. */
function spawnServer({ binaries, launcher, layout }: ServerFiles): ChildProcess {
  const log = openLog(layout.log);
  try {
    const [command, args] = commandLine(launcher, binaries.postgres, serverArguments(layout));
    const env = programEnvironment();
    const child = spawn(command, args, { cwd: '/', env, detached: true, stdio: ['ignore', log, log] });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** One try to start. @returns the server, or what it printed before it ended */
async function tryStart(files: ServerFiles): Promise<Postmaster | string> {
  const { layout } = files;
  neutralise(layout);
  const offset = sizeOf(layout.log);
  const child = spawnServer(files);
  let gone = false;
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      gone = true;
      resolve();
    };
    child.once('error', end); // the command is absent; what it would have printed is then absent, too
    child.once('exit', end);
  });
  const server = { pid: child.pid ?? 0, socketDir: layout.socketDir };
  if (await untilAnswers(server, layout, () => gone)) return { ...server, ended };
  return readFrom(layout.log, offset > sizeOf(layout.log) ? 0 : offset);
}

/**
 * Starts a server on the cluster, waiting for the children of a killed one to end.
 * @throws {ServerCannotRun} with PostgreSQL's own reason
 */
export async function start(files: ServerFiles): Promise<Postmaster> {
  const until = Date.now() + LEFTOVERS_MAY_TAKE;
  for (;;) {
    const outcome = await tryStart(files);
    if (typeof outcome !== 'string') return outcome;
    if (!LEFTOVERS.test(outcome) || Date.now() > until) {
      const reason = outcome.split('\n').findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? 'it ended at once';
      throw new ServerCannotRun(`PostgreSQL did not start: ${reason.trim()} (see ${files.layout.log})`);
    }
    await sleep(50);
  }
}

/** Sends a signal; false when the process is already gone. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}

/**
 * Stops the server: fast shutdown, after 10 s without clean-up (the next start then recovers). Never by force: a killed
 * server leaves children and shared memory behind.
 * @throws {ServerCannotRun} when it still runs after that
 */
export async function stop({ pid, ended }: Postmaster): Promise<void> {
  for (const [name, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5000],
  ] as const) {
    if (!signal(pid, name)) return;
    const waiting = new AbortController();
    const late = sleep(patience, true, { signal: waiting.signal }).catch(() => true);
    const isLate = await Promise.race([ended.then(() => false), late]);
    waiting.abort();
    if (!isLate) return;
  }
  throw new ServerCannotRun(`PostgreSQL (process ${pid}) did not stop. Look into its log, and end it with SIGQUIT.`);
}
