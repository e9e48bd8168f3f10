/** What keeps somebody from acting on an agreement: what they did in other functions, and what they were at the organization. */
import type { Agreement, HistoryItem, Organization } from '../../api/types.js';
import { dateOf, day } from '../../words/dates.js';
import { whatHappened } from '../../words/events.js';
import { personOf, withinSentence } from '../../words/functions.js';

/** The first act of a person in one function on one agreement. */
export interface OtherPart {
  readonly agreementId: string;
  readonly number: string | null;
  readonly functionName: string;
  readonly type: string;
  readonly recordedAt: string;
}

type Lineage = readonly { readonly agreement: Agreement; readonly history: readonly HistoryItem[] }[];

/**
 * The parts that bar a person, the agreement itself first, each with its first act.
 * @param wanted the function that acts next: what was done in it bars nobody; without it every part counts
 */
export function otherParts(lineage: Lineage, subjectId: string, wanted: string | undefined): readonly OtherPart[] {
  const parts = new Map<string, OtherPart>();
  for (const { agreement, history } of lineage)
    for (const { actor, type, recordedAt } of history) {
      const { function: functionName } = actor;
      if (actor.subjectId !== subjectId || functionName === null || functionName === wanted) continue;
      const key = `${agreement.id} ${functionName}`;
      if (!parts.has(key))
        parts.set(key, { agreementId: agreement.id, number: agreement.number, functionName, type, recordedAt });
    }
  return [...parts.values()];
}

/** Parts as sentences to the person whose they are. */
export const partsInWords = (parts: readonly OtherPart[], agreementId: string): readonly string[] =>
  parts.map((part) => {
    const before =
      part.agreementId === agreementId ? '' : ` on the agreement before this one, ${part.number ?? 'a draft'}`;
    const role = withinSentence(personOf(part.functionName));
    return `On ${day(dateOf(part.recordedAt))} you acted as ${role}${before}: ${withinSentence(whatHappened(part.type))}.`;
  });

/** What a person holds or held at an organization, as sentences to them. */
export const appointmentsInWords = (
  { appointments, shortName }: Pick<Organization, 'appointments' | 'shortName'>,
  subjectId: string,
): readonly string[] =>
  appointments
    .filter((one) => one.subjectId === subjectId)
    .map(({ function: name, appointedAt, endedAt }) => {
      const role = `${withinSentence(personOf(name))} of ${shortName}`;
      return endedAt === undefined
        ? `You are ${role} since ${day(dateOf(appointedAt))}: nobody acts on both sides.`
        : `You were ${role} until ${day(dateOf(endedAt))}: that bars you for some time.`;
    });
