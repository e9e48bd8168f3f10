import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { doWork, eventsSoFar, Interrupted, progressOn, startProgress, type Work } from './work.js';

/** Work that goes on until it is told to stop, and notes that it did. */
const untilStopped =
  (stopped: string[], signal?: NodeJS.Signals) =>
  async ({ signal: end, step }: Work): Promise<void> => {
    step('on the way …');
    if (signal) process.emit(signal, signal);
    else process.stdout.emit('error', Object.assign(new Error('EPIPE'), { code: 'EPIPE' }));
    expect(end.aborted).toBe(true);
    try {
      step('further on …');
    } finally {
      stopped.push('what it started');
    }
  };

describe('The work of a command', () => {
  const readerGone = (): void => undefined;
  afterEach(() => void process.stdout.off('error', readerGone));

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('stops what it started on %s, and ends with %d', async (signal, code) => {
    const stopped: string[] = [];
    const end: unknown = await doWork(untilStopped(stopped, signal)).catch((error: unknown) => error);
    expect(end).toBeInstanceOf(Interrupted);
    expect(end).toMatchObject({ exitCode: code });
    expect(stopped).toEqual(['what it started']);
    expect(process.listenerCount(signal)).toBe(0);
  });

  it('stops what it started when its reader has seen enough, which is no failure', async () => {
    process.stdout.on('error', readerGone);
    const stopped: string[] = [];
    await expect(doWork(untilStopped(stopped))).rejects.toMatchObject({ name: 'Interrupted', exitCode: 0 });
    expect(stopped).toEqual(['what it started']);
  });

  it('is interrupted whatever the interruption made it throw', async () => {
    const work = async (): Promise<void> => {
      process.emit('SIGTERM', 'SIGTERM');
      throw new Error('connection lost');
    };
    await expect(doWork(work)).rejects.toBeInstanceOf(Interrupted);
  });

  it('answers with its result, or its own error', async () => {
    expect(await doWork(async () => 7)).toBe(7);
    await expect(doWork(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});

describe('Progress', () => {
  it('leaves nothing behind on a terminal, and elsewhere a line every ten seconds', () => {
    jest.useFakeTimers();
    const shown = (isTTY: boolean): string => {
      let text = '';
      const progress = progressOn({ isTTY, write: (part: string | Uint8Array) => Boolean((text += String(part))) });
      progress.now('seeding 7/25 …');
      jest.advanceTimersByTime(9_000);
      progress.end();
      return text;
    };
    expect(shown(true)).toBe('\r\u001B[2Kseeding 7/25 …\r\u001B[2K');
    expect(shown(false)).toBe('');
    jest.useRealTimers();
  });

  it('is told once a second, only what is new, and nothing within the first second', () => {
    jest.useFakeTimers();
    const told: string[] = [];
    const progress = startProgress((line) => told.push(line));
    progress.now('seeding 1/25 …');
    jest.advanceTimersByTime(999);
    expect(told).toEqual([]);
    progress.now('seeding 7/25 …');
    jest.advanceTimersByTime(2_001);
    progress.now('seeding 9/25 …');
    jest.advanceTimersByTime(1_000);
    progress.end();
    progress.now(eventsSoFar(12_000));
    jest.advanceTimersByTime(9_000);
    expect(told).toEqual(['seeding 7/25 …', 'seeding 9/25 …']);
    expect(eventsSoFar(12_000)).toBe('12,000 events …');
    jest.useRealTimers();
  });
});
