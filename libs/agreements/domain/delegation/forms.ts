import type { LocalDate } from '@accord/kernel';
import type { ReviewFunction } from '../review/offices.js';

/** A review that its reviewer handed to another person of the office for a time. */
export interface Delegation {
  readonly function: ReviewFunction;
  /** Whose review it is, and stays. */
  readonly principalId: string;
  readonly delegateId: string;
  /** The last day on which the delegate may act. */
  readonly until: LocalDate;
  readonly delegatedAt: string;
  /** Null while the principal has not ended it, or given it to somebody else. */
  readonly endedAt: string | null;
}
