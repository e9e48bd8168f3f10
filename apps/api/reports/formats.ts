import { IsIn } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { csvOf, type Table } from '@accord/documents';
import { PageQuery } from '../http/index.js';

/** How a report is answered; another one is 400. */
export class TableFormat {
  @IsIn(['json', 'csv']) format: 'json' | 'csv' = 'json';
}

/** The same of a report that is also a document. */
export class DocumentFormat {
  @IsIn(['json', 'csv', 'pdf']) format: 'json' | 'csv' | 'pdf' = 'json';
}

/** The same of a report that has pages; a file has all of them. */
export class PagedFormat extends PageQuery {
  @IsIn(['json', 'csv']) format: 'json' | 'csv' = 'json';
}

/** Answers a table as a file. @param name of the file, without its end */
export function csvAnswer(reply: FastifyReply, name: string, table: Table): string {
  reply.header('content-type', 'text/csv; charset=utf-8; header=present');
  reply.header('content-disposition', `attachment; filename="${name}.csv"`);
  return csvOf(table);
}

/** Answers a document as a file. @param name of the file, without its end */
export function pdfAnswer(reply: FastifyReply, name: string, bytes: Buffer): Buffer {
  reply.header('content-type', 'application/pdf');
  reply.header('content-disposition', `attachment; filename="${name}.pdf"`);
  return bytes;
}
