/**
 * Who looks at an agreement, and from which side. Whether they may look at all was decided before. Who holds functions
 * of both sides is `isao` towards the own organization and `government` towards every other.
 */
export interface Viewer {
  readonly side: 'government' | 'auditor' | 'isao';
  readonly subjectId: string;
}

/** True for a viewer of the applicant's side, from whom the record of the reviews is partly withheld. */
export const isIsaoViewer = ({ side }: Viewer): boolean => side === 'isao';
