import { Inject, Injectable } from '@nestjs/common';
import { CallerScopes, type CallerScope } from '@accord/agreements/reads';
import type { Position } from '@accord/event-store';
import { CLOCK, ok, type Clock, type Principal } from '@accord/kernel';
import {
  answered,
  answerOf,
  askedBy,
  erroneous,
  UNKNOWN_SUBJECT,
  type Evaluation,
  type Evaluations,
  type EvaluationAnswer,
  type Item,
  type Knowledge,
} from '../authzen/index.js';
import { decide, type GrantTable } from '../core/index.js';
import { KnownGrants } from './known-grants.js';

/** Who asks, and how far the answer must have read the log. */
export interface Asking {
  readonly caller: Principal;
  readonly minPosition: Position | null;
}

/** Decides what may be shared: from memory, for whoever may ask. */
@Injectable()
export class DecisionPoint {
  constructor(
    @Inject(KnownGrants) private readonly grants: KnownGrants,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers one evaluation. What there is not, and what the caller may not ask about, is denied in the same words. */
  async evaluate(evaluation: Evaluation, asking: Asking): Promise<EvaluationAnswer> {
    const answer = await this.answering(asking);
    return answer(ok(evaluation));
  }

  /** Answers evaluations in order, as far as their semantic goes. All of a batch are asked at one instant. */
  async evaluateAll(
    { items, semantic }: Extract<Evaluations, { isBatch: true }>,
    asking: Asking,
  ): Promise<readonly EvaluationAnswer[]> {
    return answered(items, semantic, await this.answering(asking));
  }

  private async answering({ caller, minPosition }: Asking): Promise<(item: Item) => EvaluationAnswer> {
    const scope = await this.scopes.of(caller);
    const table = (minPosition === null ? this.grants.now : null) ?? (await this.grants.upTo(minPosition));
    const { knowledge } = this.grants;
    const now = this.clock.now();
    return (item) => {
      if (!item.ok) return erroneous({ status: 400, message: 'The evaluation lacks something.' }, item.error);
      return answerTo(item.value, { scope, table, knowledge, now });
    };
  }
}

interface Known {
  readonly scope: CallerScope;
  readonly table: GrantTable;
  readonly knowledge: Knowledge;
  readonly now: Date;
}

/** True for an organization that a caller may ask about. */
export const mayAsk = ({ all, ownOrganizationId }: CallerScope, organizationId: string): boolean =>
  all || ownOrganizationId === organizationId;

/** A future instant means now. */
const instantOf = (asOf: Date | null, now: Date): Date => (asOf === null || asOf > now ? now : asOf);

function answerTo(evaluation: Evaluation, { scope, table, knowledge, now }: Known): EvaluationAnswer {
  const asked = askedBy(evaluation);
  if (!asked.ok) return erroneous(asked.error);
  const { question, asOf } = asked.value;
  if (!mayAsk(scope, question.organizationId)) return erroneous(UNKNOWN_SUBJECT);
  const instant = instantOf(asOf, now);
  return answerOf(decide(table, question, instant.getTime()), instant, knowledge);
}
