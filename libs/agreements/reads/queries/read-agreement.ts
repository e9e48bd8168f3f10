import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import {
  CLOCK,
  fail,
  jsonObjectOf,
  localDateOf,
  ok,
  type Clock,
  type FunctionName,
  type Principal,
  type Refusal,
  type Result,
} from '@accord/kernel';
import { actionsOf } from '../actions-of.js';
import { opened } from '../opened.js';
import { SEALED_TEXTS, SURROUNDINGS, type SealedTexts, type Surroundings } from '../ports.js';
import { unreadable } from '../refusals.js';
import { Sights } from '../sights.js';
import { Successors } from '../successors.js';
import { agreementView, type AgreementView } from '../views/index.js';

/** An agreement now, with what the caller can do; in one of their functions alone if one is chosen. */
export class ReadAgreement extends Query<Result<AgreementView, Refusal>> {
  constructor(
    readonly agreementId: string,
    readonly caller: Principal,
    readonly chosen: FunctionName | null,
  ) {
    super();
  }
}

/** Answers {@link ReadAgreement}. */
@QueryHandler(ReadAgreement)
export class ReadAgreementHandler implements IQueryHandler<ReadAgreement> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Sights) private readonly sights: Sights,
    @Inject(SEALED_TEXTS) private readonly texts: SealedTexts,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
    @Inject(Successors) private readonly successors: Successors,
  ) {}

  async execute({ agreementId, caller, chosen }: ReadAgreement): Promise<Result<AgreementView, Refusal>> {
    const now = this.clock.now();
    const seen = await this.sights.of(agreementId, caller);
    if (!seen.ok) return seen;
    const { viewer } = seen.value;
    if (seen.value.unreadable) return fail(unreadable(seen.value.unreadable));
    const open = await opened(this.texts, agreementId, seen.value.state);
    if (!open.ok) return open;
    const state = open.value;
    const premises = await this.surroundings.forRead({ agreementId, state }, now);
    const { organization, policy } = premises;
    const draft = premises.draft && jsonObjectOf(premises.draft);
    const moment = now.toISOString();
    const context = { agreementId, now: moment, today: localDateOf(now), premises };
    const actions = actionsOf(state, caller, chosen, context);
    const supersededBy = await this.successors.at(agreementId, moment);
    return ok(
      agreementView({ agreementId, state, draft, viewer, moment, organization, policy, supersededBy, actions }),
    );
  }
}
