import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AGREEMENTS, isDirectoryKey, listDirectory } from '@accord/agreements/projections';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { PAGE, QueryPipe, SearchQuery } from '../http/index.js';
import { CaughtUp } from '../http/caught-up.js';
import { Cursors } from '../http/cursors.js';
import { tablesOf } from '../read-models.js';
import { directoryPage } from '../directory/directory.page.js';

/** The public directory: organizations with an agreement in force, for anyone, as data and as a page. */
@Controller()
export class DirectoryController {
  constructor(
    @Inject(API_WORLD) private readonly world: ApiWorld,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(CaughtUp) private readonly caughtUp: CaughtUp,
  ) {}

  @Get('api/v1/directory')
  async data(
    @Query(QueryPipe) query: SearchQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const page = await this.page(query, request);
    reply.header('cache-control', cacheControlOf(request));
    return page;
  }

  @Get('directory')
  async html(
    @Query(QueryPipe) query: SearchQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { items, nextCursor } = await this.page(query, request);
    const { q = '' } = query;
    reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', cacheControlOf(request));
    return directoryPage({
      items,
      q,
      nextLink: nextCursor === null ? null : nextPage(query, nextCursor),
      now: this.world.clock.now(),
    });
  }

  private async page({ q, limit, cursor }: SearchQuery, request: FastifyRequest) {
    const scope = { principal: 'public', list: ['directory', q ?? ''] };
    const after = this.cursors.read(cursor, scope, isDirectoryKey);
    await this.caughtUp.withHeaders(request, AGREEMENTS);
    const page = await listDirectory(this.world.pool, tablesOf(this.world.readSide, AGREEMENTS), {
      ...(q === undefined ? {} : { q }),
      limit,
      now: this.world.clock.now(),
      ...after,
    });
    return { items: page.items, nextCursor: this.cursors.next(page.next, scope) };
  }
}

/** Caches answer by the address alone: an answer that had to be new enough for one caller is not kept for others. */
const cacheControlOf = ({ headers }: FastifyRequest): string =>
  headers['x-min-position'] === undefined ? 'public, max-age=60' : 'no-store';

/** The address of the page that goes on after this one, asking for the same. */
function nextPage({ q, limit }: SearchQuery, cursor: string): string {
  const parameters = new URLSearchParams({
    ...(q === undefined ? {} : { q }),
    ...(limit === PAGE.usual ? {} : { limit: String(limit) }),
    cursor,
  });
  return `/directory?${parameters.toString()}`;
}
