/** In which office a reviewer can still be assigned, or replaced: the others have decided. */
import type { Agreement } from '../../../api/types.js';
import { REVIEWS, type ReviewFunction } from '../../../words/functions.js';

const spoke = (office: string) => (agreement: Agreement) =>
  agreement.review.concurrences.some((one) => one.office === office && one.inForce);

const HAS_DECIDED: Readonly<Record<ReviewFunction, (agreement: Agreement) => boolean>> = {
  'dhs.privacy': ({ facets }) => facets.privacy === 'Passed' || facets.privacy === 'PassedWithConditions',
  'dhs.crcl': spoke('crcl'),
  'dhs.counsel': spoke('counsel'),
  'dhs.csa': ({ facets }) => facets.classified !== 'Requested',
};

/** Whether an office has decided on the application as it stands. */
export const hasDecided = (agreement: Agreement, name: ReviewFunction): boolean => HAS_DECIDED[name](agreement);

/** Whether an office is asked at all: nobody decides on access that was not asked for. */
export const isAsked = ({ facets }: Agreement, name: ReviewFunction): boolean =>
  name !== 'dhs.csa' || !(facets.classified === 'NotRequested' || facets.classified === 'NotRequired');

/** The office that is asked about first: one that nobody reviews for and that has not decided, else one that has not decided. */
export const firstToAssign = (agreement: Agreement): ReviewFunction => {
  const open = REVIEWS.filter((name) => !hasDecided(agreement, name));
  const isAssigned = (name: ReviewFunction) => agreement.review.assignments.some((one) => one.function === name);
  return open.find((name) => !isAssigned(name)) ?? open[0] ?? REVIEWS[0];
};
