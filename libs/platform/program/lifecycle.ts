import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** Signals on which a program stops in order: Ctrl-C, a service manager, a terminal that was closed. */
export const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type StopSignal = (typeof STOP_SIGNALS)[number];

/** A Ctrl-C comes twice at once, from the terminal and from npm: a signal is a second one only after this, in milliseconds. */
const SAME_PRESS_MS = 300;

/** How long a stop waits for one part of a program, in milliseconds; servers of HTTP have a measure of their own. */
const PATIENCE_MS = 2_000;

/** Waits for a stop, but no longer than that: what hangs is left behind. @throws what the stop throws, or that it hangs */
export async function within(patienceMs: number, stop: () => Promise<unknown>): Promise<void> {
  const answered = new AbortController();
  const late = sleep(patienceMs, undefined, { signal: answered.signal, ref: false }).then(
    () => Promise.reject(new Error(`A part did not stop within ${patienceMs / 1000} s, and was left behind.`)),
    () => undefined, // it was answered in time
  );
  try {
    await Promise.race([stop(), late]);
  } finally {
    answered.abort();
  }
}

/** Things that were started, to be stopped in the opposite order. */
export class Started {
  private readonly stops: (() => Promise<unknown>)[] = [];

  /**
   * Notes how to stop what has just been started.
   * @param patienceMs how long to wait for it, in milliseconds; `Infinity` for what may not be left behind
   */
  push(stop: () => Promise<unknown>, patienceMs: number = PATIENCE_MS): void {
    this.stops.unshift(patienceMs === Infinity ? stop : () => within(patienceMs, stop));
  }

  /** Stops everything, once, also when a stop fails or hangs. @throws what failed first, at the end */
  async stopAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const stop of this.stops.splice(0)) await stop().catch((cause: unknown) => failures.push(cause));
    if (failures.length > 0) throw failures[0];
  }
}

/**
 * Starts a program piece by piece. When one fails, those before it are stopped again: nothing is left running.
 * @returns what `start` returned, and how to stop it
 */
export async function startInOrder<T>(
  start: (started: Started) => Promise<T>,
): Promise<{ readonly value: T; readonly stop: () => Promise<void> }> {
  const started = new Started();
  try {
    return { value: await start(started), stop: () => started.stopAll() };
  } catch (error) {
    await started.stopAll().catch(() => undefined); // why the start failed says more
    throw error;
  }
}

/** Errors of what a program was given. By name: who sets a master key knows nothing of programs. */
const UNUSABLE = new Set(['UnusableConfiguration', 'UnusableMasterKey']);

/**
 * Says in one line why there is nothing more to be done, and exits: with 2 where the settings cannot be used, so that a
 * service manager need not try them again, else with 1.
 */
export function exitWith(program: string, cause: unknown): never {
  process.stderr.write(`${program}: ${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exit(cause instanceof Error && UNUSABLE.has(cause.name) ? 2 : 1);
}

/**
 * Runs a program until a signal stops it. The handlers stand before anything is started: a signal during the start stops
 * what has been started by then. A second signal ends the program at once, with 128 and its number. A program that was
 * started with a channel to its parent (`ipc`) also stops when the parent is gone, however that ended.
 * @param start starts the program, gives up when the signal is aborted, and returns how to stop it in order
 * @param onStopping told why, as in `SIGINT`
 */
export async function runUntilSignalled(
  program: string,
  start: (signal: AbortSignal) => Promise<() => Promise<void>>,
  onStopping: (why: string) => void = () => undefined,
): Promise<void> {
  const abort = new AbortController();
  const started = start(abort.signal);
  const stopFor = (why: string) => {
    if (abort.signal.aborted) return;
    abort.abort();
    onStopping(why);
    started
      .then((stop) => stop())
      .then(
        () => process.exit(0),
        (cause: unknown) => exitWith(program, cause),
      );
  };
  let first = Infinity;
  const onSignal = (name: StopSignal) => {
    if (performance.now() - first > SAME_PRESS_MS) exitAtOnce(name);
    first = Math.min(first, performance.now());
    stopFor(name);
  };
  for (const name of STOP_SIGNALS) process.on(name, onSignal);
  process.on('disconnect', () => stopFor('its parent is gone'));
  await started.catch((cause: unknown) => (abort.signal.aborted ? process.exit(0) : exitWith(program, cause)));
}

/** Ends the process as shells expect it of a signal: 128 and its number. What has to be done is done on `exit`. */
const exitAtOnce = (name: StopSignal): never => process.exit(128 + constants.signals[name]);
