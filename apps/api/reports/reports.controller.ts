import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { IsOptional, IsString } from 'class-validator';
import { CLOCK, localDateOf, type Clock, type Principal } from '@accord/kernel';
import { annualDocument, annualTable, participationTable, riskDocument, riskTable } from '@accord/agreements/documents';
import { AGREEMENTS } from '@accord/agreements/projections';
import { ReadAnnualReport, ReadParticipation, ReadRiskRollUp } from '@accord/agreements/reads';
import { periodOf } from '../agreements/programme.controller.js';
import { pdfOf } from '@accord/documents';
import { Caller, FollowsReadModel, malformed, QueryPipe, valueOf, type Read } from '../http/index.js';
import { csvAnswer, DocumentFormat, pdfAnswer, TableFormat } from './formats.js';

/** Parameters of the report of participants: days in New York, both of them in the period. */
export class ParticipationQuery extends TableFormat {
  @IsOptional() @IsString() from?: string;
  @IsOptional() @IsString() to?: string;
}

const yearIn = (text: string): number =>
  /^\d{4}$/.test(text) ? Number(text) : malformed('A fiscal year is four digits: the year in which it ends.');

/** What the program holds, added up over all agreements. */
@Controller('api/v1/reports')
export class ReportsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('risk-roll-up')
  @FollowsReadModel(AGREEMENTS)
  risks(
    @Query(QueryPipe) { format }: DocumentFormat,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    return async () => {
      const report = valueOf(await this.queries.execute(new ReadRiskRollUp(caller)));
      const name = `risks-${localDateOf(report.readAt)}`;
      if (format === 'pdf') return pdfAnswer(reply, name, await pdfOf(riskDocument(report)));
      return format === 'csv' ? csvAnswer(reply, name, riskTable(report)) : report;
    };
  }

  @Get('annual-privacy/:fiscalYear')
  @FollowsReadModel(AGREEMENTS)
  annual(
    @Param('fiscalYear') year: string,
    @Query(QueryPipe) { format }: DocumentFormat,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    const fiscalYear = yearIn(year);
    return async () => {
      const report = valueOf(await this.queries.execute(new ReadAnnualReport(caller, fiscalYear)));
      const name = `annual-privacy-${fiscalYear}`;
      if (format === 'pdf') return pdfAnswer(reply, name, await pdfOf(annualDocument(report)));
      return format === 'csv' ? csvAnswer(reply, name, annualTable(report)) : report;
    };
  }

  @Get('participation')
  @FollowsReadModel(AGREEMENTS)
  participation(
    @Query(QueryPipe) { format, ...asked }: ParticipationQuery,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    const period = periodOf(asked, localDateOf(this.clock.now()));
    return async () => {
      const report = valueOf(await this.queries.execute(new ReadParticipation(caller, period)));
      const name = `participation-${period.from}-${period.to}`;
      return format === 'csv' ? csvAnswer(reply, name, participationTable(report)) : report;
    };
  }
}
