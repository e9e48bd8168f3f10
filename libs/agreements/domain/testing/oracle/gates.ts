import { openConditions } from './conditions.js';
import { dayOf, daysAfter } from './days.js';
import { PARTY } from './fields.js';
import type { AgreementRecord } from './record.js';
import { overlap } from './scope.js';
import { othersInForce } from './standing.js';

/** A gate as the oracle sees it: what is missing, in words; nothing when it is passed. */
export type Gate = (record: AgreementRecord) => readonly string[];

const missing = (isMissing: boolean, what: string): readonly string[] => (isMissing ? [what] : []);

/** Intake was completed for the party that applies. */
export const intake: Gate = (record) => {
  const done = record.lastRevision('IntakeCompleted');
  return missing(done < 0 || done < record.changedIn(PARTY), 'intake');
};

/** Offices whose word is needed have given it on what is reviewed, and no objection is unanswered. */
export const concurrences: Gate = (record) => [...concurrence('crcl')(record), ...concurrence('counsel')(record)];

/** An office whose word is needed has given it on what is reviewed, and no objection of it is unanswered. */
export const concurrence =
  (office: 'crcl' | 'counsel'): Gate =>
  (record) => {
    const word = record.wordOf(office);
    const objects =
      word?.data.position === 'NonConcur' && !record.isAccepted('nonConcurOverride', office, word.revision);
    const isNeeded = office === 'crcl' || record.isNegotiated() || mayHoldPersonalData(record);
    const isGiven = word !== undefined && word.revision > record.endedWordOf(office);
    return missing(objects || (isNeeded && !isGiven), `the concurrence of ${office}`);
  };

const mayHoldPersonalData = (record: AgreementRecord): boolean =>
  (record.application()?.piiCategoriesPossible.length ?? 0) > 0;

/** The privacy review was passed on the text as it is, lately enough. */
export const privacy: Gate = (record) => {
  const passed = record.last('PrivacyReviewPassed');
  const days = record.policy.privacyReviewFreshnessDays;
  const isOld = passed !== undefined && daysAfter(dayOf(passed.recordedAt), days) < record.today;
  return missing(
    !passed ||
      isOld ||
      Math.max(record.changedBy('privacy'), record.lastRevision('PrivacyReviewFailed', 'PrivacyReviewWentStale')) >
        passed.revision,
    'a privacy review that holds',
  );
};

/** Classified access was approved on the text as it is and is verified, or marked as not required. */
export const classified: Gate = (record) => {
  const decided = record.last(
    'ClassifiedAccessApproved',
    'ClassifiedAccessDenied',
    'ClassifiedAccessMarkedNotRequired',
    'ClassifiedAccessSuspended',
    'ClassifiedAccessReinstated',
    'ClassifiedAccessRevoked',
  );
  if (record.application()?.requestedLevel === 'None')
    return missing(decided?.type !== 'ClassifiedAccessMarkedNotRequired', 'a mark that nothing classified is needed');
  const reopened = Math.max(
    record.changedBy('classified'),
    record.changedBy('privacy'),
    record.lastRevision('PrivacyReviewWentStale'),
  );
  const runs = decided?.type === 'ClassifiedAccessApproved' || decided?.type === 'ClassifiedAccessReinstated';
  if (!runs || reopened >= decided.revision) return ['a determination that holds'];
  return missing(decided.data.verificationDueOn < record.today, 'a verification that holds');
};

/** Two officials stand behind named recipients and Top Secret. */
export const twoOfficials: Gate = (record) => {
  const approved = record.last('ClassifiedAccessApproved');
  const isNamed = (record.application()?.namedRecipients.length ?? 0) > 0;
  const isTop = approved?.data.level === 'TopSecret' && record.application()?.requestedLevel === 'TopSecret';
  const hasLevel = record.application()?.requestedLevel !== 'None';
  const first = hasLevel ? approved?.actor.subjectId : undefined;
  return missing((isNamed || isTop) && !isSeconded(record, first), 'a second official');
};

/** True when the second official has concurred in the text as it is, by their last word, and is not this person. */
export function isSeconded(record: AgreementRecord, otherThan: string | undefined): boolean {
  const word = record.wordOf('second-official');
  return (
    word !== undefined &&
    word.data.position !== 'NonConcur' &&
    (otherThan === undefined || !record.asOne(otherThan).has(word.actor.subjectId)) &&
    word.revision > record.endedWordOf('second-official')
  );
}

/** No objection of a second official is unanswered. */
export const secondOfficialObjects: Gate = (record) => {
  const word = record.wordOf('second-official');
  const isOpen = word?.data.position === 'NonConcur';
  return missing(
    isOpen && !record.isAccepted('nonConcurOverride', 'second-official', word.revision),
    'an answer to the second official',
  );
};

