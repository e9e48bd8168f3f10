import { Controller, Get, Inject, Res } from '@nestjs/common';
import { readinessOf, type Readiness } from '@accord/platform';
import type { FastifyReply } from 'fastify';
import { EVENT_STORE, type EventStore } from '@accord/event-store';
import { ReadSide } from '@accord/read-side';
import { Public } from '../http/index.js';

/** Whether the process lives, and whether it can do its work. */
@Public()
@Controller('health')
export class HealthController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ReadSide) private readonly readSide: ReadSide,
  ) {}

  /** Alive as long as this answers; depends on nothing. */
  @Get('live')
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  /** Ready when commands can be stored and read models can be asked; each dependency is named. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const answer = await readinessOf(this.store, this.readSide.status());
    reply.status(answer.status === 'down' ? 503 : 200).header('cache-control', 'no-store');
    if (answer.status === 'down') reply.header('retry-after', '1');
    return answer;
  }
}
