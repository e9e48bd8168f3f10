import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Point, WorkerNews, WorkerOrder, WorkerReport } from '../../../../test/support/deadline-worker.js';

const BUILT = new URL('../../../../dist.unbundled/test/support/deadline-worker.js', import.meta.url);

/** A worker as a process of its own: its clock is told to it, and it tells what it does. Needs a build. */
export class WorkerProcess {
  private readonly ended: Promise<unknown>;
  private readonly listening = new Set<(report: WorkerReport) => void>();

  private constructor(private readonly child: ChildProcess) {
    this.ended = once(child, 'exit');
    // Always, and not only while somebody waits: Node would keep what it says meanwhile for whoever listens next.
    child.on('message', (report: WorkerReport) => this.listening.forEach((hear) => hear(report)));
  }

  /** Starts a worker, and waits until it works. @throws when it ends before */
  static async start(order: WorkerOrder): Promise<WorkerProcess> {
    const child = fork(BUILT, [JSON.stringify(order)], { execArgv: [] });
    const worker = new WorkerProcess(child);
    await Promise.race([
      worker.says((report) => report.is === 'ready'),
      worker.ended.then(() => Promise.reject(new Error('The worker did not start.'))),
    ]);
    return worker;
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Tells it something, and waits until it has heard, or is no more. */
  async tell(news: WorkerNews): Promise<void> {
    if (!this.child.connected) return;
    const heard = this.says((report) => report.is === 'told' && report.news.now === news.now);
    this.child.send(news);
    await Promise.race([heard, this.ended]);
  }

  /** Waits until it comes to a point of its work on a message. @returns the id of the message */
  async reaches(point: Point): Promise<string> {
    const report = await this.says((one) => one.is === 'handling' && one.point === point);
    return report.is === 'handling' ? report.id : '';
  }

  /** Ends it where it stands, and waits until it is gone. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** Waits for a report. */
  private says(isIt: (report: WorkerReport) => boolean): Promise<WorkerReport> {
    return new Promise((resolve) => {
      const hear = (report: WorkerReport): void => {
        if (!isIt(report)) return;
        this.listening.delete(hear);
        resolve(report);
      };
      this.listening.add(hear);
    });
  }
}
