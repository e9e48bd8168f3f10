import { sealedFor, type DataOf, type EventsOf } from '@accord/kernel';
import { event } from '../grammar.js';
import type { AgreementState } from '../state.js';
import { everything, nothing, only } from '../visibility.js';
import type { LiftEvidence, ReinstatementBasis, Suspended, Suspension } from './forms.js';

const author = sealedFor('author');

const AgreementSuspended = event<Suspended>({
  version: 1,
  seals: author('/liftConditions/*/text'),
  isaoSees: everything,
  isAct: true,
  fold: (_state, { causeCode, emergency, scope, liftConditions }, { recordedAt }) => ({
    state: 'Suspended',
    suspension: { causeCode, emergency, scope, liftConditions, suspendedAt: recordedAt, ratifiedAt: null },
  }),
});

/** The suspension of an agreement that events say is suspended. */
export function suspensionOf({ suspension }: Pick<AgreementState, 'suspension'>): Suspension {
  if (!suspension) throw new TypeError('The agreement is not suspended.');
  return suspension;
}

const SuspensionRatified = event<{ readonly note?: string }>({
  version: 1,
  seals: author('/note'),
  isaoSees: nothing, // the note is a comment among officials
  isAct: true,
  fold: (state, _data, { recordedAt }) => ({ suspension: { ...suspensionOf(state), ratifiedAt: recordedAt } }),
});

interface Reinstated {
  readonly basis: ReinstatementBasis;
  readonly evidence: readonly LiftEvidence[];
  readonly note?: string;
}

const AgreementReinstated = event<Reinstated>({
  version: 1,
  seals: author('/evidence/*/locator', '/note'),
  isaoSees: only('basis'),
  isAct: true,
  fold: () => ({ state: 'Active', suspension: null }),
});

/** What happens to an agreement that is suspended. */
export const suspensionEvents = { AgreementSuspended, SuspensionRatified, AgreementReinstated };

/** An event of a suspension. */
export type SuspensionEvent = EventsOf<DataOf<typeof suspensionEvents>>;
