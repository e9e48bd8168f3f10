import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CLOCK, type Clock } from '@accord/kernel';
import { AGREEMENTS, isDirectoryKey } from '@accord/agreements/projections';
import { ReadDirectory, ReadDirectoryEntry } from '@accord/agreements/reads';
import {
  FollowsReadModel,
  NoQuery,
  PAGE,
  Public,
  QueryPipe,
  RefusedRequest,
  SearchQuery,
  type Read,
} from '../http/index.js';
import { Cursors } from '../http/cursors.js';
import { directoryPage } from '../directory/directory.page.js';
import { entryPage } from '../directory/entry.page.js';
import { IS_DEMONSTRATION } from '../directory/page.js';

const NOT_LISTED =
  'No organization is listed at this address: it has no agreement in force, or asked not to be listed, or the address is not right.';

/** The public directory: organizations with an agreement in force, for anyone, as data and as a page. */
@Public()
@Controller()
export class DirectoryController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(IS_DEMONSTRATION) private readonly isDemonstration: boolean,
  ) {}

  @Get('api/v1/directory')
  @FollowsReadModel(AGREEMENTS)
  data(
    @Query(QueryPipe) query: SearchQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    const read = this.pageOf(query);
    return async () => {
      const page = await read();
      reply.header('cache-control', cacheControlOf(request));
      return page;
    };
  }

  @Get('directory')
  @FollowsReadModel(AGREEMENTS)
  html(
    @Query(QueryPipe) query: SearchQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    const read = this.pageOf(query);
    return async () => {
      const { items, nextCursor } = await read();
      const { q = '' } = query;
      const nextLink = nextCursor === null ? null : nextPage(query, nextCursor);
      reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', cacheControlOf(request));
      return directoryPage({ items, q, nextLink, now: this.clock.now(), isDemonstration: this.isDemonstration });
    };
  }

  @Get('directory/:slug')
  @FollowsReadModel(AGREEMENTS)
  entry(
    @Param('slug') slug: string,
    @Query(QueryPipe) _query: NoQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    return async () => {
      const entry = await this.queries.execute(new ReadDirectoryEntry(slug));
      if (entry === null) throw new RefusedRequest({ code: 'NOT_FOUND', detail: NOT_LISTED });
      reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', cacheControlOf(request));
      return entryPage({ entry, now: this.clock.now(), isDemonstration: this.isDemonstration });
    };
  }

  /** @throws 400 for a cursor of another list; otherwise how to read the page */
  private pageOf({ q, limit, cursor }: SearchQuery) {
    const scope = { principal: 'public', list: ['directory', q ?? ''] };
    const after = this.cursors.read(cursor, scope, isDirectoryKey);
    const search = q === undefined ? {} : { q };
    return async () => {
      const { items, next } = await this.queries.execute(new ReadDirectory({ ...search, limit, ...after }));
      return { items, nextCursor: this.cursors.next(next, scope) };
    };
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
