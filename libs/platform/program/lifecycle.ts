/** Signals on which a program stops in order: Ctrl-C, a service manager, a terminal that was closed. */
export const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Things that were started, to be stopped in the opposite order. */
export class Started {
  private readonly stops: (() => Promise<unknown>)[] = [];

  /** Notes how to stop what has just been started. */
  push(stop: () => Promise<unknown>): void {
    this.stops.unshift(stop);
  }

  /** Stops everything, once, also when a stop fails. @throws what failed first, at the end */
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

/** Says in one line why there is nothing more to be done. */
export function exitWith(program: string, cause: unknown): never {
  process.stderr.write(`${program}: ${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exit(1);
}

/**
 * Runs a program until a signal stops it. The handlers stand before anything is started: a signal during the start stops
 * what has been started by then. A second signal changes nothing. A program that was started with a channel to its parent
 * (`ipc`) also stops when the parent is gone, however that ended.
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
  for (const name of STOP_SIGNALS) process.on(name, stopFor);
  process.on('disconnect', () => stopFor('its parent is gone'));
  await started.catch((cause: unknown) => (abort.signal.aborted ? process.exit(0) : exitWith(program, cause)));
}
