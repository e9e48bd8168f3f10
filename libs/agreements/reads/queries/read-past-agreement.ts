import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { fail, ok, type Principal, type Refusal, type Result } from '@accord/kernel';
import { FoldedAgreements, type Within } from '../folded-agreements.js';
import { opened } from '../opened.js';
import { PastViews } from '../past-views.js';
import { ORGANIZATION_HISTORY, SEALED_TEXTS, type OrganizationHistory, type SealedTexts } from '../ports.js';
import { ABSENT, unreadable } from '../refusals.js';
import { Sights } from '../sights.js';
import { Successors } from '../successors.js';
import type { AgreementView } from '../views/index.js';

/** Which past of an agreement is asked for: as of a moment (ISO 8601 UTC), or after a revision. */
export type Past = { readonly asOf: string } | { readonly revision: number };

/** An agreement as it stood. Who may see it is judged as it is today. */
export class ReadPastAgreement extends Query<Result<AgreementView, Refusal>> {
  constructor(
    readonly agreementId: string,
    readonly caller: Principal,
    readonly past: Past,
  ) {
    super();
  }
}

/** Answers {@link ReadPastAgreement}. */
@QueryHandler(ReadPastAgreement)
export class ReadPastAgreementHandler implements IQueryHandler<ReadPastAgreement> {
  constructor(
    @Inject(Sights) private readonly sights: Sights,
    @Inject(FoldedAgreements) private readonly folds: FoldedAgreements,
    @Inject(SEALED_TEXTS) private readonly texts: SealedTexts,
    @Inject(ORGANIZATION_HISTORY) private readonly organizations: OrganizationHistory,
    @Inject(PastViews) private readonly views: PastViews,
    @Inject(Successors) private readonly successors: Successors,
  ) {}

  async execute({ agreementId, caller, past }: ReadPastAgreement): Promise<Result<AgreementView, Refusal>> {
    const seen = await this.sights.of(agreementId, caller);
    if (!seen.ok) return seen;
    const then = await this.folds.upTo(agreementId, withinOf(past));
    if (!then) return fail(ABSENT);
    if (then.unreadable) return fail(unreadable(then.unreadable));
    if ('revision' in past && then.state.revision < past.revision) return fail(ABSENT);
    const open = await opened(this.texts, agreementId, then.state);
    if (!open.ok) return open;
    const state = open.value;
    const moment = 'asOf' in past ? past.asOf : state.updatedAt!;
    const organization = await this.organizations.factsAt(state.organizationId, moment);
    const supersededBy = await this.successors.at(agreementId, moment);
    return ok(await this.views.of(agreementId, state, seen.value.viewer, { moment, organization, supersededBy }));
  }
}

const withinOf = (past: Past): Within =>
  'asOf' in past ? ({ recordedAt }) => recordedAt <= past.asOf : ({ revision }) => revision <= past.revision;
