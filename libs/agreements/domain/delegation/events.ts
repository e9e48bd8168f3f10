import type { DataOf, EventsOf, LocalDate } from '@accord/kernel';
import { event } from '../grammar.js';
import type { ReviewFunction } from '../review/offices.js';
import { only } from '../visibility.js';
import type { Delegation } from './forms.js';

interface Delegated {
  readonly function: ReviewFunction;
  /** The delegate; the principal is the actor. */
  readonly subjectId: string;
  readonly until: LocalDate;
}

const ended = (delegations: readonly Delegation[], name: string, by: string, at: string): readonly Delegation[] =>
  delegations.map((one) =>
    one.endedAt === null && one.function === name && one.principalId === by ? { ...one, endedAt: at } : one,
  );

const ReviewDelegated = event<Delegated>({
  version: 1,
  seals: [],
  isaoSees: only('function', 'until'),
  isAct: true,
  fold: ({ delegations }, { function: name, subjectId, until }, { actor, recordedAt }) => ({
    delegations: [
      ...ended(delegations, name, actor.subjectId, recordedAt),
      {
        function: name,
        principalId: actor.subjectId,
        delegateId: subjectId,
        until,
        delegatedAt: recordedAt,
        endedAt: null,
      },
    ],
  }),
});

const DelegationEnded = event<Pick<Delegated, 'function' | 'subjectId'>>({
  version: 1,
  seals: [],
  isaoSees: only('function'),
  isAct: false,
  fold: ({ delegations }, { function: name }, { actor, recordedAt }) => ({
    delegations: ended(delegations, name, actor.subjectId, recordedAt),
  }),
});

/** What happens when a review is handed to another person for a time. */
export const delegationEvents = { ReviewDelegated, DelegationEnded };

/** An event of a delegation. */
export type DelegationEvent = EventsOf<DataOf<typeof delegationEvents>>;
