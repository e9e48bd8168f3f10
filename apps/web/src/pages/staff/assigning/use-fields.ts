import { useQuery } from '@tanstack/react-query';
import { personasQuery, policyQuery } from '../../../api/queries.js';
import type { CommandField } from '../../../forms/index.js';
import { useSession, useSignedIn } from '../../../shell/index.js';
import { dayAfter } from '../../../words/dates.js';
import { grantedHint } from './granted.js';
import { useLoadHint } from './load.js';

/** Who, and by when. In the demonstration everybody is known; else a person is named by their id. Nobody assigns themselves. */
export function useAssigningFields(today: string): readonly CommandField[] {
  const isDemonstration = useSession().data?.demo ?? false;
  const { subjectId: assigner } = useSignedIn();
  const personas = useQuery({ ...personasQuery, enabled: isDemonstration });
  const policy = useQuery(policyQuery());
  const people = (personas.data ?? [])
    .filter(({ functions, subjectId }) => functions.includes('dhs.privacy') && subjectId !== assigner)
    .map(({ subjectId }) => ({ value: subjectId, label: subjectId }));
  const load = useLoadHint(people.map(({ value }) => value));
  const granted = policy.data === undefined ? {} : grantedHint(policy.data, 'dhs.privacy');
  const bound = policy.data?.values.dateBounds.assignmentDueOn;
  const latest = bound === undefined ? undefined : dayAfter(today, bound);
  return [
    people.length > 0
      ? { pointer: '/subjectId', label: 'Who reviews', kind: 'choice', options: people, ...load }
      : { pointer: '/subjectId', label: 'Who reviews', hint: 'The id of the person.', kind: 'text' },
    { pointer: '/dueOn', label: 'Due on', kind: 'date', ...granted, ...(latest === undefined ? {} : { latest }) },
  ];
}
