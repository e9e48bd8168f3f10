import { setTimeout as sleep } from 'node:timers/promises';

const LOOKS_EVERY_MS = 50;

/**
 * Chooses among servers as a balancer does: by turns, of those that said lately that they are ready. It sends nothing a second
 * time: what fails has failed.
 */
export class Balancer<Server extends { readonly url: string }> {
  /** What each server said when it was found not to be ready any more, time by time; `gone` where it said nothing. */
  readonly departures: readonly string[][];
  private readonly ready: boolean[];
  private isOver = false;
  private turn = 0;
  private looking: Promise<unknown> = Promise.resolve();

  private constructor(private readonly servers: readonly Server[]) {
    this.departures = servers.map(() => []);
    this.ready = servers.map(() => false);
  }

  /** Begins to look, and has looked once. */
  static async over<Server extends { readonly url: string }>(servers: readonly Server[]): Promise<Balancer<Server>> {
    const balancer = new Balancer(servers);
    await balancer.look();
    balancer.looking = balancer.lookOn();
    return balancer;
  }

  /** True while it takes every server to be ready. */
  get seesAll(): boolean {
    return this.ready.every((isReady) => isReady);
  }

  /** Whose turn it is. @throws when none is ready */
  next(): Server {
    for (let tries = 0; tries < this.servers.length; tries += 1) {
      this.turn = (this.turn + 1) % this.servers.length;
      if (this.ready[this.turn]) return this.servers[this.turn]!;
    }
    throw new Error('No server is ready.');
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await this.looking;
  }

  private async lookOn(): Promise<void> {
    while (!this.isOver) {
      await sleep(LOOKS_EVERY_MS);
      await this.look();
    }
  }

  private async look(): Promise<void> {
    await Promise.all(
      this.servers.map(async ({ url }, n) => {
        const answer = await fetch(`${url}/health/ready`).catch(() => null);
        const isReady = answer?.ok === true;
        if (this.ready[n] === true && !isReady) this.departures[n]!.push((await answer?.text()) ?? 'gone');
        this.ready[n] = isReady;
      }),
    );
  }
}
