import { Controller, Get, Header, Inject } from '@nestjs/common';
import type { CapturedMails } from '@accord/notifications/postgres';
import { Public } from '../http/index.js';
import { outboxPage } from './outbox.page.js';

/** Token of the mails of a demonstration. */
export const CAPTURED_MAILS = Symbol('CapturedMails');

/** Mails that are shown at most. */
const MOST_SHOWN = 100;

/** Shows the mails of a demonstration. Where mails are sent, and in production always, there is no such address. */
@Public()
@Controller('dev/outbox')
export class OutboxController {
  constructor(@Inject(CAPTURED_MAILS) private readonly mails: CapturedMails) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async html(): Promise<string> {
    return outboxPage(await this.mails.newest(MOST_SHOWN));
  }
}
