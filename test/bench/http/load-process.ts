import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Latencies } from '../latencies.js';
import type { Order, Report } from './load.js';
import type { Work } from './senders.js';

/** The process in which the clients of a measurement run. */
export class LoadProcess {
  private readonly child: ChildProcess;
  private readonly ended: Promise<[Report]>;

  /** @param url origin of the server that is measured */
  constructor(url: string) {
    this.child = fork(new URL('./load.js', import.meta.url), [url]);
    this.ended = once(this.child, 'exit').then(() => [{ failure: 'The process that sends has ended.' }]);
  }

  /** Makes so many clients ready. */
  async prepare(work: Work, clients: number): Promise<void> {
    await this.ask({ do: 'prepare', work, clients });
  }

  /** Lets the clients send for a while. */
  async send(milliseconds: number): Promise<Latencies> {
    const latencies = await this.ask({ do: 'send', milliseconds });
    if (latencies === null) throw new Error('The clients sent nothing.');
    return latencies;
  }

  end(): void {
    this.child.kill();
  }

  private async ask(order: Order): Promise<Latencies | null> {
    this.child.send(order);
    const [report] = (await Promise.race([once(this.child, 'message'), this.ended])) as [Report];
    if ('failure' in report) throw new Error(report.failure);
    return report.latencies;
  }
}
