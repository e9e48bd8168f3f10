import type { Scene } from '../scene.js';
import { lossSince } from './losses.js';
import type { AgreementRecord } from './record.js';

/** A day after every other one: the last of what has no end. */
export const FOR_EVER = '9999-12-31';

type Other = Scene['agreementsInForce'][number];

/** True to the end of the term of an agreement that was put in force and that nobody has ended; for ever without one. */
const isInTerm = ({ state, activation }: Other, today: string): boolean =>
  (state === 'Active' || state === 'Suspended') &&
  activation !== null &&
  (activation.expiresOn === null || today <= activation.expiresOn);

const isSuperseded = ({ agreementsInForce, predecessors }: Scene, id: string): boolean =>
  [...agreementsInForce, ...predecessors].some(({ activation }) => activation?.supersedes === id);

/** The other agreements that are in force on a day: past no term, and with no successor in their place. */
export const othersInForce = (scene: Scene, today: string): readonly Other[] =>
  scene.agreementsInForce.filter((one) => isInTerm(one, today) && !isSuperseded(scene, one.agreementId));

/** The predecessor whose place this agreement takes when it comes into force; undefined where none is in force. */
export function takenPlace({ scene, today }: AgreementRecord): string | undefined {
  const [predecessor] = scene.predecessors;
  const isTaken = predecessor && isInTerm(predecessor, today) && !isSuperseded(scene, predecessor.agreementId);
  return isTaken ? predecessor.agreementId : undefined;
}

/** State to which an event leads, where it leads to another one. */
const LEADS_TO: Readonly<Record<string, string>> = {
  AgreementDrafted: 'Draft',
  AgreementProposed: 'Proposed',
  ChangesRequested: 'ChangesRequested',
  PrivacyReviewPassed: 'PrivacyReviewed',
  ClassifiedAccessApproved: 'ClassifiedAccessApproved',
  AgreementActivated: 'Active',
  AgreementRejected: 'Rejected',
  AgreementWithdrawn: 'Withdrawn',
  PrivacyReviewWentStale: 'Proposed',
  AgreementSuspended: 'Suspended',
  AgreementReinstated: 'Active',
  AgreementExpired: 'Expired',
  AgreementTerminated: 'Terminated',
  LegacyAgreementImported: 'LegacyHeld',
};

/** The state that the events lead to, told from them alone. What a clock would do counts at once: past its term Expired, past the day of a notice before it Terminated. */
export function stateOf(record: AgreementRecord): string {
  const state = recordedState(record);
  if (state !== 'Active' && state !== 'Suspended') return state;
  const term = endOfTerm(record) ?? FOR_EVER;
  const renewed = state === 'Active' ? renewalOf(record) : undefined;
  const last = term < record.today && renewed !== undefined ? renewed : term;
  const notice = record.last('TerminationNoticeGiven')?.data.effectiveOn ?? last;
  if (notice < last) return notice < record.today ? 'Terminated' : state;
  return last < record.today ? 'Expired' : state;
}

/** The last day of the term, as activation and amendments set it. */
export const endOfTerm = (record: AgreementRecord): string | undefined =>
  record.all('AmendmentTookEffect').findLast(({ data }) => data.newExpiresOn)?.data.newExpiresOn ??
  record.last('AgreementActivated')?.data.expiresOn ??
  record.last('LegacyImportVerified')?.data.term?.expiresOn ??
  undefined;

/** The end that an open amendment gives which has every gate and signature on the record; undefined without such a one. */
export function renewalOf(record: AgreementRecord): string | undefined {
  const open = record.openAmendment();
  const end = open?.data.expiresOn;
  if (!open || end === undefined || end <= (endOfTerm(record) ?? '')) return undefined;
  return open.data.requiredGates.every((gate) => isPassed(gate, open.revision, record)) ? end : undefined;
}

/** True when a gate of the amendment that was proposed at a revision is passed on the record. */
export function isPassed(gate: string, proposedAt: number, record: AgreementRecord): boolean {
  if (gate === 'privacy') return record.lastRevision('AmendmentPrivacyReviewed') > proposedAt;
  const since = lossSince(proposedAt, record);
  const signed = (party: string) =>
    record.all('AmendmentSigned').some(({ data, revision }) => revision > since && data.party === party);
  if (gate === 'signature.isao') return signed('ISAO');
  if (gate === 'signature.nccic') return signed('NCCIC');
  const decided = record.last('AmendmentClassifiedAccessDecided');
  return (
    gate !== 'classified' || (decided !== undefined && decided.revision > since && decided.data.decision === 'Approve')
  );
}

function recordedState({ events }: AgreementRecord): string {
  for (const event of events.toReversed()) {
    if (event.type === 'AgreementResubmitted') return event.data.routedTo;
    if (event.type === 'LegacyImportVerified') return event.data.mappedState;
    const state = LEADS_TO[event.type];
    if (state) return state;
  }
  return 'nothing';
}
