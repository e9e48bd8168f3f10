import { Module, type DynamicModule } from '@nestjs/common';
import { Metrics, type Watched } from '@accord/platform';

/** Token of what health and metrics look at. */
export const WATCHED = Symbol('Watched');

/** What machines that watch are shown. */
@Module({})
export class OperationsModule {
  static with(watched: Watched): DynamicModule {
    const providers = [
      { provide: WATCHED, useValue: watched },
      { provide: Metrics, inject: [WATCHED], useFactory: (of: Watched) => new Metrics(of) },
    ];
    return { module: OperationsModule, providers, exports: providers };
  }
}
