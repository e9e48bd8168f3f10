import { sealedFor, type DataOf, type EventsOf, type LocalDate } from '@accord/kernel';
import { event } from '../grammar.js';
import type { Term } from '../in-force/forms.js';
import { everything, only } from '../visibility.js';
import type { LegacyInstrument, LegacyVerdict, MappedState } from './forms.js';

interface Imported extends LegacyInstrument {
  readonly organizationId: string;
  readonly number: string;
  readonly deemedCompliant: boolean;
  readonly missingGates: readonly string[];
}

const LegacyAgreementImported = event<Imported>({
  version: 1,
  seals: sealedFor('author')('/reference'),
  isaoSees: everything,
  isAct: true,
  fold: (_state, { organizationId, number, ...instrument }, { recordedAt }) => ({
    state: 'LegacyHeld',
    organizationId,
    agreementForm: 'Legacy',
    number,
    submittedAt: recordedAt,
    legacy: { ...instrument, importedAt: recordedAt, verdict: null, conformanceDueOn: null },
  }),
});

interface Verified {
  readonly verdict: LegacyVerdict;
  readonly mappedState: MappedState;
  readonly note?: string;
  /** By when its conformance is to be reviewed, where it is in force. */
  readonly conformanceDueOn?: LocalDate;
  /** What is in force of it; none where it has ended. */
  readonly term?: Term;
}

const LegacyImportVerified = event<Verified>({
  version: 1,
  seals: sealedFor('author')('/note'),
  isaoSees: only('verdict', 'mappedState', 'conformanceDueOn', 'term'),
  isAct: true,
  fold: ({ legacy }, { verdict, mappedState, conformanceDueOn = null, term }, { recordedAt }) => ({
    state: mappedState,
    legacy: legacy && { ...legacy, verdict, conformanceDueOn },
    ...(term === undefined ? {} : { activation: { ...term, activatedAt: recordedAt } }),
    ...(mappedState === 'Terminated' ? { ending: { reasonCode: verdict } } : {}),
  }),
});

/** What happens to an instrument from before this system. */
export const legacyEvents = { LegacyAgreementImported, LegacyImportVerified };

/** An event of a legacy instrument. */
export type LegacyEvent = EventsOf<DataOf<typeof legacyEvents>>;
