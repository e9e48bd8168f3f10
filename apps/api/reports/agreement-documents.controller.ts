import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { fail, refusal, type Principal } from '@accord/kernel';
import { decisionLetter, recordDocument, type RecordOf } from '@accord/agreements/documents';
import { AGREEMENTS } from '@accord/agreements/projections';
import {
  HISTORY_START,
  ReadAgreement,
  ReadHistory,
  type HistoryItem,
  type HistoryPlace,
} from '@accord/agreements/reads';
import { DocumentTooLong, pdfOf, type Written } from '@accord/documents';
import { Caller, FollowsReadModel, idOf, NoQuery, QueryPipe, valueOf, type Read } from '../http/index.js';
import { pdfAnswer } from './formats.js';

/** Lines of a history that are read in one go, and those of a document at most: more of them are too long for one. */
const PAGE = 200;
const MOST_LINES = 10_000;

const UNDECIDED = refusal('NOT_FOUND', 'Nothing was decided about this agreement yet: there is no letter.');

/** What there is to print of one agreement, as its reader may see it. */
@Controller('api/v1/agreements')
export class AgreementDocumentsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get(':id/record')
  @FollowsReadModel(AGREEMENTS)
  record(
    @Param('id') id: string,
    @Query(QueryPipe) _query: NoQuery,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    return this.document(idOf(id), caller, reply, 'record', recordDocument);
  }

  @Get(':id/decision-letter')
  @FollowsReadModel(AGREEMENTS)
  letter(
    @Param('id') id: string,
    @Query(QueryPipe) _query: NoQuery,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    return this.document(idOf(id), caller, reply, 'decision', decisionLetter);
  }

  private document(
    agreementId: string,
    caller: Principal,
    reply: FastifyReply,
    name: string,
    written: (record: RecordOf) => Written | null,
  ): Read {
    return async () => {
      const view = valueOf(await this.queries.execute(new ReadAgreement(agreementId, caller, null)));
      const document = written({ view, history: await this.history(agreementId, caller) });
      if (document === null) return valueOf(fail(UNDECIDED));
      return pdfAnswer(reply, `${name}-${view.number ?? agreementId}`, await pdfOf(document));
    };
  }

  private async history(agreementId: string, caller: Principal): Promise<readonly HistoryItem[]> {
    const all: HistoryItem[] = [];
    for (let place: HistoryPlace | undefined = HISTORY_START; place !== undefined;) {
      const wanted: ReadHistory = new ReadHistory(agreementId, caller, place, PAGE, false);
      const { items, next } = valueOf(await this.queries.execute(wanted));
      if (all.push(...items) > MOST_LINES) throw new DocumentTooLong();
      place = next;
    }
    return all;
  }
}
