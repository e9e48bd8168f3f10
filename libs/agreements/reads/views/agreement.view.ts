import { jsonObjectOf, localDateOf, type JsonObject, type LocalDate } from '@accord/kernel';
import {
  endsSoon,
  entitlementsOn,
  facetsOf,
  isExpiredOn,
  stoppedTypes,
  type AgreementState,
  type Entitlement,
  type OrganizationFacts,
  type PolicyFacts,
} from '@accord/agreements/domain';
import { amendmentFor } from './amendment.view.js';
import {
  annualReviewFor,
  assignmentsFor,
  classifiedFor,
  concurrencesFor,
  conditionsFor,
  privacyFormFor,
  risksFor,
  signaturesFor,
  suspensionFor,
  waiversFor,
} from './parts.view.js';
import { isIsaoViewer, type Viewer } from './viewer.js';

/** Whether the caller's functions could send a command now; `code` says what stands in the way. */
export interface ActionView {
  readonly command: string;
  readonly allowed: boolean;
  readonly code?: string;
}

/** What an agreement looks like at one revision, and to whom. */
export interface AgreementViewInput {
  readonly agreementId: string;
  /** Folded up to the revision that is looked at, texts unsealed. */
  readonly state: AgreementState;
  /** Content of the draft that `state.draft` names; null without one, or when it is not to be shown. */
  readonly draft: { readonly [field: string]: unknown } | null;
  readonly viewer: Viewer;
  /** The moment that is looked at (ISO 8601 UTC), with the organization and the policy as of then. */
  readonly moment: string;
  readonly organization: OrganizationFacts;
  readonly policy: PolicyFacts;
  /** The agreement that had taken this one's place at that moment; null or absent without one. */
  readonly supersededBy?: string | null;
  /** Only for a read of the present. */
  readonly actions?: readonly ActionView[];
}

/** The detail of an agreement (rules.md#the-public-contract). */
export interface AgreementView {
  readonly id: string;
  readonly number: string | null;
  readonly organizationId: string;
  readonly agreementForm: AgreementState['agreementForm'];
  readonly predecessorId: string | null;
  readonly revision: number;
  readonly state: AgreementState['state'];
  readonly stateSince: string | null;
  /** True once the term has run out, before the event that says so. */
  readonly expired?: true;
  readonly submittedAt: string | null;
  readonly facets: ReturnType<typeof facetsOf>;
  /** Types of information that do not move while a statute has lapsed. */
  readonly stoppedTypes: readonly string[];
  readonly application: JsonObject | null;
  readonly review: {
    readonly revisionNo: number;
    readonly assignments: readonly JsonObject[];
    readonly concurrences: readonly JsonObject[];
    readonly privacyForm?: JsonObject;
    /** When the privacy review on file was decided. */
    readonly privacyReviewedAt?: string;
  };
  /** The latest request for changes: what is asked, from which stage, and whether it was answered. */
  readonly changes?: NonNullable<AgreementState['changes']>;
  readonly classified?: JsonObject;
  readonly risks: readonly JsonObject[];
  readonly conditions: AgreementState['conditions'];
  readonly changedConditions: AgreementState['upkeep']['changedConditions'];
  readonly terms?: Pick<NonNullable<AgreementState['terms']>, 'termsVersion' | 'termsDigest' | 'clauseIds' | 'signBy'>;
  readonly signatures: readonly JsonObject[];
  /** The amendment that is open. */
  readonly amendment?: JsonObject;
  readonly entitlements: readonly Entitlement[];
  /** What is in force of it; without an end where it has none. */
  readonly activation?: {
    readonly effectiveOn: LocalDate;
    readonly expiresOn?: LocalDate;
    readonly expiresAt?: string;
    /** While it is in force, and another term can be asked for. */
    readonly endsSoon?: true;
    readonly supersedes?: string;
  };
  /** What is known of an instrument from before this system. */
  readonly legacy?: NonNullable<AgreementState['legacy']>;
  readonly annualReview?: JsonObject;
  /** Statements about earlier events, which stay as they are. */
  readonly corrections: AgreementState['record']['corrections'];
  readonly disposition?: NonNullable<AgreementState['record']['disposition']>;
  /** The suspension that lasts. */
  readonly suspension?: JsonObject;
  /** The notice by which the agreement ends. */
  readonly notice?: NonNullable<AgreementState['notice']>;
  /** The successor since whose activation this agreement entitles to nothing. */
  readonly supersededBy?: string;
  readonly ending?: NonNullable<AgreementState['ending']>;
  /** What the applicant asked for after a rejection, and what was answered. */
  readonly reconsideration?: NonNullable<AgreementState['reconsideration']>;
  /** Rules that were waived for a person; absent where none was, and for the ISAO. */
  readonly waivers?: readonly JsonObject[];
  readonly actions?: readonly ActionView[];
}

