import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { Policies } from '@accord/policy/application';
import { policyDocumentAt, type PolicyDocument } from '../policy-document.js';

/** The policy values, catalogues and windows that are, or were, in force at a moment; null before the first. */
export class ReadPolicy extends Query<PolicyDocument | null> {
  constructor(readonly moment: Date) {
    super();
  }
}

/** Answers {@link ReadPolicy} from the policy's own history: never behind. */
@QueryHandler(ReadPolicy)
export class ReadPolicyHandler implements IQueryHandler<ReadPolicy> {
  constructor(@Inject(Policies) private readonly policies: Policies) {}

  async execute({ moment }: ReadPolicy): Promise<PolicyDocument | null> {
    return policyDocumentAt(await this.policies.read(), moment.toISOString());
  }
}
