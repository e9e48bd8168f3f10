import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { Queryable } from '../port.js';
import { READ_MODELS, readModelsOf } from '../read-models.js';
import { ReadSide } from '../read-side.js';

/** The read models, for every context that is asked something. */
@Module({})
export class ReadSideModule {
  /** @param readSide of this process, started or looking on @param queries connections for queries */
  static over(readSide: ReadSide, queries: Queryable): DynamicModule {
    const providers: Provider[] = [
      { provide: ReadSide, useValue: readSide },
      { provide: READ_MODELS, inject: [ReadSide], useFactory: (from: ReadSide) => readModelsOf(from, queries) },
    ];
    return { module: ReadSideModule, global: true, providers, exports: providers };
  }
}
