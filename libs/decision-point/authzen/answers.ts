import type { FieldError } from '@accord/kernel';
import { isoOf, type Decision, type PremiseName } from '../core/index.js';
import type { EvaluationError } from './questions.js';

/** How far what answers has read the log. */
export interface Knowledge {
  /** Everything up to here is known. */
  readonly position: string;
  /** The newest position that this process knows of. */
  readonly headPosition: string;
  /** How long something has been waiting to be read, in milliseconds; 0 when nothing is. */
  readonly behindMs: number;
}

/** What a decision rests on, as AuthZEN leaves it to a decision point to say. */
export interface DecisionContext {
  /** The first premise that fails; `permitted` where none does. */
  readonly id: PremiseName | 'permitted';
  /** Why it is denied, for people; it holds nothing that was sent. */
  readonly reason_user?: { readonly en: string };
  /** The agreement that permits, or comes nearest to it, and the event that made it so. */
  readonly agreement?: {
    readonly agreementId: string;
    readonly number: string | null;
    readonly revision: number;
    readonly position: string;
  };
  /** When the premise that fails was lost, ISO 8601 UTC. */
  readonly lostAt?: string;
  /** When what is permitted ends by itself, unless something is recorded before, ISO 8601 UTC. */
  readonly until?: string;
  /** The instant that was asked about, ISO 8601 UTC. */
  readonly asOf: string;
  readonly knowledge: Knowledge;
}

/** The answer to one evaluation (AuthZEN 1.0, Access Evaluation Response). */
export type EvaluationAnswer =
  | { readonly decision: boolean; readonly context: DecisionContext }
  | {
      readonly decision: false;
      readonly context: { readonly error: EvaluationError & { readonly errors?: readonly FieldError[] } };
    };

const REASONS: Readonly<Record<PremiseName, string>> = {
  agreement: 'No agreement of such an organization was in force.',
  collection: 'No agreement of the organization grants anything on this collection.',
  record: 'The record of the agreement cannot be read to its end.',
  succession: 'Another agreement has taken the place of this one.',
  notice: 'The agreement was terminated.',
  term: 'The term of the agreement is over.',
  suspension: 'The agreement is suspended.',
  standards: 'The attestation of the standards has lapsed, or was taken back, and the time to mend it is over.',
  type: 'The agreement does not grant this type of information on this collection.',
  direction: 'The agreement grants this type of information the other way only.',
  recipient: 'TLP:RED is for named persons: no recipient was named.',
  ceiling: 'The label is above what the collection carries; what is RED goes by no collection.',
  'classified-access': 'There is no classified access.',
  'statutory-cover': 'The statute under which this type of information is shared is not in force.',
};

/** A decision as it is answered. */
export function answerOf(decision: Decision, asOf: Date, knowledge: Knowledge): EvaluationAnswer {
  const { permitted, premise, history, span, lostAt, until } = decision;
  const [lost, ends] = [isoOf(lostAt), isoOf(until)];
  return {
    decision: permitted,
    context: {
      id: premise ?? 'permitted',
      ...(premise ? { reason_user: { en: REASONS[premise] } } : {}),
      ...(history && span ? { agreement: named(history.agreementId, span) } : {}),
      ...(lost === null ? {} : { lostAt: lost }),
      ...(ends === null ? {} : { until: ends }),
      asOf: asOf.toISOString(),
      knowledge,
    },
  };
}

const named = (agreementId: string, { grant: { number }, revision, position }: NonNullable<Decision['span']>) => ({
  agreementId,
  number,
  revision,
  position,
});

/** An evaluation without a decision of its own: denied, and told why. */
export const erroneous = (error: EvaluationError, errors?: readonly FieldError[]): EvaluationAnswer => ({
  decision: false,
  context: { error: { ...error, ...(errors && errors.length > 0 ? { errors } : {}) } },
});
