import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, fail, localDateOf, ok, type Clock, type Principal, type Refusal, type Result } from '@accord/kernel';
import type { Position } from '@accord/event-store';
import { READ_MODELS, type ReadModels } from '@accord/read-side';
import { AGREEMENTS, type Period } from '@accord/agreements/projections';
import { CallerScopes } from '../caller-scopes.js';
import { EachAgreement } from '../each-agreement.js';
import { NOT_FOR_ISAOS } from '../refusals.js';
import type { MissingPart } from '../reports/missing-part.js';
import { membershipOf, participationIn, type Membership, type Participation } from '../reports/participation.js';

/** Who took part in a period, as of a moment (ISO 8601 UTC) and a position of the log, and what is missing of it. */
export type ParticipationReport = Participation &
  Period & { readonly position: Position; readonly readAt: string; readonly missing: readonly MissingPart[] };

/** Participants, churn and the time to come into force, for the government and for auditors. */
export class ReadParticipation extends Query<Result<ParticipationReport, Refusal>> {
  constructor(
    readonly caller: Principal,
    readonly period: Period,
  ) {
    super();
  }
}

/** Answers {@link ReadParticipation}. */
@QueryHandler(ReadParticipation)
export class ReadParticipationHandler implements IQueryHandler<ReadParticipation> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
    @Inject(EachAgreement) private readonly agreements: EachAgreement,
  ) {}

  async execute({ caller, period }: ReadParticipation): Promise<Result<ParticipationReport, Refusal>> {
    if (!(await this.scopes.of(caller)).all) return fail(NOT_FOR_ISAOS);
    const readAt = this.clock.now().toISOString();
    const position = await this.readModels.position(AGREEMENTS);
    const memberships: Membership[] = [];
    const missing: MissingPart[] = [];
    for await (const { state } of this.agreements.told(missing)) {
      const membership = membershipOf(state);
      if (membership) memberships.push(membership);
    }
    return ok({ ...period, position, readAt, missing, ...participationIn(memberships, period, localDateOf(readAt)) });
  }
}
