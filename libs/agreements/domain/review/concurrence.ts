import type { LocalDate } from '@accord/kernel';
import { isOnePerson } from '../delegation/delegations.js';
import type { AgreementState } from '../state.js';
import type { Concurrence } from './forms.js';
import type { Office } from './offices.js';

/** The last position that an office stated, of whatever revision; null without one. */
export const lastPositionOf = (state: AgreementState, office: string): Concurrence | null =>
  state.concurrences.findLast((one) => one.office === office) ?? null;

/** The position of an office that holds for the application as it stands; null without one. */
export function positionOf(state: AgreementState, office: Office): Concurrence | null {
  const last = lastPositionOf(state, office);
  return last?.inForce ? last : null;
}

/** True when an office stated its position on this very revision. */
export const hasStatedPosition = (state: AgreementState, office: Office): boolean =>
  lastPositionOf(state, office)?.revisionNo === state.revisionNo;

/** True when an office must concur: CRCL always, counsel on negotiated terms or where personal data may occur (D1). */
export function mustConcur(state: AgreementState, office: 'crcl' | 'counsel'): boolean {
  if (office === 'crcl' || state.agreementForm === 'Negotiated') return true;
  return state.application !== null && state.application.piiCategoriesPossible.length > 0;
}

/**
 * The NonConcur of an office that nothing has answered: it stays open over resubmissions until the office states a new
 * position (or its override is accepted, see `isOverridden`). Null without one.
 */
export function openNonConcur(state: AgreementState, office: string): Concurrence | null {
  const last = lastPositionOf(state, office);
  return last?.position === 'NonConcur' ? last : null;
}

/**
 * The NonConcur that an office gave on this very revision: it can take it back, with a reason, until the text is submitted
 * anew. Null without one.
 */
export function retractableNonConcur(state: AgreementState, office: string): Concurrence | null {
  const open = openNonConcur(state, office);
  return open?.revisionNo === state.revisionNo ? open : null;
}

/** True when an accepted risk that still runs overrides the NonConcur of an office. */
export const isOverridden = (state: AgreementState, office: Office, today: LocalDate): boolean =>
  state.risks.some(
    ({ status, source, expiresOn }) =>
      status === 'Active' && source.kind === 'nonConcurOverride' && source.ref === office && today <= expiresOn,
  );

/** True when an office has concurred where it must, and no NonConcur of it stays open (rules.md#concurrence). */
export function isConcurrenceSettled(state: AgreementState, office: 'crcl' | 'counsel', today: LocalDate): boolean {
  if (openNonConcur(state, office)) return isOverridden(state, office, today) && !isMissing(state, office);
  return !isMissing(state, office);
}

/** True when an office must concur and no position of it holds for the application as it stands. */
export const isMissing = (state: AgreementState, office: 'crcl' | 'counsel'): boolean =>
  mustConcur(state, office) && positionOf(state, office) === null;

/**
 * True when a second official has concurred who is not this person, and does not count as one with them (rules.md#second-official): two heads for Top Secret and
 * for a list of named recipients. A NonConcur of a second official is never overridden here.
 */
export function hasSecondOfficial(state: AgreementState, otherThan: string | null): boolean {
  const position = positionOf(state, 'second-official');
  if (position === null || position.position === 'NonConcur') return false;
  return otherThan === null || !isOnePerson(state, position.subjectId, otherThan);
}

/** True when the application names recipients: then two officials must stand behind it. */
export const namesRecipients = ({ application }: AgreementState): boolean =>
  application !== null && application.namedRecipients.length > 0;

/** True when a second official must stand behind the application: for Top Secret and for named recipients. */
export const asksForSecondOfficial = (state: AgreementState): boolean =>
  namesRecipients(state) || state.application?.requestedLevel === 'TopSecret';
