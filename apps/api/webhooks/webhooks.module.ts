import { Module, type DynamicModule } from '@nestjs/common';
import type { Webhooks } from '@infra/runtime';
import { Cursors } from '../http/cursors.js';
import { WebhookDeliveriesController } from './webhook-deliveries.controller.js';
import { WEBHOOKS, WebhookOwners } from './webhook-owners.js';
import { WebhooksController } from './webhooks.controller.js';

/** The controllers of webhooks. */
export const WEBHOOK_CONTROLLERS = [WebhooksController, WebhookDeliveriesController];

/** What officers and administrators do with webhooks. @param cursors what binds cursors to their questions */
@Module({})
export class WebhooksModule {
  static with(webhooks: Webhooks, cursorSecret: Buffer): DynamicModule {
    return {
      module: WebhooksModule,
      controllers: WEBHOOK_CONTROLLERS,
      providers: [
        { provide: WEBHOOKS, useValue: webhooks },
        { provide: Cursors, useFactory: () => new Cursors(cursorSecret) },
        WebhookOwners,
      ],
    };
  }
}
