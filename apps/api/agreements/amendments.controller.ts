import { Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ConsiderAmendment, type ConsideredAmendment } from '@accord/agreements/application';
import { Considered, type SentCommand } from '../http/command-request.js';
import { idOf, valueOf } from '../http/index.js';

/** Amendments before they are proposed. */
@Controller('api/v1/agreements/:id/amendments')
export class AmendmentsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  /** Says what changes would be, and what they would ask for; writes nothing. */
  @Post('check')
  @HttpCode(200)
  async check(@Param('id') id: string, @Considered() considered: SentCommand): Promise<ConsideredAmendment> {
    const command = { ...considered, slug: 'propose-amendment' };
    return valueOf(await this.queries.execute(new ConsiderAmendment(idOf(id), command)));
  }
}
