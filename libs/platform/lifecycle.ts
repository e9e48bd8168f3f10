/** Signals on which a program stops in order: Ctrl-C, a service manager, a terminal that was closed. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Says in one line why there is nothing more to be done. */
export function exitWith(program: string, cause: unknown): never {
  process.stderr.write(`${program}: ${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exit(1);
}

/**
 * Runs a program until a signal stops it. The handlers stand before anything is started: a signal during the start stops
 * what has been started by then. A second signal changes nothing.
 * @param start starts the program, gives up when the signal is aborted, and returns how to stop it in order
 */
export async function runUntilSignalled(
  program: string,
  start: (signal: AbortSignal) => Promise<() => Promise<void>>,
  onStopping: (signal: string) => void = () => undefined,
): Promise<void> {
  const abort = new AbortController();
  const started = start(abort.signal);
  for (const name of STOP_SIGNALS)
    process.on(name, () => {
      if (abort.signal.aborted) return;
      abort.abort();
      onStopping(name);
      started
        .then((stop) => stop())
        .then(
          () => process.exit(0),
          (cause: unknown) => exitWith(program, cause),
        );
    });
  await started.catch((cause: unknown) => (abort.signal.aborted ? process.exit(0) : exitWith(program, cause)));
}
