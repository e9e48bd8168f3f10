import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { Policies } from '@accord/policy/application';
import { policyDocumentAt, type PolicyDocument } from '../policy-document.js';

/** The policy values, catalogues and windows that are, or were, in force at a moment, and the revision; null before the first. */
export class ReadPolicy extends Query<{ readonly document: PolicyDocument; readonly revision: number } | null> {
  constructor(readonly moment: Date) {
    super();
  }
}

/** Answers {@link ReadPolicy} from the policy's own history: never behind. */
@QueryHandler(ReadPolicy)
export class ReadPolicyHandler implements IQueryHandler<ReadPolicy> {
  constructor(@Inject(Policies) private readonly policies: Policies) {}

  async execute({ moment }: ReadPolicy): Promise<{ document: PolicyDocument; revision: number } | null> {
    const book = await this.policies.read();
    const document = policyDocumentAt(book, moment.toISOString());
    return document && { document, revision: book.revision };
  }
}
