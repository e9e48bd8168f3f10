import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, Program } from './program.js';

/** Where a system keeps its data, and what else it is told. */
export interface SystemOptions {
  /** A new directory unless one is named. */
  readonly dataDir?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A whole Accord, as `npm start` runs it, on its own port and data directory. */
export class System {
  private readonly program: Program;
  /** The settings of the process: a command with the same ones works on the same system. */
  readonly environment: Readonly<Record<string, string>>;

  private constructor(
    readonly dataDir: string,
    readonly port: number,
    environment: Readonly<Record<string, string>>,
  ) {
    this.environment = { NODE_ENV: 'test', PORT: String(port), ACCORD_DATA_DIR: dataDir, ...environment };
    this.program = new Program('apps/standalone/main.js', this.url, this.environment);
  }

  /** A system that is not running yet. */
  static async prepare({ dataDir, environment = {} }: SystemOptions = {}): Promise<System> {
    return new System(dataDir ?? mkdtempSync(join(tmpdir(), 'accord-e2e-')), await freePort(), environment);
  }

  /** Prepares and starts one. */
  static async start(options: SystemOptions = {}): Promise<System> {
    const system = await System.prepare(options);
    await system.start();
    return system;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What the process has printed since it started last. */
  get printed(): string {
    return this.program.printed;
  }

  /** Waits until the process has printed something. */
  says(text: string): Promise<void> {
    return this.program.says(text);
  }

  /** Process id of the running program. */
  get pid(): number | undefined {
    return this.program.pid;
  }

  /** Starts the process and waits until it says that it is ready. @returns milliseconds until then */
  async start(withinMs?: number): Promise<number> {
    return this.program.start(withinMs);
  }

  /** Stops the process as Ctrl-C does. @returns its exit code */
  async stop(): Promise<number | null> {
    return this.program.end('SIGINT');
  }

  /** Ends the process by a signal. @returns its exit code */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    return this.program.end(signal);
  }

  /** Ends the process without any chance to tidy up. */
  async kill(): Promise<void> {
    await this.program.end('SIGKILL');
  }

  /** Stops what still runs and removes the data. */
  async remove(): Promise<void> {
    if (!this.program.isRunning) await this.start();
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
