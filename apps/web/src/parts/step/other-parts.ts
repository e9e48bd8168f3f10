/** What somebody has done on an agreement and the ones before it, in functions other than the one that is asked for. */
import type { Agreement, HistoryItem } from '../../api/types.js';

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
