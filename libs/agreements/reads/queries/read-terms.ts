import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { fail, refusal, type Principal, type Refusal, type Result } from '@accord/kernel';
import { EVENT_STORE, type EventStore } from '@accord/event-store';
import { openedTerms, type TermsSources } from '../opened-terms.js';
import { POLICY_HISTORY, SEALED_TEXTS, type PolicyHistory, type SealedTexts } from '../ports.js';
import { Sights } from '../sights.js';
import type { TermsView } from '../views/index.js';

/**
 * One version of the terms: the very text whose digest is signed. Everybody who sees the agreement reads the
 * same text, for both parties sign it.
 */
export class ReadTerms extends Query<Result<TermsView, Refusal>> {
  constructor(
    readonly agreementId: string,
    readonly caller: Principal,
    readonly termsVersion: number,
  ) {
    super();
  }
}

const NEVER_OPENED = refusal('NOT_FOUND', 'There are no such terms of this agreement.');

/** Answers {@link ReadTerms}. */
@QueryHandler(ReadTerms)
export class ReadTermsHandler implements IQueryHandler<ReadTerms> {
  private readonly sources: TermsSources;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(SEALED_TEXTS) texts: SealedTexts,
    @Inject(POLICY_HISTORY) policies: PolicyHistory,
    @Inject(Sights) private readonly sights: Sights,
  ) {
    this.sources = { store, texts, policies };
  }

  async execute({ agreementId, caller, termsVersion }: ReadTerms): Promise<Result<TermsView, Refusal>> {
    const seen = await this.sights.of(agreementId, caller);
    if (!seen.ok) return seen;
    for await (const terms of openedTerms(this.sources, agreementId))
      if (!terms.ok || terms.value.termsVersion === termsVersion) return terms;
    return fail(NEVER_OPENED);
  }
}
