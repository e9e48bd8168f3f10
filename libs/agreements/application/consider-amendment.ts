import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { ok, type Refusal, type Result } from '@accord/kernel';
import { CommandPipeline, type PersonCommand, type SealableEvent } from '@accord/commands';
import type { EventPayloads, EventType } from '@accord/agreements/domain';
import { AgreementAggregate } from './agreement.aggregate.js';

type Proposed = EventPayloads['AmendmentProposed'];

/** What an amendment would be: what its changes make it, and what they ask for. */
export type ConsideredAmendment = Pick<Proposed, 'kind' | 'kinds' | 'requiredGates' | 'expiresOn'>;

/** What would become of an amendment if it were proposed now: the command itself, without its effect. */
export class ConsiderAmendment extends Query<Result<ConsideredAmendment, Refusal>> {
  constructor(
    readonly agreementId: string,
    readonly command: PersonCommand,
  ) {
    super();
  }
}

const isProposal = (event: SealableEvent): event is SealableEvent & { readonly data: Proposed } =>
  event.type === ('AmendmentProposed' satisfies EventType);

/** Answers {@link ConsiderAmendment}. Kind and gates are those that the decision of the command computes. */
@QueryHandler(ConsiderAmendment)
export class ConsiderAmendmentHandler implements IQueryHandler<ConsiderAmendment> {
  constructor(
    @Inject(CommandPipeline) private readonly pipeline: CommandPipeline,
    @Inject(AgreementAggregate) private readonly agreements: AgreementAggregate,
  ) {}

  async execute({ agreementId, command }: ConsiderAmendment): Promise<Result<ConsideredAmendment, Refusal>> {
    const considered = await this.pipeline.consider(this.agreements, agreementId, command);
    if (!considered.ok) return considered;
    const proposal = considered.value.find(isProposal);
    if (!proposal) throw new TypeError('What proposes an amendment records its proposal.');
    const { kind, kinds, requiredGates, expiresOn } = proposal.data;
    return ok({ kind, kinds, requiredGates, ...(expiresOn ? { expiresOn } : {}) });
  }
}
