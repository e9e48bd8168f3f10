import type { JsonObject } from '@accord/kernel';
import type { AgreementState } from '@accord/agreements/domain';
import { trusted } from '../trusted.js';
import { redactedPart } from './redactions.js';
import { isIsaoViewer, type Viewer } from './viewer.js';

const asJson = (value: object): JsonObject => trusted<JsonObject>(value);

/** Who reviews until when; to the ISAO only in which function. */
export const assignmentsFor = ({ assignments }: AgreementState, viewer: Viewer): readonly JsonObject[] =>
  assignments.map(({ subjectId, ...shown }) => asJson(isIsaoViewer(viewer) ? shown : { ...shown, subjectId }));

/** Positions of the offices; to the ISAO without the person and the comment, which is internal. */
export const concurrencesFor = ({ concurrences }: AgreementState, viewer: Viewer): readonly JsonObject[] =>
  concurrences.map(({ subjectId, comment, ...shown }) =>
    asJson(isIsaoViewer(viewer) ? shown : { ...shown, ...(comment === undefined ? {} : { comment }), subjectId }),
  );

/** The privacy review on file; null without one. */
export function privacyFormFor({ privacy: { form } }: AgreementState, viewer: Viewer): JsonObject | null {
  if (form === null) return null;
  if (!isIsaoViewer(viewer)) return asJson(form);
  return form.outcome === 'Failed'
    ? redactedPart('PrivacyReviewFailed', form)
    : redactedPart('PrivacyReviewPassed', form);
}

/** Where classified access stands; null when none was asked for. The ISAO sees that there is a step, never its evidence. */
export function classifiedFor({ classified }: AgreementState, viewer: Viewer): JsonObject | null {
  const { status, basis, level, verificationDueOn, determination } = classified;
  if (status === 'NotRequested') return null;
  return {
    status,
    level,
    ...(basis === null ? {} : { basis }),
    ...(verificationDueOn === null ? {} : { verificationDueOn }),
    ...(determination === null || isIsaoViewer(viewer) ? {} : { determination: asJson(determination) }),
  };
}

/** Accepted risks; none to the ISAO, since all of them is D3. */
export const risksFor = ({ risks }: AgreementState, viewer: Viewer): readonly JsonObject[] =>
  isIsaoViewer(viewer) ? [] : risks.map(asJson);

/** Signatures; to the ISAO without the person who signed for the NCCIC. */
export const signaturesFor = ({ signatures }: AgreementState, viewer: Viewer): readonly JsonObject[] =>
  signatures.map(({ signerId, ...shown }) =>
    asJson(isIsaoViewer(viewer) && shown.party === 'NCCIC' ? shown : { ...shown, signerId }),
  );
