import { Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Principal } from '@accord/kernel';
import type { Done, Owners, Seen } from '@accord/notifications/desk';
import type { WebhookEndpoint } from '@accord/notifications/webhooks';
import type { Webhooks } from '@infra/runtime';
import { Caller, idOf, NoQuery, PageQuery, QueryPipe, valueOf } from '../http/index.js';
import { Cursors } from '../http/cursors.js';
import { isRowKey } from '../http/row-key.js';
import { WEBHOOKS, WebhookOwners } from './webhook-owners.js';
import { bodyOf, nothingIn, Wished, type Wish } from './webhook-request.js';

/** Webhooks: of an organization for its officers, of the system for administrators. */
@Controller('api/v1/webhooks')
export class WebhooksController {
  constructor(
    @Inject(WEBHOOKS) private readonly webhooks: Webhooks,
    @Inject(WebhookOwners) private readonly owners: WebhookOwners,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get()
  async list(@Query(QueryPipe) { limit, cursor }: PageQuery, @Caller() caller: Principal) {
    const scope = { principal: caller.subjectId, list: ['webhooks'] };
    const { after = null } = this.cursors.read(cursor, scope, isRowKey);
    const found = await this.webhooks.desk.list(await this.owners.of(caller), limit + 1, after);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? [last.createdAt, last.id] : undefined;
    return { items, nextCursor: this.cursors.next(next, scope) };
  }

  @Get(':id')
  async one(
    @Param('id') id: string,
    @Query(QueryPipe) _query: NoQuery,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookEndpoint> {
    return tagged(reply, await this.owners.one(caller, id));
  }

  @Post()
  @HttpCode(201)
  async make(@Wished() wish: Wish, @Res({ passthrough: true }) reply: FastifyReply) {
    const { caller, commandId } = wish;
    const body = bodyOf(wish);
    const owners = await this.owners.of(caller);
    const key = `${caller.subjectId} ${commandId}`;
    const { endpoint, secret } = valueOf(await this.webhooks.desk.make(owners, body, key, this.webhooks.noting(wish)));
    reply.header('location', `/api/v1/webhooks/${endpoint.id}`).header('cache-control', 'no-store');
    return { ...tagged(reply, endpoint), secret };
  }

  @Post(':id/change')
  @HttpCode(200)
  async change(@Param('id') id: string, @Wished() wish: Wish, @Res({ passthrough: true }) reply: FastifyReply) {
    const body = bodyOf(wish);
    return this.done(id, wish, reply, (owners, seen) =>
      this.webhooks.desk.change(owners, seen, body, this.webhooks.noting(wish)),
    );
  }

  @Post(':id/enable')
  @HttpCode(200)
  async enable(@Param('id') id: string, @Wished() wish: Wish, @Res({ passthrough: true }) reply: FastifyReply) {
    nothingIn(wish);
    return this.done(id, wish, reply, (owners, seen) =>
      this.webhooks.desk.enable(owners, seen, this.webhooks.noting(wish)),
    );
  }

  @Post(':id/disable')
  @HttpCode(200)
  async disable(@Param('id') id: string, @Wished() wish: Wish, @Res({ passthrough: true }) reply: FastifyReply) {
    nothingIn(wish);
    return this.done(id, wish, reply, (owners, seen) =>
      this.webhooks.desk.disable(owners, seen, this.webhooks.noting(wish)),
    );
  }

  /** Removes a webhook. Its last answer is the webhook as it was. */
  @Post(':id/remove')
  @HttpCode(200)
  async remove(@Param('id') id: string, @Wished() wish: Wish) {
    nothingIn(wish);
    const seen = { id: idOf(id), revision: wish.revision };
    const owners = await this.owners.of(wish.caller);
    return valueOf(await this.webhooks.desk.remove(owners, seen, this.webhooks.noting(wish)));
  }

  @Post(':id/rotate-secret')
  @HttpCode(200)
  async rotate(@Param('id') id: string, @Wished() wish: Wish, @Res({ passthrough: true }) reply: FastifyReply) {
    nothingIn(wish);
    const seen = { id: idOf(id), revision: wish.revision };
    const owners = await this.owners.of(wish.caller);
    const { endpoint, secret } = valueOf(await this.webhooks.desk.rotate(owners, seen, this.webhooks.noting(wish)));
    reply.header('cache-control', 'no-store');
    return { ...tagged(reply, endpoint), secret };
  }

  private async done(
    id: string,
    { caller, revision }: Wish,
    reply: FastifyReply,
    act: (owners: Owners, seen: Seen) => Promise<Done<WebhookEndpoint>>,
  ): Promise<WebhookEndpoint> {
    const seen = { id: idOf(id), revision };
    const owners = await this.owners.of(caller);
    return tagged(reply, valueOf(await act(owners, seen)));
  }
}

/** A webhook, with its revision in the headers. */
function tagged(reply: FastifyReply, endpoint: WebhookEndpoint): WebhookEndpoint {
  reply.header('etag', `"${endpoint.revision}"`);
  return endpoint;
}
