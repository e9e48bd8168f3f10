import { randomUUID } from 'node:crypto';
import { status, type ServerWritableStream, type ServiceError } from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { caughtUp, checkpoint, confirmation, eventAnswer, failure, passes } from './answers.js';
import type { SubscriptionEnd } from './faults.js';
import type { Logged, ServerLog } from './server-log.js';

/** Events between two checkpoints: the interval of 2 times the window of 32. */
const CHECKPOINT_EVERY = 64;

/** How a subscription ends, by what became of its node. */
const ENDS: Readonly<Record<SubscriptionEnd, () => ServiceError>> = {
  killed: () => failure(status.UNAVAILABLE, 'read ECONNRESET'),
  stopped: () => failure(status.INTERNAL, 'Received RST_STREAM with code 2'),
  frozen: () => failure(status.UNAVAILABLE, 'Keepalive timeout'),
};

/** Subscriptions to everything, each from behind a position on: catch-up first, then what is appended. */
export class Subscribers {
  isSilent = false;
  private readonly open = new Map<ServerWritableStream<ReadReq, ReadResp>, () => void>();

  constructor(private readonly log: ServerLog) {}

  add(call: ServerWritableStream<ReadReq, ReadResp>, options: ReadReq.Options): void {
    let at = this.beginning(options);
    let passed = 0;
    const deliver = (event: Logged): void => {
      at = event.position;
      if (!passes(options, event)) return;
      call.write(eventAnswer(event));
      passed += 1;
      if (passed % CHECKPOINT_EVERY === 0) call.write(checkpoint(at));
    };
    const goOn = (): void => {
      if (this.isSilent) return;
      this.log.readable.slice(this.log.countBefore(at + 1n)).forEach(deliver);
    };
    call.write(confirmation(randomUUID()));
    goOn();
    call.write(caughtUp());
    const stop = this.log.onAppended(goOn);
    this.open.set(call, stop);
    call.on('cancelled', () => this.leave(call));
    call.on('close', () => this.leave(call));
  }

  /** Ends all of them. @returns how many there were */
  end(how: SubscriptionEnd): number {
    const calls = [...this.open.keys()];
    for (const call of calls) {
      this.leave(call);
      call.emit('error', ENDS[how]());
    }
    this.isSilent = false;
    return calls.length;
  }

  private leave(call: ServerWritableStream<ReadReq, ReadResp>): void {
    this.open.get(call)?.();
    this.open.delete(call);
  }

  /** A subscription excludes where it begins. */
  private beginning(options: ReadReq.Options): bigint {
    const place = options.getAll();
    const position = place?.getPosition();
    if (position) return BigInt(position.getCommitPosition());
    return place?.hasEnd() === true ? (this.log.readable.at(-1)?.position ?? 0n) : 0n;
  }
}
