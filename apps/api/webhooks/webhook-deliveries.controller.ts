import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import type { Principal } from '@accord/kernel';
import type { ListedDelivery } from '@accord/notifications/webhooks';
import type { Webhooks } from '@infra/runtime';
import { Caller, idOf, PageQuery, QueryPipe, valueOf } from '../http/index.js';
import { Cursors } from '../http/cursors.js';
import { isRowKey } from '../http/row-key.js';
import { WEBHOOKS, WebhookOwners } from './webhook-owners.js';
import { nothingIn, Wished, type Wish } from './webhook-request.js';

/** What was sent to a webhook, and what a person has sent to it. */
@Controller('api/v1/webhooks/:id')
export class WebhookDeliveriesController {
  constructor(
    @Inject(WEBHOOKS) private readonly webhooks: Webhooks,
    @Inject(WebhookOwners) private readonly owners: WebhookOwners,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get('deliveries')
  async list(@Param('id') id: string, @Query(QueryPipe) { limit, cursor }: PageQuery, @Caller() caller: Principal) {
    const endpoint = await this.owners.one(caller, id);
    const scope = { principal: caller.subjectId, list: ['webhook-deliveries', endpoint.id] };
    const { after = null } = this.cursors.read(cursor, scope, isRowKey);
    const found = await this.webhooks.desk.deliveriesOf(endpoint.id, limit + 1, after);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? [last.createdAt, last.id] : undefined;
    return { items, nextCursor: this.cursors.next(next, scope) };
  }

  /** Sends a test, which says no more than that it is one. */
  @Post('send-test')
  @HttpCode(202)
  async test(@Param('id') id: string, @Wished() wish: Wish): Promise<ListedDelivery> {
    const endpoint = await this.owners.one(wish.caller, id);
    nothingIn(wish);
    return valueOf(await this.webhooks.sending.test(endpoint, wish.commandId, this.webhooks.noting(wish)));
  }

  /** Sends a message once more, under the id that it had. */
  @Post('deliveries/:deliveryId/resend')
  @HttpCode(202)
  async again(
    @Param('id') id: string,
    @Param('deliveryId') deliveryId: string,
    @Wished() wish: Wish,
  ): Promise<ListedDelivery> {
    const endpoint = await this.owners.one(wish.caller, id);
    nothingIn(wish);
    return valueOf(await this.webhooks.sending.again(endpoint, idOf(deliveryId), this.webhooks.noting(wish)));
  }
}
