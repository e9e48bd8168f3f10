import { localDateOf, type FunctionName, type LocalDate } from '@accord/kernel';
import type { OrganizationFacts, PolicyFacts } from './premises.js';
import type { AgreementState } from './state.js';

/** What tells whether something is waited for: the records of the agreement and of its organization, and the policy. */
export interface Known {
  readonly state: AgreementState;
  readonly organization: OrganizationFacts;
  readonly policy: PolicyFacts;
}

/** One thing that is waited for: from a function, and from one person where one is assigned. */
export interface Work {
  readonly function: FunctionName;
  readonly subjectId?: string;
  /** Since when it is waited for, ISO 8601 UTC. */
  readonly since: string;
  readonly dueOn?: LocalDate;
}

/** When, and from whom, a command is waited for. */
export type Waiting = (known: Known) => readonly Work[];

/** Whose work it is and until when, beside the function. */
export type Assigned = Pick<Work, 'subjectId' | 'dueOn'>;

/** Work of a function. */
export const workOf = (name: FunctionName, since: string | null, more: Assigned = {}): Work => ({
  function: name,
  since: since ?? '',
  ...more,
});

/** The latest of some moments. */
export const latest = (...moments: readonly (string | null)[]): string | null =>
  moments.reduce((last, one) => (one !== null && (last === null || one > last) ? one : last), null);

/** The last day of a piece of work that can be done since a moment; none before that moment. */
export const due = (since: string | null, deadline: (start: LocalDate) => LocalDate): Assigned =>
  since === null ? {} : { dueOn: deadline(localDateOf(since)) };
