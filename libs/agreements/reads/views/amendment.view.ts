import { jsonObjectOf, localDateOf, type JsonObject } from '@accord/kernel';
import {
  asksForFullReview,
  endsSoon,
  openAmendment,
  openGatesOf,
  type AgreementState,
  type Amendment,
  type OrganizationFacts,
  type PolicyFacts,
} from '@accord/agreements/domain';
import { concurrencesFor, conditionsFor, privacyFormFor, signaturesFor } from './parts.view.js';
import { isIsaoViewer, type Viewer } from './viewer.js';

/** What is looked at, by whom, and with what was known then. */
interface Looked {
  readonly state: AgreementState;
  readonly viewer: Viewer;
  readonly moment: string;
  readonly organization: OrganizationFacts;
  readonly policy: PolicyFacts;
}

/** The privacy review of an amendment, as far as a viewer may read it. */
function reviewFor({ privacy }: Amendment, viewer: Viewer): JsonObject {
  if (privacy === null) return {};
  const privacyForm = privacyFormFor({ privacy: { form: privacy.form } }, viewer);
  return { reviewedAt: privacy.reviewedAt, ...(privacyForm ? { privacyForm } : {}) };
}

/** The decision on the classified part; the determination itself for those who see all of D2. */
function decisionFor({ classified }: Amendment, viewer: Viewer): JsonObject {
  if (classified === null) return {};
  const decision = 'level' in classified ? 'Approve' : 'Deny';
  return {
    classifiedDecision: jsonObjectOf({ decision, ...(isIsaoViewer(viewer) ? {} : { determination: classified }) }),
  };
}

/**
 * The amendment that is open, for one viewer: what it changes and what stands between it and its effect. Null where none is.
 * While the term of the agreement ends soon it says so, to whoever decides on it.
 */
export function amendmentFor({ state, viewer, moment, organization, policy }: Looked): JsonObject | null {
  const amendment = openAmendment(state);
  if (!amendment) return null;
  const today = localDateOf(moment);
  const { amendmentNo, kind, kinds, changes, summary, requiredGates, proposedBy, proposedAt } = amendment;
  const { baseTermsVersion, termsVersion, terms, expiresOn } = amendment;
  return jsonObjectOf({
    amendmentNo,
    kind,
    kinds,
    changes,
    ...(summary === undefined ? {} : { summary }),
    requiredGates,
    openGates: openGatesOf(amendment, organization, today),
    proposedBy,
    proposedAt,
    baseTermsVersion,
    termsVersion,
    ...(terms ? { termsDigest: terms.termsDigest } : {}),
    ...(expiresOn === undefined ? {} : { expiresOn }),
    ...(requiredGates.includes('privacy') ? { isFullReview: asksForFullReview(amendment, state, policy, today) } : {}),
    ...(endsSoon(state, policy, today) && expiresOn === undefined ? { termEndsOn: state.activation?.expiresOn } : {}),
    concurrences: concurrencesFor(amendment, viewer),
    conditions: conditionsFor(amendment, viewer),
    signatures: signaturesFor(amendment, viewer),
    ...reviewFor(amendment, viewer),
    ...decisionFor(amendment, viewer),
  });
}
