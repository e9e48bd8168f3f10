import { fail, ok, type Refusal, type Result } from '@accord/kernel';
import { eventsOfStream, type EventStore, type RecordedEvent } from '@accord/event-store';
import { agreementDecider, toAgreementEvent, type AgreementState } from '@accord/agreements/domain';
import { agreementStream, evolveAgreement } from '@accord/agreements/application';
import { folded } from './folded-agreements.js';
import { opened } from './opened.js';
import type { PolicyHistory, SealedTexts } from './ports.js';
import { unreadable } from './refusals.js';
import { termsView, type TermsView } from './views/index.js';

/** What terms are read from: the log, and nothing that could be behind it. */
export interface TermsSources {
  readonly store: Pick<EventStore, 'readStream'>;
  readonly texts: SealedTexts;
  readonly policies: PolicyHistory;
}

/** The terms that an event opened, from the state before it; null for any other event. */
async function termsOf(
  { texts, policies }: TermsSources,
  agreementId: string,
  before: AgreementState,
  stored: RecordedEvent,
): Promise<Result<TermsView, Refusal> | null> {
  if (folded(before, stored) === null) return fail(unreadable(stored));
  const event = toAgreementEvent(stored);
  if (event.type !== 'TermsOpenedForSignature') return null;
  const policy = policies.ofVersion(event.data.policyVersion);
  if (!policy) return fail(unreadable(stored));
  const open = await opened(texts, agreementId, before);
  return open.ok ? ok(termsView(open.value, agreementId, policy, event.data)) : open;
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
