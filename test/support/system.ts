import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The built program that `npm start` runs. */
const PROGRAM = 'dist/apps/standalone/main.js';

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

/** A whole Accord as its own process, on its own port and data directory. */
export class System {
  private child: ChildProcess | null = null;
  private output = '';

  private constructor(
    readonly dataDir: string,
    readonly port: number,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  /** A system that is not running yet. Its data directory is new unless one is named. */
  static async prepare(options: { dataDir?: string; environment?: Record<string, string> } = {}): Promise<System> {
    const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'accord-e2e-'));
    return new System(dataDir, await freePort(), options.environment ?? {});
  }

  /** Prepares and starts one. */
  static async start(options: { dataDir?: string; environment?: Record<string, string> } = {}): Promise<System> {
    const system = await System.prepare(options);
    await system.start();
    return system;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What the process has printed so far. */
  get printed(): string {
    return this.output;
  }

  /** Process id of the running program. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts the process and waits until it says that it is ready. @returns milliseconds until then */
  async start(withinMs = 30_000): Promise<number> {
    const began = performance.now();
    this.output = '';
    const child = spawn(process.execPath, [PROGRAM], {
      env: {
        ...process.env,
        NODE_ENV: 'test',
        PORT: String(this.port),
        ACCORD_DATA_DIR: this.dataDir,
        LOG_LEVEL: 'warn',
        ...this.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    child.stdout.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    while (!(await this.isReady())) {
      if (child.exitCode !== null || performance.now() - began > withinMs)
        throw new Error(`Accord did not start (exit ${child.exitCode}): ${this.output.slice(-2_000)}`);
      await sleep(10);
    }
    return performance.now() - began;
  }

  /** Stops the process as Ctrl-C does. @returns its exit code */
  async stop(): Promise<number | null> {
    return this.end('SIGINT');
  }

  /** Ends the process without any chance to tidy up. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Stops what still runs and removes the data. */
  async remove(): Promise<void> {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) await this.start();
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async isReady(): Promise<boolean> {
    const answer = await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(1_000) }).catch(() => null);
    return answer?.ok === true;
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return ended;
  }
}
