import type { EventPayloads, EventType, RecordedAgreementEvent } from './events.js';
import type { AgreementState } from './state.js';

/** What one type of event changes in the state; a change of `state` also restarts `stateSince`. */
export type Fold<Type extends EventType> = (
  state: AgreementState,
  data: EventPayloads[Type],
  event: RecordedAgreementEvent,
) => Partial<AgreementState>;

/** The folds of some types of events. */
export type Folds<Type extends EventType> = { readonly [Name in Type]: Fold<Name> };

/** The text of the terms changed or may change: what lay open for signature lies open no more. */
export const closedTerms = ({ terms }: AgreementState): Pick<AgreementState, 'terms'> => ({
  terms: terms && { ...terms, open: false },
});

/** Classified access before anybody determined it. */
export const undetermined = { level: 'None', verificationDueOn: null, determination: null } as const;
