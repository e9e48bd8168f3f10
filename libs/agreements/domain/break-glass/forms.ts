import type { LocalDate } from '@accord/kernel';

/** What breaking the glass can waive, and nothing else (rules.md#break-glass): of rule 2 the look-back, of rule 7 the confirmation. */
export type WaivedRule = 'LookBack' | 'AssignmentConfirmation';

/** Which rule is waived, and for whom. */
export interface WaiverScope {
  readonly waives: WaivedRule;
  readonly subjectId: string;
}

/** A waiver that one approving official asked for, another one opened, and an auditor closes. */
export interface Waiver extends WaiverScope {
  /** The last day on which it waives anything. */
  readonly until: LocalDate;
  /** Of the event that asked for it. */
  readonly requestId: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  /** Null until another official confirmed it: before that it waives nothing. */
  readonly openedAt: string | null;
  /** Null until an auditor closed it: so long it stays flagged, also when its last day is over. */
  readonly closedAt: string | null;
}
