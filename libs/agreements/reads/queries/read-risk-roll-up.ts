import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import {
  addDays,
  CLOCK,
  fail,
  localDateOf,
  ok,
  type Clock,
  type LocalDate,
  type Principal,
  type Refusal,
  type Result,
} from '@accord/kernel';
import type { Position } from '@accord/event-store';
import { READ_MODELS, type ReadModels } from '@accord/read-side';
import { agreementStream } from '@accord/agreements/application';
import { BrokenSeal } from '@accord/privacy';
import { isInForceOn, TERMINAL_STATES, type AcceptedRisk, type AgreementState } from '@accord/agreements/domain';
import { AGREEMENTS, type RunningAgreement } from '@accord/agreements/projections';
import { CallerScopes } from '../caller-scopes.js';
import { EachAgreement } from '../each-agreement.js';
import { SEALED_TEXTS, type SealedTexts } from '../ports.js';
import { NOT_FOR_ISAOS } from '../refusals.js';
import type { MissingPart } from '../reports/missing-part.js';
import { isHeldOn, riskRollUp, SOON_DAYS, type RiskLine, type RiskRollUp } from '../reports/risk-roll-up.js';

/** The roll-up as it is at a moment (ISO 8601 UTC), with everything in the log up to a position, and what it does not hold. */
export type RiskRollUpReport = RiskRollUp & {
  readonly position: Position;
  readonly readAt: string;
  readonly missing: readonly MissingPart[];
};

/**
 * What is accepted by whom, of what rank, until when, and why: for the government and for auditors. Nobody reads in it what their
 * own organization is not shown.
 */
export class ReadRiskRollUp extends Query<Result<RiskRollUpReport, Refusal>> {
  constructor(readonly caller: Principal) {
    super();
  }
}

/** Answers {@link ReadRiskRollUp}. */
@QueryHandler(ReadRiskRollUp)
export class ReadRiskRollUpHandler implements IQueryHandler<ReadRiskRollUp> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(SEALED_TEXTS) private readonly texts: SealedTexts,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
    @Inject(EachAgreement) private readonly agreements: EachAgreement,
  ) {}

  async execute({ caller }: ReadRiskRollUp): Promise<Result<RiskRollUpReport, Refusal>> {
    const { all, ownOrganizationId } = await this.scopes.of(caller);
    if (!all) return fail(NOT_FOR_ISAOS);
    const readAt = this.clock.now().toISOString();
    const position = await this.readModels.position(AGREEMENTS);
    const lines: RiskLine[] = [];
    const missing: MissingPart[] = [];
    for await (const one of this.agreements.told(missing, ownOrganizationId))
      lines.push(...(await this.linesOf(one, localDateOf(readAt))));
    return ok({ position, readAt, missing, ...riskRollUp(lines) });
  }

  private async linesOf(agreement: RunningAgreement, today: LocalDate): Promise<readonly RiskLine[]> {
    if (isOver(agreement.state, today)) return [];
    const held = agreement.state.risks.filter((risk) => isHeldOn(risk, today));
    return Promise.all(held.map((risk) => this.lineOf(agreement, risk, today)));
  }

  private async lineOf(
    { agreementId, state, organization }: RunningAgreement,
    risk: AcceptedRisk,
    today: LocalDate,
  ): Promise<RiskLine> {
    const { riskId, source, residualLevel, acceptedBy, acceptorRank, acceptedAt, expiresOn, form } = risk;
    const open = (text: string) => this.opened(agreementId, text);
    const { rollUp } = form;
    return {
      agreementId,
      number: state.number,
      organization: { id: organization.organizationId, legalName: organization.legalName },
      riskId,
      source: { kind: source.kind, ref: await open(source.ref) },
      likelihood: form.residual.likelihood,
      impact: form.residual.impact,
      residualLevel,
      acceptedBy,
      acceptorRank,
      acceptedAt,
      expiresOn,
      isExpiring: expiresOn <= addDays(today, SOON_DAYS),
      whyAccepted: await open(form.whyAccepted),
      component: await open(rollUp.component),
      department: await open(rollUp.department),
      missionFunction: await open(rollUp.missionFunction),
      reportToOMB: rollUp.reportToOMB,
    };
  }

  /** Texts are opened one by one: one that does not open keeps none of the others back. */
  private async opened(agreementId: string, text: string): Promise<string | null> {
    try {
      return await this.texts.unseal(agreementStream(agreementId), text);
    } catch (error) {
      if (error instanceof BrokenSeal) return null;
      throw error;
    }
  }
}

/** What a clock would do counts at once: past its last day an agreement exposes nobody any more. */
const isOver = (state: AgreementState, today: LocalDate): boolean =>
  TERMINAL_STATES.includes(state.state) ||
  ((state.state === 'Active' || state.state === 'Suspended') && !isInForceOn(state, today));