/** Terms were opened, nothing has changed their text since, and their window runs. */
export const openTerms: Gate = (record) => {
  const opened = record.last('TermsOpenedForSignature');
  const changed = record.lastRevision(
    'AgreementResubmitted',
    'ClassifiedAccessApproved',
    'ClassifiedAccessRequestDropped',
    'PrivacyReviewWentStale',
  );
  return missing(!opened || changed > opened.revision || isWindowOver(record), 'terms that lie open');
};

/** Both have signed the terms that were opened last, the ISAO first, within the window. */
export const signatures: Gate = (record) => {
  const opened = record.last('TermsOpenedForSignature');
  const voided = new Set(record.all('SignatureVoided').map(({ data }) => data.signatureId));
  const standing = record
    .all('SignatureRecorded')
    .filter((one) => opened && one.revision > opened.revision && !voided.has(one.data.signatureId));
  const parties = standing.map(({ data }) => data.party);
  const isOnText = standing.every(({ data }) => data.termsDigest === opened?.data.termsDigest);
  return missing(
    parties.join() !== 'ISAO,NCCIC' || !isOnText || isWindowOver(record),
    'both signatures, the ISAO first, over the terms that were opened last',
  );
};

/** So long after the opening every signature counts as void. */
function isWindowOver(record: AgreementRecord): boolean {
  const opened = record.last('TermsOpenedForSignature');
  const { voidAfterDays } = record.policy.signatureWindow;
  return opened !== undefined && daysAfter(dayOf(opened.recordedAt), voidAfterDays) < record.today;
}

/** Every gap and every condition of residual Moderate or more is covered by an acceptance that runs. */
export const risks: Gate = (record) => {
  const passed = record.last('PrivacyReviewPassed');
  const answered = [
    ...(record.application()?.baselineAnswers ?? []),
    ...(record.scene.organization.attestation?.answers ?? []),
  ];
  const gaps = new Set(answered.filter(({ answer }) => answer === 'Gap').map(({ itemId }) => itemId));
  const open = openConditions(record);
  const weighs = ({ residualLevel }: { readonly residualLevel?: string }) =>
    residualLevel !== undefined && residualLevel !== 'VeryLow' && residualLevel !== 'Low';
  const conditions = (passed?.data.conditions ?? []).filter((one) => open.includes(one.conditionId) && weighs(one));
  const later = record.reviewsOfAmendments().flatMap(({ data, revision }) =>
    data.conditions
      .filter((one) => open.includes(one.conditionId) && weighs(one))
      .filter(({ conditionId }) => !record.isAccepted('privacyCondition', conditionId, revision))
      .map(({ conditionId }) => conditionId),
  );
  return [
    ...[...gaps].filter((itemId) => !record.isAccepted('standardsGap', itemId)),
    ...conditions
      .filter(({ conditionId }) => !record.isAccepted('privacyCondition', conditionId, passed?.revision))
      .map(({ conditionId }) => conditionId),
    ...later,
  ].map((ref) => `cover for ${ref}`);
};

/** Every condition that was set has an owner and a date. */
export const conditions: Gate = (record) =>
  missing(
    (record.last('PrivacyReviewPassed')?.data.conditions ?? []).some(({ owner, dueOn }) => !owner || !dueOn),
    'an owner and a date of a condition',
  );

/** An attestation is on file and runs. */
export const onFile: Gate = ({ scene, today }) => {
  const { attestation } = scene.organization;
  return missing(!attestation || attestation.lapsed || attestation.validUntil < today, 'an attestation');
};

/** The attestation runs and nothing of it was withdrawn. */
export const standards: Gate = (record) => [
  ...onFile(record),
  ...missing(
    (record.scene.organization.attestation?.withdrawnItemIds.length ?? 0) > 0,
    'an attestation of which nothing is withdrawn',
  ),
];

/** The applicant has confirmed every clause. */
export const clauses: Gate = (record) => {
  const confirmed = record.application()?.clauseChecklist ?? {};
  return record.policy.clauses.filter(({ id }) => confirmed[id] !== true).map(({ id }) => `the clause ${id}`);
};

/** No other agreement in force stands beside it. */
export const noDuplicate: Gate = (record) =>
  missing(beside(record).length > 0, 'freedom from another agreement in force');

/** No other agreement in force shares its scope. */
export const noOverlap: Gate = (record) => {
  const application = record.application();
  return missing(
    application !== undefined &&
      beside(record).some((other) => other.application !== null && overlap(application, other.application)),
    'a scope of its own',
  );
};

const beside = (record: AgreementRecord): AgreementRecord['scene']['agreementsInForce'] => {
  const predecessor = record.last('AgreementDrafted')?.data.predecessorId;
  return othersInForce(record.scene, record.today).filter(({ agreementId }) => agreementId !== predecessor);
};
