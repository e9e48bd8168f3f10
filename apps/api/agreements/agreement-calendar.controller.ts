import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { CLOCK, fail, refusal, type Clock, type Principal } from '@accord/kernel';
import { datesCalendar } from '@accord/agreements/documents';
import { AGREEMENTS } from '@accord/agreements/projections';
import { ReadCalendar } from '@accord/agreements/reads';
import { calendarOf } from '@accord/documents';
import { ADDRESS, Caller, FollowsReadModel, idOf, NoQuery, QueryPipe, valueOf, type Read } from '../http/index.js';

const NOTHING_AHEAD = refusal('NOT_FOUND', 'No date lies ahead of this agreement: there is nothing for a calendar.');

/** The dates ahead of an agreement as a file for calendars, as its reader may know them. */
@Controller('api/v1/agreements')
export class AgreementCalendarController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ADDRESS) private readonly address: string,
  ) {}

  @Get(':id/calendar.ics')
  @FollowsReadModel(AGREEMENTS)
  calendar(
    @Param('id') id: string,
    @Query(QueryPipe) _query: NoQuery,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    const agreementId = idOf(id);
    return async () => {
      const days = valueOf(await this.queries.execute(new ReadCalendar(agreementId, caller)));
      const written = datesCalendar(days, this.address);
      if (written === null) return valueOf(fail(NOTHING_AHEAD));
      reply.header('content-type', 'text/calendar; charset=utf-8');
      reply.header('content-disposition', `attachment; filename="dates-${days.number ?? agreementId}.ics"`);
      return calendarOf(written, this.clock.now());
    };
  }
}
