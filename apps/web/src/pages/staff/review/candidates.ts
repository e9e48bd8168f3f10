/** Who can be assigned to a review, and who cannot, with the reason: what separation of duties looks at. */
import type { HistoryItem, Persona } from '../../../api/types.js';
import { personOf, sideOf, withinSentence } from '../../../words/functions.js';

export interface Candidate {
  readonly subjectId: string;
  /** Why they cannot be assigned; nothing where nothing is known against it. */
  readonly why?: string;
}

/** Reasons for stepping back that bar for good (Z8). */
const FOR_GOOD = new Set(['PriorInvolvement', 'FinancialInterest', 'PersonalRelationship', 'FormerMember']);
/** To step back is no act in a function. */
const NO_ACTS = new Set(['ReviewerRecused']);

interface Question {
  /** The function in which somebody is to be assigned. */
  readonly name: string;
  /** Who assigns. */
  readonly assigner: string;
  /** Who is assigned now, if anybody. */
  readonly assigned: string | undefined;
  /** Whose agreement it is. */
  readonly organizationId: string;
}

function whyNotOf(subjectId: string, { name, assigner, assigned }: Question, record: readonly HistoryItem[]) {
  if (subjectId === assigned) return 'is assigned already';
  if (subjectId === assigner) return 'would be assigned by themselves';
  const stepped = record.find(
    ({ type, actor, payload }) =>
      type === 'ReviewerRecused' &&
      actor.subjectId === subjectId &&
      payload['function'] === name &&
      FOR_GOOD.has(String(payload['reasonCode'])),
  );
  if (stepped !== undefined) return 'stepped back from this review for a conflict';
  const other = record.find(
    ({ type, actor }) =>
      actor.subjectId === subjectId && actor.function !== null && actor.function !== name && !NO_ACTS.has(type),
  );
  if (other === undefined) return undefined;
  return `acted here as ${withinSentence(personOf(other.actor.function ?? ''))}`;
}

/**
 * People of a function, with what stands against each.
 * @param people as far as anybody can tell who there is
 * @param record of the agreement and of those before it
 */
export function candidatesOf(
  question: Question,
  people: readonly Persona[],
  record: readonly HistoryItem[],
): readonly Candidate[] {
  return people
    .filter(({ functions }) => functions.includes(question.name))
    .map(({ subjectId, functions, organization }) => {
      const isOfIsao = organization?.id === question.organizationId && functions.some((one) => sideOf(one) === 'ISAO');
      const why = isOfIsao ? 'belongs to the organization' : whyNotOf(subjectId, question, record);
      return why === undefined ? { subjectId } : { subjectId, why };
    });
}
