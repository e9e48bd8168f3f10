import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusal, type Principal } from '@accord/kernel';
import {
  CheckLegacyRecords,
  FileDesk,
  mayCheck,
  readLines,
  recordsIn,
  type CheckedRecords,
  type FileProgress,
} from '@accord/agreements/legacy-files';
import { ORGANIZATION_REGISTRY } from '@accord/organizations/projections';
import { FindBySlugs } from '@accord/organizations/reads';
import {
  Caller,
  FollowsReadModel,
  idOf,
  NoQuery,
  PageQuery,
  QueryPipe,
  RefusedRequest,
  valueOf,
  type Read,
} from '../http/index.js';
import { Cursors } from '../http/cursors.js';
import { isRowKey } from '../http/row-key.js';
import { fileIn, partIn, sentFileIn } from './file-bodies.js';

/** Most records that are checked at once: one caller takes no longer than others wait. */
const MOST_CHECKED = 500;
/** Most records of a file: more than there are instruments. */
const MOST_RECORDS = 20_000;

/** Files of instruments from before this system. */
@Controller('api/v1/legacy-files')
export class LegacyFilesController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(FileDesk) private readonly desk: FileDesk,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  /** Says what would become of a file, and writes nothing. */
  @Post('check')
  @HttpCode(200)
  @FollowsReadModel(ORGANIZATION_REGISTRY)
  check(@Req() request: FastifyRequest, @Query(QueryPipe) _query: NoQuery, @Caller() caller: Principal): Read {
    valueOf(mayCheck(caller));
    const { csv, firstLine } = fileIn(request.body);
    if (recordsIn(csv) > MOST_CHECKED)
      throw tooMany(MOST_CHECKED, 'Send a longer file in parts, each with its header.');
    return () => this.judged(csv, caller, firstLine);
  }

  /** Keeps a part of a file that is too long for one request. */
  @Post('parts')
  @HttpCode(200)
  async part(@Req() request: FastifyRequest, @Query(QueryPipe) _query: NoQuery, @Caller() caller: Principal) {
    valueOf(mayCheck(caller));
    const { digest, number, text } = partIn(request.body);
    await this.desk.stage({ digest, number, text, sentBy: caller.subjectId });
    return { digest, number };
  }

  /** Takes a file over, whole or not at all: from then on the system completes it by itself. */
  @Post()
  @HttpCode(202)
  @FollowsReadModel(ORGANIZATION_REGISTRY)
  send(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query(QueryPipe) _query: NoQuery,
    @Caller() caller: Principal,
  ): Read {
    valueOf(mayCheck(caller));
    const sent = sentFileIn(request.body);
    return async () => {
      const known = await this.desk.known(sent.digest, caller.subjectId);
      const file = known ?? (await this.takenOver(sent, caller, request.traceId));
      reply.header('location', `/api/v1/legacy-files/${file.id}`);
      return file;
    };
  }

  /** Files that were taken over, the newest first. */
  @Get()
  async list(@Query(QueryPipe) { limit, cursor }: PageQuery, @Caller() caller: Principal) {
    valueOf(mayCheck(caller));
    const scope = { principal: caller.subjectId, list: ['legacy-files'] };
    const { after = null } = this.cursors.read(cursor, scope, isRowKey);
    const found = await this.desk.list(limit + 1, after);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? [last.takenOverAt, last.id] : undefined;
    return { items, nextCursor: this.cursors.next(next, scope) };
  }

  /** How far a file is. */
  @Get(':id')
  async one(@Param('id') id: string, @Query(QueryPipe) _query: NoQuery, @Caller() caller: Principal) {
    valueOf(mayCheck(caller));
    return valueOf(await this.desk.progressOf(idOf(id)));
  }

  private async takenOver(
    { digest, csv }: ReturnType<typeof sentFileIn>,
    sender: Principal,
    correlationId: string,
  ): Promise<FileProgress> {
    const text = csv ?? valueOf(await this.desk.staged(digest, sender.subjectId));
    if (recordsIn(text) > MOST_RECORDS) throw tooMany(MOST_RECORDS, 'Send it as several files.');
    const { records, problems } = await this.judged(text, sender);
    if (problems.length > 0) throw notGood(problems);
    return this.desk.takeOver({ text, records, sender, correlationId });
  }

  private async judged(csv: string, caller: Principal, firstLine?: number): Promise<CheckedRecords> {
    const { records, problems } = readLines(csv, firstLine);
    const slugs = [...new Set(records.flatMap(({ cells }) => cells.organization ?? []))];
    const known = await this.queries.execute(new FindBySlugs(slugs));
    const organizations = new Map(known.map((one) => [one.slug, one]));
    const checked = await this.queries.execute(new CheckLegacyRecords(caller, records, organizations));
    const all = [...problems, ...checked.problems].toSorted((one, other) => one.line - other.line);
    return { records: checked.records, problems: all };
  }
}

function tooMany(most: number, instead: string): RefusedRequest {
  const message = `At most ${most} records fit into one request. ${instead}`;
  return new RefusedRequest(
    refusal('INVALID_PAYLOAD', 'The file is too long.', [{ path: '/csv', code: 'too-many', message }]),
  );
}

/** Every problem by line and column: `/lines/9000/originalSignedOn`, or the line alone. */
function notGood(problems: CheckedRecords['problems']): RefusedRequest {
  const errors = problems.map(({ line, column, code, message }) => ({
    path: column === null ? `/lines/${line}` : `/lines/${line}/${column}`,
    code,
    message,
  }));
  return new RefusedRequest(
    refusal('INVALID_PAYLOAD', 'Something is wrong with the file: nothing of it is imported.', errors),
  );
}
