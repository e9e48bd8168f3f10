/** How much waits for each who can be assigned: who assigns looks at that first. */
import { useQuery } from '@tanstack/react-query';
import { programmeQuery } from '../../../api/reports.js';

interface Load {
  readonly subjectId: string;
  readonly items: number;
}

/** What waits for each of some people, in words; nothing where there is nobody to say it of. */
export function loadInWords(people: readonly string[], workload: readonly Load[]): string | undefined {
  if (people.length === 0) return undefined;
  const itemsOf = (person: string) =>
    workload.filter(({ subjectId }) => subjectId === person).reduce((sum, { items }) => sum + items, 0);
  return `Waiting now: ${people.map((person) => `${itemsOf(person) || 'nothing'} for ${person}`).join(', ')}.`;
}

/** The same as the hint of a question; none as long as it is not known. */
export function useLoadHint(people: readonly string[]): { readonly hint?: string } {
  const { data } = useQuery(programmeQuery({}));
  const hint = data && loadInWords(people, data.workload);
  return hint === undefined ? {} : { hint };
}
