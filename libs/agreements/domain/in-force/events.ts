import type { DataOf, EventsOf, LocalDate } from '@accord/kernel';
import { event } from '../grammar.js';
import { withoutOpenAssignments } from '../review/assignments.js';
import type { Activation, TerminationNotice } from './forms.js';
import type { Party } from '../signature/forms.js';
import { everything } from '../visibility.js';

const AgreementActivated = event<Activation>({
  version: 1,
  seals: [],
  isaoSees: everything,
  isAct: true,
  fold: (_state, data, { recordedAt }) => ({ state: 'Active', activation: { ...data, activatedAt: recordedAt } }),
});

interface Expired {
  /** The end of the last day of the term, ISO 8601 UTC. */
  readonly expiredAt: string;
  readonly termsVersion: number;
}

const AgreementExpired = event<Expired>({
  version: 1,
  seals: [],
  isaoSees: everything,
  isAct: false,
  fold: (state) => ({ state: 'Expired', ...withoutOpenAssignments(state) }),
});

const TerminationNoticeGiven = event<Omit<TerminationNotice, 'givenAt'>>({
  version: 1,
  seals: [],
  isaoSees: everything,
  isAct: true,
  fold: (_state, notice, { recordedAt }) => ({ notice: { ...notice, givenAt: recordedAt } }),
});

/** `Superseded` by a successor, or the reason of a notice. */
interface Terminated {
  readonly reasonCode: string;
  readonly effectiveOn: LocalDate;
  /** Id of the agreement that took its place. */
  readonly successorId?: string;
  /** Whose notice it was. */
  readonly byParty?: Party;
  /** Ids of the clauses whose duties outlive the agreement. */
  readonly survivingObligations?: readonly string[];
}

const AgreementTerminated = event<Terminated>({
  version: 1,
  seals: [],
  isaoSees: everything,
  isAct: true,
  fold: (state, { reasonCode }) => ({
    state: 'Terminated',
    ...withoutOpenAssignments(state),
    ending: { reasonCode },
  }),
});

/** What happens to an agreement in force, to its end. */
export const inForceEvents = { AgreementActivated, TerminationNoticeGiven, AgreementExpired, AgreementTerminated };

/** An event of an agreement in force. */
export type InForceEvent = EventsOf<DataOf<typeof inForceEvents>>;
