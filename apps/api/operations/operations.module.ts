import { Module, type DynamicModule } from '@nestjs/common';
import { Metrics, type Watched } from '@accord/platform';
import type { Operations } from '@infra/runtime';

/** Token of what health and metrics look at. */
export const WATCHED = Symbol('Watched');

/** Token of what administrators do. */
export const OPERATIONS = Symbol('Operations');

/** What machines that watch are shown, and what people do who keep them running. */
@Module({})
export class OperationsModule {
  static with(watched: Watched, operations: Operations): DynamicModule {
    const providers = [
      { provide: WATCHED, useValue: watched },
      { provide: OPERATIONS, useValue: operations },
      { provide: Metrics, inject: [WATCHED], useFactory: (of: Watched) => new Metrics(of) },
    ];
    return { module: OperationsModule, providers, exports: providers };
  }
}
