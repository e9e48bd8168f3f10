import { Inject, Injectable } from '@nestjs/common';
import { functionsAt, jsonObjectOf, localDateOf, type FunctionName, type Principal } from '@accord/kernel';
import { agreementDecider, type AgreementState, type OrganizationFacts } from '@accord/agreements/domain';
import {
  agreementStream,
  agreementUpTo,
  evolveAgreement,
  sideOf,
  type AgreementAt,
  type Side,
} from '@accord/agreements/application';
import { AGREEMENTS, agreementView, findAgreement, findSuccessor } from '@accord/agreements/projections';
import { policyFactsAt } from '@accord/policy';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { RefusedRequest } from '../http/index.js';
import { tablesOf } from '../read-models.js';
import { actionsOf } from './actions-of.js';

/** Which past of an agreement is asked for: as of a moment, or after a revision. */
export type Past = { readonly asOf: Date } | { readonly revision: number };

/** How one caller sees one agreement. */
export interface Sight {
  readonly principal: Principal;
  readonly side: Side;
}

const absent = () =>
  new RefusedRequest({ code: 'NOT_FOUND', detail: 'There is no such agreement, or you may not see it.' });

/** Reads agreements for callers: what they may see, as it is and as it was. */
@Injectable()
export class AgreementReads {
  constructor(@Inject(API_WORLD) private readonly world: ApiWorld) {}

  /** The agreement now, with the actions of the caller; with those of one of their functions alone if one is chosen. */
  async current(agreementId: string, principal: Principal, chosen: FunctionName | null) {
    const now = this.world.clock.now();
    const state = await this.stateNow(agreementId);
    const sight = await this.sightOf(state, principal);
    const agreement: AgreementAt = { agreementId, state, events: [] };
    const premises = await this.world.premises.forRead(agreement, now);
    const { organization } = premises;
    const draft = premises.draft && jsonObjectOf(premises.draft);
    const today = localDateOf(now);
    const context = { agreementId, now: now.toISOString(), today, premises };
    const supersededBy = await this.successorAt(agreementId, now.toISOString());
    const actions = actionsOf(state, principal, chosen, context);
    return agreementView({
      ...this.viewer(sight),
      agreementId,
      state,
      draft,
      organization,
      policy: premises.policy,
      today,
      supersededBy,
      actions,
    });
  }

  /** The agreement as it stood; its visibility is judged as it is today. */
  async past(agreementId: string, principal: Principal, past: Past) {
    const { agreement, sight } = await this.whole(agreementId, principal);
    const asOf = 'asOf' in past ? past.asOf.toISOString() : null;
    const newest = agreement.events.at(-1)!.revision;
    if ('revision' in past && past.revision > newest) throw absent();
    const then = agreementUpTo(agreement, (event) =>
      'revision' in past ? event.revision <= past.revision : event.recordedAt <= asOf!,
    );
    if (!then) throw absent();
    const moment = asOf ?? then.events.at(-1)!.recordedAt;
    const facts = await this.world.organizations.factsAt(then.state.organizationId, moment);
    const successor = await this.successorAt(agreementId, moment);
    return this.viewAt(then, sight, moment, facts, successor);
  }

  /** From which side the caller sees the agreement. @throws 404 when they may not see it */
  async sight(agreementId: string, principal: Principal): Promise<Sight> {
    return this.sightOf(await this.stateNow(agreementId), principal);
  }

  /** The whole history of an agreement that the caller may see. @throws 404 otherwise */
  async whole(agreementId: string, principal: Principal): Promise<{ agreement: AgreementAt; sight: Sight }> {
    const agreement = await this.world.agreements.read(agreementId);
    const sight = await this.sightOf(agreement?.state ?? agreementDecider.initialState, principal);
    return { agreement: agreement!, sight };
  }

  /** The view of a past state, with the organization and the policy as they were at that moment. */
  async viewAt(
    { agreementId, state }: AgreementAt,
    sight: Sight,
    moment: string,
    organization: OrganizationFacts,
    supersededBy: string | null = null,
  ) {
    const draft = sight.side === 'isao' ? await this.world.premises.draftOf(agreementId, state) : null;
    const policy = policyFactsAt(moment);
    return agreementView({
      ...this.viewer(sight),
      agreementId,
      state,
      draft,
      organization,
      policy,
      today: localDateOf(moment),
      supersededBy,
    });
  }

  /** The read model's state, carried on to the newest event: never behind what the caller has just done. */
  private async stateNow(agreementId: string): Promise<AgreementState> {
    const stream = agreementStream(agreementId);
    const tables = tablesOf(this.world.readSide, AGREEMENTS);
    const known = await findAgreement(this.world.pool, tables, agreementId);
    const base = known ? await this.world.sealing.unseal(stream, known.state) : agreementDecider.initialState;
    const tail = await this.world.store.readStream(stream, base.revision + 1);
    const events = await Promise.all(tail.map((event) => this.world.sealing.unsealEvent(event)));
    return events.reduce(evolveAgreement, base);
  }

  /** The agreement that had taken the place of this one at a moment; null when none had. */
  private async successorAt(agreementId: string, moment: string): Promise<string | null> {
    const tables = tablesOf(this.world.readSide, AGREEMENTS);
    const successor = await findSuccessor(this.world.pool, tables, agreementId);
    return successor !== null && successor.since <= moment ? successor.agreementId : null;
  }

  private async sightOf(state: AgreementState, principal: Principal): Promise<Sight> {
    if (state.revision < 0) throw absent();
    const organization = await this.world.organizations.find(state.organizationId);
    const side = sideOf(functionsAt(organization?.facts ?? null, principal), state);
    if (!side) throw absent();
    return { principal, side };
  }

  private viewer({ principal, side }: Sight) {
    return { viewer: { side, subjectId: principal.subjectId } };
  }
}