/**
 * The application that a viewer may read: what was last submitted. The own ISAO reads its working copy instead while it
 * works on one; to everybody else a draft is not part of the record.
 */
function applicationFor({ state, draft, viewer }: AgreementViewInput): JsonObject | null {
  const working = state.application === null || state.state === 'ChangesRequested';
  if (isIsaoViewer(viewer) && working && state.draft !== null && draft !== null) return jsonObjectOf(draft);
  return state.application;
}

/** The text that lies open for signature, or that is in force; a text that was closed unsigned binds nobody. */
function termsOf({ terms, activation }: AgreementState): Pick<AgreementView, 'terms'> {
  if (terms === null || (!terms.open && activation === null)) return {};
  const { termsVersion, termsDigest, clauseIds, signBy } = terms;
  return { terms: { termsVersion, termsDigest, clauseIds, signBy } };
}

/** True while what is decided on an agreement in force holds for a short time only. */
const isAboutToEnd = (state: AgreementState, policy: PolicyFacts, today: LocalDate): boolean =>
  (state.state === 'Active' || state.state === 'Suspended') &&
  !isExpiredOn(state, today) &&
  endsSoon(state, policy, today);

function activationOf(state: AgreementState, policy: PolicyFacts, today: LocalDate): Pick<AgreementView, 'activation'> {
  const { activation } = state;
  if (activation === null) return {};
  const { effectiveOn, expiresOn, expiresAt, supersedes } = activation;
  return {
    activation: {
      effectiveOn,
      ...(expiresOn === null || expiresAt === null ? {} : { expiresOn, expiresAt }),
      ...(isAboutToEnd(state, policy, today) ? { endsSoon: true } : {}),
      ...(supersedes === undefined ? {} : { supersedes }),
    },
  };
}

function reviewFor(state: AgreementState, viewer: Viewer): AgreementView['review'] {
  const privacyForm = privacyFormFor(state, viewer);
  const { reviewedAt } = state.privacy;
  return {
    revisionNo: state.revisionNo,
    assignments: assignmentsFor(state, viewer),
    concurrences: concurrencesFor(state, viewer),
    ...(privacyForm ? { privacyForm } : {}),
    ...(reviewedAt === null ? {} : { privacyReviewedAt: reviewedAt }),
  };
}

type LifeParts =
  | 'annualReview'
  | 'corrections'
  | 'disposition'
  | 'suspension'
  | 'notice'
  | 'legacy'
  | 'ending'
  | 'reconsideration'
  | 'waivers';

/** What happens beside the way to the agreement in force, and after it; what is not there is absent. */
function lifeOf({ state, viewer, policy }: AgreementViewInput): Pick<AgreementView, LifeParts> {
  const suspension = suspensionFor(state, policy);
  const annualReview = annualReviewFor(state, viewer);
  const waivers = waiversFor(state, viewer);
  return {
    ...(annualReview ? { annualReview } : {}),
    corrections: state.record.corrections,
    ...(state.record.disposition ? { disposition: state.record.disposition } : {}),
    ...(suspension ? { suspension } : {}),
    ...(state.notice ? { notice: state.notice } : {}),
    ...(state.legacy ? { legacy: state.legacy } : {}),
    ...(state.ending ? { ending: state.ending } : {}),
    ...(state.reconsideration ? { reconsideration: state.reconsideration } : {}),
    ...(waivers.length > 0 ? { waivers } : {}),
  };
}

/** The detail of an agreement for one viewer; what this viewer may not know is absent. */
export function agreementView(input: AgreementViewInput): AgreementView {
  const { agreementId, state, viewer, moment, organization, policy, supersededBy = null, actions } = input;
  const today = localDateOf(moment);
  const classified = classifiedFor(state, viewer);
  const amendment = amendmentFor(input);
  return {
    id: agreementId,
    number: state.number,
    organizationId: state.organizationId,
    agreementForm: state.agreementForm,
    predecessorId: state.predecessorId,
    revision: state.revision,
    state: state.state,
    stateSince: state.stateSince,
    ...(isExpiredOn(state, today) ? { expired: true } : {}),
    submittedAt: state.submittedAt,
    facets: facetsOf(state, organization, policy, today),
    stoppedTypes: stoppedTypes(state, policy),
    application: applicationFor(input),
    review: reviewFor(state, viewer),
    ...(state.changes ? { changes: state.changes } : {}),
    ...(classified ? { classified } : {}),
    risks: risksFor(state, viewer),
    conditions: conditionsFor(state, viewer),
    changedConditions: state.upkeep.changedConditions,
    ...termsOf(state),
    signatures: signaturesFor(state, viewer),
    ...(amendment ? { amendment } : {}),
    entitlements: supersededBy === null ? entitlementsOn(state, today) : [],
    ...activationOf(state, policy, today),
    ...lifeOf(input),
    ...(supersededBy === null ? {} : { supersededBy }),
    ...(actions ? { actions } : {}),
  };
}
