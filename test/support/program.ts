import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A free port of the loopback address. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** One built program as a process of its own. */
export class Program {
  private child: ChildProcess | null = null;
  private output = '';

  /**
   * @param file below `dist`
   * @param url where it answers `/health/ready` once it runs
   */
  constructor(
    private readonly file: string,
    readonly url: string,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  /** What the process has printed since it started last. */
  get printed(): string {
    return this.output;
  }

  /** Process id of the program that runs or ran last. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  get isRunning(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  /**
   * Starts the process and waits until it says that it is ready, or merely that it lives.
   * @returns milliseconds until then
   */
  async start(withinMs = 30_000, until: 'ready' | 'live' = 'ready'): Promise<number> {
    const began = performance.now();
    this.output = '';
    const child = spawn(process.execPath, [`dist/${this.file}`], {
      env: { ...process.env, LOG_LEVEL: 'warn', DRAIN_SECONDS: '0', ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    child.stdout.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    while (!(await this.is(until))) {
      if (child.exitCode !== null || performance.now() - began > withinMs)
        throw new Error(`${this.file} did not start (exit ${child.exitCode}): ${this.output.slice(-2_000)}`);
      await sleep(10);
    }
    return performance.now() - began;
  }

  /** Waits until the process has printed something. */
  async says(text: string, withinMs = 10_000): Promise<void> {
    for (const began = performance.now(); !this.output.includes(text); await sleep(10))
      if (performance.now() - began > withinMs) throw new Error(`It did not say "${text}" but: ${this.output}`);
  }

  /** Ends the process by a signal, if it runs. @returns its exit code */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.child;
    if (!child || !this.isRunning) return child?.exitCode ?? null;
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return ended;
  }

  private async is(what: 'ready' | 'live'): Promise<boolean> {
    const answer = await fetch(`${this.url}/health/${what}`, { signal: AbortSignal.timeout(1_000) }).catch(() => null);
    return answer?.ok === true;
  }
}
