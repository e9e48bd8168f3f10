import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { policyDocumentAt, type PolicyDocument } from '../policy-document.js';

/** The policy values, catalogues and windows that are, or were, in force at a moment; null before the first. */
export class ReadPolicy extends Query<PolicyDocument | null> {
  constructor(readonly moment: Date) {
    super();
  }
}

/** Answers {@link ReadPolicy}. */
@QueryHandler(ReadPolicy)
export class ReadPolicyHandler implements IQueryHandler<ReadPolicy> {
  async execute({ moment }: ReadPolicy): Promise<PolicyDocument | null> {
    return policyDocumentAt(moment.toISOString());
  }
}
