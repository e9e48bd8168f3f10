import { sealedFor, type DataOf, type EventsOf, type LocalDate } from '@accord/kernel';
import { event } from '../grammar.js';
import { superseded } from '../risk/superseded.js';
import type { AgreementState, RoutedState } from '../state.js';
import type { ReviewFunction } from './offices.js';
import { privacyReviewEvents } from './privacy-review.events.js';
import { withoutOpenAssignments } from './assignments.js';
import { barsForLife } from './recusal.js';
import { resubmitted, type Resubmission } from './resubmission.fold.js';
import { SEALED_APPLICATION } from '../drafting/application.seals.js';
import type { Concurrence, Position, RequestedChange } from './forms.js';
import { everything, only } from '../visibility.js';

const author = sealedFor('author');

const awaiting = (state: AgreementState, from: 'None' | 'Assigned', to: 'None' | 'Assigned') =>
  state.privacy.status === from ? { ...state.privacy, status: to } : state.privacy;

interface Assigned {
  readonly function: ReviewFunction;
  readonly subjectId: string;
  readonly dueOn: LocalDate;
  readonly reasonCode?: string;
  /** To whom the assigner reports, where the provider of identities says so: for rule 7. */
  readonly assignerReportsTo?: string;
}

const ReviewerAssigned = event<Assigned>({
  version: 1,
  seals: [],
  isaoSees: only('function', 'dueOn', 'reasonCode'),
  isAct: true,
  fold: (state, { function: name, subjectId, dueOn, assignerReportsTo }, { recordedAt }) => ({
    assignments: [
      ...state.assignments.filter((one) => one.function !== name),
      {
        function: name,
        subjectId,
        dueOn,
        assignedAt: recordedAt,
        ...(assignerReportsTo === undefined ? {} : { assignerReportsTo }),
      },
    ],
    ...(name === 'dhs.privacy' ? { privacy: awaiting(state, 'None', 'Assigned') } : {}),
  }),
});

interface Recused {
  readonly function: ReviewFunction;
  readonly subjectId: string;
  readonly reasonCode: string;
}

const ReviewerRecused = event<Recused>({
  version: 1,
  seals: [],
  isaoSees: only('function', 'reasonCode'),
  isAct: false,
  fold: (state, { function: name, subjectId, reasonCode }, { actor }) => ({
    assignments: state.assignments.filter((one) => one.function !== name),
    // Who is replaced by a case manager has not stepped back.
    recused:
      actor.subjectId === subjectId && barsForLife(reasonCode)
        ? [...state.recused, { function: name, subjectId }]
        : state.recused,
    ...(name === 'dhs.privacy' ? { privacy: awaiting(state, 'Assigned', 'None') } : {}),
  }),
});

interface Stated extends Position {
  readonly revisionNo: number;
  /** Id of the event of the NonConcur that is taken back. */
  readonly supersedes?: string;
}

/** Another word of an office ends the one before it. */
const withWord = (words: AgreementState['concurrences'], word: Concurrence): AgreementState['concurrences'] => [
  ...words.map((one) => (one.office === word.office ? { ...one, inForce: false } : one)),
  word,
];

const ConcurrenceRecorded = event<Stated>({
  version: 1,
  seals: author('/comment'),
  isaoSees: only('office', 'position', 'revisionNo'),
  isAct: true,
  isOfClassifiedOfficial: ({ office }) => office === 'second-official',
  fold: (state, data, { eventId, actor, recordedAt }) => {
    const word = { ...data, eventId, subjectId: actor.subjectId, recordedAt, inForce: true };
    const { amendment } = state;
    return {
      // a word on an amendment says nothing of the text in force
      ...(amendment?.revisionNo === data.revisionNo
        ? { amendment: { ...amendment, concurrences: withWord(amendment.concurrences, word) } }
        : { concurrences: withWord(state.concurrences, word) }),
      risks: superseded(state, ({ kind, ref }) => kind === 'nonConcurOverride' && ref === data.office),
    };
  },
});

interface Requested {
  readonly stage: RoutedState;
  readonly items: readonly (RequestedChange & { readonly itemId: string })[];
  readonly dueOn: LocalDate;
}

const ChangesRequested = event<Requested>({
  version: 1,
  seals: author('/items/*/fieldPath', '/items/*/problem', '/items/*/action'),
  isaoSees: only('stage', 'items', 'dueOn'),
  isAct: true,
  fold: (_state, { stage, items, dueOn }) => ({
    state: 'ChangesRequested',
    changes: { stage, items, dueOn, answered: false },
  }),
});

const AgreementResubmitted = event<Resubmission>({
  version: 1,
  seals: [...SEALED_APPLICATION, ...author('/answers/*/answer')],
  isaoSees: everything,
  isAct: true,
  fold: resubmitted,
});

interface Rejected {
  readonly reasonCode: string;
  readonly publicStatement?: string;
  readonly fromState: string;
}

const AgreementRejected = event<Rejected>({
  version: 1,
  seals: [],
  isaoSees: only('reasonCode', 'publicStatement', 'fromState'),
  isAct: true,
  fold: (state, { reasonCode, publicStatement }) => ({
    state: 'Rejected',
    ...withoutOpenAssignments(state),
    ending: { reasonCode, ...(publicStatement === undefined ? {} : { publicStatement }) },
  }),
});

/** What happens while an application is reviewed. */
export const reviewEvents = {
  ReviewerAssigned,
  ReviewerRecused,
  ConcurrenceRecorded,
  ChangesRequested,
  AgreementResubmitted,
  ...privacyReviewEvents,
  AgreementRejected,
};

/** An event of the review. */
export type ReviewEvent = EventsOf<DataOf<typeof reviewEvents>>;
