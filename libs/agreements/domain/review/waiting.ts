import { localDateOf, type LocalDate } from '@accord/kernel';
import { acceptanceOf } from '../risk/risks.js';
import type { RiskSource } from '../risk/forms.js';
import type { AgreementState } from '../state.js';
import { latest, type Assigned } from '../work.js';
import { reviewerIn } from './assignments.js';
import { hasStatedPosition, openNonConcur } from './concurrence.js';
import type { Office, ReviewFunction } from './offices.js';

/** The offices whose concurrence a review of every application asks for, each with the function that speaks for it. */
export const REVIEW_OFFICES = [
  ['crcl', 'dhs.crcl'],
  ['counsel', 'dhs.counsel'],
] as const;

/** When the reviews of this revision can begin: with the intake, or with the resubmission after it. Null before intake. */
export const reviewsSince = ({ intake, stateSince }: AgreementState): string | null =>
  intake && latest(intake.completedAt, stateSince);

/** Whose work it is and until when: the assigned person's by the date of the assignment, else the office's. */
export function assigned(state: AgreementState, name: ReviewFunction, otherwise: Assigned): Assigned {
  const reviewer = reviewerIn(state, name);
  return reviewer ? { subjectId: reviewer.subjectId, dueOn: reviewer.dueOn } : otherwise;
}

/**
 * The last day of a review that can be done since a moment: that of the assignment, or the office's where nobody is assigned
 * or the date of the assignment was over before the review began anew.
 */
export function lastDayOf(
  state: AgreementState,
  name: ReviewFunction,
  since: string,
  office: (start: LocalDate) => LocalDate,
): LocalDate {
  const startsOn = localDateOf(since);
  const dueOn = reviewerIn(state, name)?.dueOn;
  return dueOn !== undefined && dueOn >= startsOn ? dueOn : office(startsOn);
}

/** The risk that is accepted when the NonConcur of an office is overridden. */
export const overrideOf = (office: Office): RiskSource => ({ kind: 'nonConcurOverride', ref: office });

/** True when the NonConcur of an office is answered by nothing on the record. */
export const isAgainst = (state: AgreementState, office: Office): boolean =>
  openNonConcur(state, office) !== null && acceptanceOf(state, overrideOf(office)) === null;

/** True when an office said NonConcur to this very revision: it is asked again only after the next one. */
export const refusesRevision = (state: AgreementState, office: Office): boolean =>
  isAgainst(state, office) && hasStatedPosition(state, office);

/** The office for whose NonConcur the privacy review of this revision would be refused; null without one. */
export const officeAgainst = (state: AgreementState): Office | null =>
  REVIEW_OFFICES.find(([office]) => refusesRevision(state, office))?.[0] ?? null;
