import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DIRECTORY, isDirectoryKey, listDirectory } from '@accord/agreements/projections';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { PageQuery, QueryPipe } from '../http/index.js';
import { CaughtUp } from '../http/caught-up.js';
import { Cursors } from '../http/cursors.js';
import { tablesOf } from '../read-models.js';
import { directoryPage } from '../directory/directory.page.js';

/** Parameters of the public directory. */
export class DirectoryQuery extends PageQuery {
  @IsOptional() @IsString() @MaxLength(200) q?: string;
}

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
    @Query(QueryPipe) query: DirectoryQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.caughtUp.withHeaders(request, DIRECTORY);
    reply.header('cache-control', 'public, max-age=60');
    return this.page(query);
  }

  @Get('directory')
  async html(
    @Query(QueryPipe) query: DirectoryQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { items, nextCursor } = await this.page(query);
    const next = new URLSearchParams({ ...(query.q ? { q: query.q } : {}), cursor: nextCursor ?? '' });
    reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'public, max-age=60');
    return directoryPage({
      items,
      q: query.q ?? '',
      nextLink: nextCursor ? `/directory?${next.toString()}` : null,
      now: this.world.clock.now(),
    });
  }

  private async page({ q, limit, cursor }: DirectoryQuery) {
    const scope = { principal: 'public', list: ['directory', q ?? ''] };
    const after = this.cursors.read(cursor, scope, isDirectoryKey);
    const page = await listDirectory(this.world.pool, tablesOf(this.world.readSide, DIRECTORY), {
      ...(q ? { q } : {}),
      limit,
      ...after,
    });
    return { items: page.items, nextCursor: this.cursors.next(page.next, scope) };
  }
}
