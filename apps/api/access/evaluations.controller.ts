import { Controller, Headers, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DecisionPoint } from '@accord/decision-point';
import { readEvaluation, readEvaluations } from '@accord/decision-point/authzen';
import type { Principal } from '@accord/kernel';
import { Caller, minPositionOf, valueOf, type Headers as Sent } from '../http/index.js';

/** Decisions, as the OpenID AuthZEN Authorization API 1.0 asks for them. */
@Controller('api/v1/access')
export class EvaluationsController {
  constructor(@Inject(DecisionPoint) private readonly decisions: DecisionPoint) {}

  @Post('evaluation')
  @HttpCode(200)
  one(@Req() { body }: FastifyRequest, @Headers() headers: Sent, @Caller() caller: Principal) {
    return this.decisions.evaluate(valueOf(readEvaluation(body)), { caller, minPosition: minPositionOf(headers) });
  }

  @Post('evaluations')
  @HttpCode(200)
  async many(@Req() { body }: FastifyRequest, @Headers() headers: Sent, @Caller() caller: Principal) {
    const asked = valueOf(readEvaluations(body));
    const asking = { caller, minPosition: minPositionOf(headers) };
    if (!asked.isBatch) return this.decisions.evaluate(asked.evaluation, asking);
    return { evaluations: await this.decisions.evaluateAll(asked, asking) };
  }
}
