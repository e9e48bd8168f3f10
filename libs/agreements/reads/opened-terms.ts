import { fail, ok, type Refusal, type Result } from '@accord/kernel';
import { eventsOfStream, type EventStore, type RecordedEvent } from '@accord/event-store';
import { agreementDecider, toAgreementEvent, type AgreementState } from '@accord/agreements/domain';
import { agreementStream, evolveAgreement } from '@accord/agreements/application';
import { folded } from './folded-agreements.js';
import { opened } from './opened.js';
import type { PolicyHistory, SealedTexts } from './ports.js';
import { unreadable } from './refusals.js';
import { amendedTermsView, termsView, type TermsView } from './views/index.js';

/** What terms are read from: the log, and nothing that could be behind it. */
export interface TermsSources {
  readonly store: Pick<EventStore, 'readStream'>;
  readonly texts: SealedTexts;
  readonly policies: PolicyHistory;
}

/** The terms that an event opened, or completed, from the state before it; null for any other event. */
async function termsOf(
  { texts, policies }: TermsSources,
  agreementId: string,
  before: AgreementState,
  stored: RecordedEvent,
): Promise<Result<TermsView, Refusal> | null> {
  const after = folded(before, stored);
  if (after === null) return fail(unreadable(stored));
  const event = toAgreementEvent(stored);
  const isOpening = event.type === 'TermsOpenedForSignature';
  const terms = isOpening ? event.data : 'terms' in event.data ? event.data.terms : undefined;
  if (!terms) return null;
  const policy = policies.ofVersion(terms.policyVersion);
  if (!policy) return fail(unreadable(stored));
  const open = await opened(texts, agreementId, isOpening ? before : after);
  if (!open.ok) return open;
  return ok(
    isOpening
      ? termsView(open.value, agreementId, policy, event.data)
      : amendedTermsView(open.value, agreementId, policy, terms.termsDigest),
  );
}

/**
 * The terms of an agreement that were ever opened for signature, version by version, each as it was opened: with the
 * application, the conditions and the clauses of then. Ends with RECORD_UNREADABLE at an event that this release cannot read.
 */
export async function* openedTerms(
  sources: TermsSources,
  agreementId: string,
): AsyncGenerator<Result<TermsView, Refusal>, void, undefined> {
  let state = agreementDecider.initialState;
  for await (const stored of eventsOfStream(sources.store, agreementStream(agreementId))) {
    const terms = await termsOf(sources, agreementId, state, stored);
    if (terms) yield terms;
    if (terms?.ok === false) return;
    state = evolveAgreement(state, stored);
  }
}
