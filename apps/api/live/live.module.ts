import { Module, type DynamicModule } from '@nestjs/common';
import { AgreementsModule } from '@accord/agreements';
import { FIND_CALLER, type FindCaller } from '../http/index.js';
import { Listeners } from './listeners.js';
import { LiveController } from './live.controller.js';
import { LiveTail } from './live-tail.js';
import { OpenPages } from './open-pages.js';

/** Its controllers. */
export const LIVE_CONTROLLERS = [LiveController];

/** What happens, told as it happens to pages that listen. */
@Module({})
export class LiveModule {
  static with(findCaller: FindCaller): DynamicModule {
    return {
      module: LiveModule,
      imports: [AgreementsModule],
      controllers: LIVE_CONTROLLERS,
      providers: [LiveTail, Listeners, OpenPages, { provide: FIND_CALLER, useValue: findCaller }],
    };
  }
}
