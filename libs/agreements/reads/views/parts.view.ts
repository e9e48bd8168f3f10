import { jsonObjectOf, type JsonObject } from '@accord/kernel';
import {
  delegationOf,
  isUnconfirmed,
  ofTheIsao,
  ratifyBefore,
  unratified,
  type AgreementState,
  type Condition,
  type Delegation,
  type PolicyFacts,
} from '@accord/agreements/domain';
import { isShownWhole, knowsWho, shown } from './shown.js';
import { isIsaoViewer, type Viewer } from './viewer.js';

/** Who reviews until when, and to whom they delegated it. */
export const assignmentsFor = (state: AgreementState, viewer: Viewer): readonly JsonObject[] =>
  state.assignments.map((assignment) => {
    const { assignedAt, isConfirmed: _, ...assigned } = assignment;
    const delegation = delegationOf(state, assignment);
    return {
      ...shown(viewer, 'ReviewerAssigned', assigned),
      assignedAt,
      ...(isUnconfirmed(state, assignment) ? { awaitsConfirmation: true } : {}),
      ...(delegation === null ? {} : { delegation: delegationFor(delegation, viewer) }),
    };
  });

const delegationFor = ({ function: name, delegateId, until }: Delegation, viewer: Viewer): JsonObject => {
  const { function: _, ...told } = shown(viewer, 'ReviewDelegated', { function: name, subjectId: delegateId, until });
  return told;
};

/** Positions of the offices, which are all of government. */
export const concurrencesFor = (
  { concurrences }: Pick<AgreementState, 'concurrences'>,
  viewer: Viewer,
): readonly JsonObject[] =>
  concurrences.map(({ eventId, subjectId, recordedAt, inForce, ...recorded }) => ({
    ...shown(viewer, 'ConcurrenceRecorded', recorded),
    eventId,
    recordedAt,
    inForce,
    ...(knowsWho(viewer, 'dhs.counsel') ? { subjectId } : {}),
  }));

/** Whatever was reviewed. */
interface WithReview {
  readonly privacy: Pick<AgreementState['privacy'], 'form'>;
}

/** The privacy review on file; null without one. */
export function privacyFormFor({ privacy: { form } }: WithReview, viewer: Viewer): JsonObject | null {
  if (form === null) return null;
  return form.outcome === 'Failed'
    ? shown(viewer, 'PrivacyReviewFailed', form)
    : shown(viewer, 'PrivacyReviewPassed', form);
}

/**
 * Where classified access stands; null when none was asked for. The determination is there for those who see all of it:
 * what others may know of it stands beside it and under the conditions.
 */
export function classifiedFor({ classified }: AgreementState, viewer: Viewer): JsonObject | null {
  const { status, basis, level, verificationDueOn, determination, suspended, custodyInstruction } = classified;
  if (status === 'NotRequested') return null;
  const type =
    determination !== null && 'level' in determination ? 'ClassifiedAccessApproved' : 'ClassifiedAccessDenied';
  return {
    status,
    level,
    ...(basis === null ? {} : { basis }),
    ...(verificationDueOn === null ? {} : { verificationDueOn }),
    ...(suspended === null ? {} : { suspended }),
    ...(custodyInstruction === null ? {} : { custodyInstruction }),
    ...(determination !== null && isShownWhole(viewer, type) ? { determination: jsonObjectOf(determination) } : {}),
  };
}

/** Accepted risks, for those who see all of D3. */
export const risksFor = ({ risks }: AgreementState, viewer: Viewer): readonly JsonObject[] =>
  isShownWhole(viewer, 'RiskAccepted') ? risks.map(jsonObjectOf) : [];

/** Open conditions of the reviews; to the ISAO its own. */
export const conditionsFor = (
  { conditions }: Pick<AgreementState, 'conditions'>,
  viewer: Viewer,
): readonly Condition[] => (isIsaoViewer(viewer) ? ofTheIsao(conditions) : conditions);

/** Signatures; who signed for the other side is known only to those who may know. */
export const signaturesFor = (
  { signatures }: Pick<AgreementState, 'signatures'>,
  viewer: Viewer,
): readonly JsonObject[] =>
  signatures.map(({ signerId, ...signed }) =>
    jsonObjectOf(knowsWho(viewer, SIGNATORY[signed.party]) ? { ...signed, signerId } : signed),
  );

const SIGNATORY = { ISAO: 'isao.signatory', NCCIC: 'nccic.approving_official' } as const;

/** The suspension that lasts: why, what it turns off, and what has to be there before it is lifted. */
export function suspensionFor(state: AgreementState, policy: PolicyFacts): JsonObject | null {
  if (state.state !== 'Suspended' || state.suspension === null) return null;
  const { ratifiedAt, ...suspension } = state.suspension;
  const waiting = unratified(state);
  return jsonObjectOf({
    ...suspension,
    ...(ratifiedAt === null ? {} : { ratifiedAt }),
    ...(waiting === null ? {} : { ratifyBefore: ratifyBefore(waiting, policy) }),
  });
}

/** The annual review that was completed last; `nextDueOn` is the anniversary of the year after. */
export function annualReviewFor({ upkeep: { annualReview } }: AgreementState, viewer: Viewer): JsonObject | null {
  if (annualReview === null) return null;
  const { completedAt, ...review } = annualReview;
  return { ...shown(viewer, 'AnnualReviewCompleted', review), completedAt };
}

/** Rules that were waived by breaking the glass, for those who see all of what was asked for. */
export const waiversFor = ({ waivers }: AgreementState, viewer: Viewer): readonly JsonObject[] =>
  isShownWhole(viewer, 'BreakGlassRequested') ? waivers.map(jsonObjectOf) : [];
