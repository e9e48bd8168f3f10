import type { ParkedStream } from './port.js';

/** When parked streams are due to be tried again, on the clock of this process. */
export class Retries {
  private readonly dueAt = new Map<string, number>();

  /** Takes note of parked streams as they were just read. @param atOnce true to try them all now */
  note(parked: readonly ParkedStream[], atOnce: boolean): void {
    for (const { streamId, retryInMs } of parked)
      this.dueAt.set(streamId, performance.now() + (atOnce ? 0 : retryInMs));
  }

  /** The parked stream whose turn it is; undefined when none is due. */
  due(parked: readonly ParkedStream[]): ParkedStream | undefined {
    return parked.find((one) => this.restOf(one) <= 0);
  }

  /** Milliseconds until the next one is due; Infinity without any. */
  restMs(parked: readonly ParkedStream[]): number {
    return Math.min(Infinity, ...parked.map((one) => Math.max(1, this.restOf(one))));
  }

  private restOf({ streamId }: ParkedStream): number {
    return (this.dueAt.get(streamId) ?? 0) - performance.now();
  }
}
