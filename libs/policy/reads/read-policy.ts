import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Principal } from '@accord/kernel';
import { Policies } from '@accord/policy/application';
import { policyDocumentAt, type PolicyDocument } from '../policy-document.js';
import { mayLookAhead } from './readers.js';

/** The policy values, catalogues and windows that are, or were, in force at a moment, and the revision; null before the first. */
export class ReadPolicy extends Query<{ readonly document: PolicyDocument; readonly revision: number } | null> {
  constructor(
    readonly moment: Date,
    readonly caller: Principal,
  ) {
    super();
  }
}

/** Answers {@link ReadPolicy} from the policy's own history: never behind. */
@QueryHandler(ReadPolicy)
export class ReadPolicyHandler implements IQueryHandler<ReadPolicy> {
  constructor(@Inject(Policies) private readonly policies: Policies) {}

  async execute({ moment, caller }: ReadPolicy): Promise<{ document: PolicyDocument; revision: number } | null> {
    const book = await this.policies.read();
    const document = policyDocumentAt(book, moment.toISOString());
    return document && { document: mayLookAhead(caller) ? document : withoutPeople(document), revision: book.revision };
  }
}

/** To organizations nobody of the government is named. */
const withoutPeople = ({ functionsOfPeople: _people, ...document }: PolicyDocument): PolicyDocument => document;
