import { Controller, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { refusal, type Principal } from '@accord/kernel';
import { CheckLegacyRecords, mayCheck, readLines, recordsIn } from '@accord/agreements/legacy-files';
import { ORGANIZATION_REGISTRY } from '@accord/organizations/projections';
import { FindBySlugs } from '@accord/organizations/reads';
import { Caller, FollowsReadModel, NoQuery, QueryPipe, RefusedRequest, valueOf, type Read } from '../http/index.js';
import { fileIn } from './file-to-check.js';

/** Most records that are checked at once: one caller takes no longer than others wait. */
const MOST_RECORDS = 500;

/** Files of instruments from before this system. */
@Controller('api/v1/legacy-files')
export class LegacyFilesController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  /** Says what would become of a file, and writes nothing. */
  @Post('check')
  @HttpCode(200)
  @FollowsReadModel(ORGANIZATION_REGISTRY)
  check(@Req() request: FastifyRequest, @Query(QueryPipe) _query: NoQuery, @Caller() caller: Principal): Read {
    valueOf(mayCheck(caller));
    const { csv, firstLine } = fileIn(request.body);
    if (recordsIn(csv) > MOST_RECORDS) throw tooMany();
    const { records, problems } = readLines(csv, firstLine);
    return async () => {
      const slugs = [...new Set(records.flatMap(({ cells }) => cells.organization ?? []))];
      const known = await this.queries.execute(new FindBySlugs(slugs));
      const organizations = new Map(known.map((one) => [one.slug, one]));
      const checked = await this.queries.execute(new CheckLegacyRecords(caller, records, organizations));
      const all = [...problems, ...checked.problems].toSorted((one, other) => one.line - other.line);
      return { records: checked.records, problems: all };
    };
  }
}

function tooMany(): RefusedRequest {
  const message = `At most ${MOST_RECORDS} records fit into one request. Send a longer file in parts, each with its header.`;
  return new RefusedRequest(
    refusal('INVALID_PAYLOAD', 'The file is too long for one request.', [{ path: '/csv', code: 'too-many', message }]),
  );
}
