import { isIsaoFunction, type Appointed, type FunctionName } from '@accord/kernel';
import type { AgreementState } from '@accord/agreements/domain';
import type { Notice } from './notice.js';

/** Who holds what at the moment. */
export interface People {
  readonly assignments: AgreementState['assignments'];
  /** Those who act for an assignee. */
  readonly delegates: readonly Recipient[];
  readonly appointments: readonly Appointed[];
  /** Staff of the government, by the functions that they hold. */
  readonly holders: ReadonlyMap<FunctionName, readonly string[]>;
}

/** A person who is told, in the first of their functions that is. */
export interface Recipient {
  readonly subjectId: string;
  readonly function: FunctionName;
}

/** The people in a function: those appointed by the organization, the assignee of a review and who acts for them, or else the whole office. */
function peopleIn(name: FunctionName, { assignments, delegates, appointments, holders }: People): readonly string[] {
  if (isIsaoFunction(name))
    return appointments
      .filter((one) => one.function === name && one.endedAt === null)
      .map(({ subjectId }) => subjectId);
  const assigned = assignments.find((one) => one.function === name);
  if (assigned === undefined) return holders.get(name) ?? [];
  const acting = delegates.filter((one) => one.function === name);
  return [assigned.subjectId, ...acting.map(({ subjectId }) => subjectId)];
}

/**
 * Who is told of a notice as things stand: each person once, and nobody of their own act. Whoever was reassigned away, left the
 * function, or whose appointment ended is not among them.
 */
export function recipientsOf(
  { to, only, actor }: Pick<Notice, 'to' | 'only' | 'actor'>,
  people: People,
): readonly Recipient[] {
  const found = new Map<string, Recipient>();
  for (const name of to)
    for (const subjectId of peopleIn(name, people))
      if (subjectId !== actor && (only === null || only === subjectId) && !found.has(subjectId))
        found.set(subjectId, { subjectId, function: name });
  return [...found.values()];
}
