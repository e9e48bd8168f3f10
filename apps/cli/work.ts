import { constants } from 'node:os';

/** Those of the platform, whose index would load more than a command line that only says how it is used can wait for. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How often somebody who waits is told something, in milliseconds; work that is done sooner says nothing. */
const TELL_EVERY_MS = 1_000;
/** How long an interrupted work may take to stop what it started, in milliseconds. */
const STOP_WITHIN_MS = 9_000;

/** A Ctrl-C comes twice at once, from the terminal and from npm. Whoever asks again after this does not want to wait. */
const SAME_PRESS_MS = 300;

/** The work ended before it was done: by a signal, or because nobody reads its output any more (`SIGPIPE`). */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(readonly signal: (typeof STOP_SIGNALS)[number] | 'SIGPIPE') {
    super(`Interrupted (${signal}).`);
  }

  /** As shells know it: 128 and the number of the signal. A reader that has seen enough, such as `head`, is no failure. */
  get exitCode(): number {
    return this.signal === 'SIGPIPE' ? 0 : 128 + constants.signals[this.signal];
  }
}

/** What a command that may take its time is given. */
export interface Work {
  /** Aborted, with an {@link Interrupted}, when the work is to end. */
  readonly signal: AbortSignal;
  /** Says what goes on, as in `seeding 7/25 …`. @throws {Interrupted} when the work is to end */
  readonly step: (line: string) => void;
}

/**
 * Does the work of a command. What goes on is told on standard error as soon as it takes longer than a second. A signal
 * lets the work stop what it started: it ends at its next step, or in whatever waits for `signal`.
 * @throws {Interrupted} after that, whatever the work itself threw
 */
export async function doWork<T>(work: (work: Work) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  let lastMoment: NodeJS.Timeout | undefined;
  let since = 0;
  const interrupt = (signal: Interrupted['signal']) => {
    const cause = new Interrupted(signal);
    if (abort.signal.aborted) {
      if (signal !== 'SIGPIPE' && Date.now() - since > SAME_PRESS_MS) process.exit(cause.exitCode);
      return;
    }
    since = Date.now();
    abort.abort(cause);
    lastMoment = setTimeout(() => process.exit(cause.exitCode), STOP_WITHIN_MS).unref();
  };
  const onOutput = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') interrupt('SIGPIPE');
  };
  for (const name of STOP_SIGNALS) process.on(name, interrupt);
  process.stdout.on('error', onOutput);
  const progress = startProgress((line) => process.stderr.write(`${line}\n`));
  try {
    return await work({
      signal: abort.signal,
      step: (line) => {
        abort.signal.throwIfAborted();
        progress.now(line);
      },
    });
  } finally {
    clearTimeout(lastMoment);
    progress.end();
    for (const name of STOP_SIGNALS) process.off(name, interrupt);
    process.stdout.off('error', onOutput);
    abort.signal.throwIfAborted();
  }
}

/** Tells every second what goes on, if that is something else than a second ago. */
export function startProgress(tell: (line: string) => unknown): { now(line: string): void; end(): void } {
  let latest = '';
  let told = '';
  const timer = setInterval(() => {
    if (latest !== told) tell((told = latest));
  }, TELL_EVERY_MS);
  timer.unref();
  return { now: (line) => void (latest = line), end: () => clearInterval(timer) };
}

/** A number of events for a person: `12,000 events …`. */
export const eventsSoFar = (events: number): string => `${events.toLocaleString('en-US')} events …`;
