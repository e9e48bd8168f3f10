import { sealedFor, type DataOf, type EventsOf } from '@accord/kernel';
import { event } from '../grammar.js';
import { everything, nothing, only } from '../visibility.js';
import type { LiftEvidence, ReinstatementBasis, Suspended } from './forms.js';

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

const SuspensionRatified = event<{ readonly note?: string }>({
  version: 1,
  seals: author('/note'),
  isaoSees: nothing, // the note is a comment among officials
  isAct: true,
  fold: ({ suspension }, _data, { recordedAt: ratifiedAt }) => ({
    suspension: suspension && { ...suspension, ratifiedAt },
  }),
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
  fold: ({ suspension, legacy }) => ({
    state: 'Active',
    suspension: null,
    // an instrument that was suspended for it was found to conform
    ...(suspension?.causeCode === 'LegacyConformanceOverdue' && {
      legacy: legacy && { ...legacy, conformanceDueOn: null },
    }),
  }),
});

/** What happens to an agreement that is suspended. */
export const suspensionEvents = { AgreementSuspended, SuspensionRatified, AgreementReinstated };

/** An event of a suspension. */
export type SuspensionEvent = EventsOf<DataOf<typeof suspensionEvents>>;
