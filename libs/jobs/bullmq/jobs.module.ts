import { BullModule, getQueueToken } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import type { Queue } from 'bullmq';
import type { Delivery } from '../delivery.js';
import type { RateLimited } from '../rate-limited.js';
import type { JobsTuning } from '../tuning.js';
import { BullTransport } from './bull-transport.js';
import { DELIVERY, processorOf, QUEUE_FAILURES } from './kind-processor.js';
import type { QueueBackend } from './queue-backend.js';

/** What the module of jobs is made over. */
export interface JobsOver {
  readonly backend: QueueBackend;
  readonly kinds: readonly string[];
  readonly delivery: Delivery;
  readonly failures: RateLimited;
  readonly tuning: JobsTuning;
}

/** Queues and workers, one of each kind, so that a kind that is slow or fails holds up no other. */
@Module({})
export class JobsModule {
  static over({ backend, kinds, delivery, failures, tuning }: JobsOver): DynamicModule {
    const { giving, taking, prefix, looksAgainAfterS: drainDelay } = backend;
    // A worker that is gone is noticed before the lease of its message runs out.
    const lockDuration = Math.round(tuning.leaseMs / 3);
    const taken = { connection: taking, concurrency: tuning.atOnce, lockDuration, drainDelay };
    return {
      module: JobsModule,
      imports: [
        BullModule.forRoot({ connection: giving, ...(prefix === undefined ? {} : { prefix }) }),
        ...kinds.map((name) => BullModule.registerQueue({ name })),
      ],
      providers: [
        { provide: DELIVERY, useValue: delivery },
        { provide: QUEUE_FAILURES, useValue: failures },
        {
          provide: BullTransport,
          inject: kinds.map((kind) => getQueueToken(kind)),
          useFactory: (...queues: Queue[]) => new BullTransport(queues, failures),
        },
        ...kinds.map((kind) => processorOf(kind, taken)),
      ],
      exports: [BullTransport],
    };
  }
}
