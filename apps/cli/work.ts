import { constants } from 'node:os';

/** Those of the platform, whose index would load more than a command line that only says how it is used can wait for. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How often somebody who waits is told something, in milliseconds; work that is done sooner says nothing. */
const TELL_EVERY_MS = 1_000;
/** The same where nobody looks on and what is said stays, as in the log of a job. */
const NOTE_EVERY_MS = 10_000;
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
 * Does the work of a command. What goes on is told on standard error when it takes its time. A signal
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
  const progress = progressOn(process.stderr);
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

/** What goes on, for somebody who waits. */
export interface Progress {
  /** Notes what goes on now. */
  now(line: string): void;
  /** The work is done: nothing is told any more, and what was shown is gone. */
  end(): void;
}

/** On a terminal one line that changes and leaves nothing behind; elsewhere a line now and then. */
export function progressOn(out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): Progress {
  if (!out.isTTY) return startProgress((line) => out.write(`${line}\n`), NOTE_EVERY_MS);
  const clear = '\r\u001B[2K';
  let shown = false;
  const progress = startProgress((line) => {
    shown = true;
    out.write(`${clear}${line}`);
  });
  return {
    now: (line) => progress.now(line),
    end: () => {
      progress.end();
      if (shown) out.write(clear);
    },
  };
}

/** Tells every so often what goes on, if that is something else than the last time. */
export function startProgress(tell: (line: string) => unknown, everyMs: number = TELL_EVERY_MS): Progress {
  let latest = '';
  let told = '';
  const timer = setInterval(() => {
    if (latest !== told) tell((told = latest));
  }, everyMs);
  timer.unref();
  return { now: (line) => void (latest = line), end: () => clearInterval(timer) };
}

/** A number of events for a person: `12,000 events …`. */
export const eventsSoFar = (events: number): string => `${events.toLocaleString('en-US')} events …`;
