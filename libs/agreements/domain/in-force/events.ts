import type { DataOf, EventsOf } from '@accord/kernel';
import { event } from '../grammar.js';
import type { Activation } from './forms.js';

const AgreementActivated = event<Activation>({
  version: 1,
  seals: [],
  isaoSees: [],
  isAct: true,
  fold: (_state, data, { recordedAt }) => ({ state: 'Active', activation: { ...data, activatedAt: recordedAt } }),
});

/** What happens to an agreement in force. */
export const inForceEvents = { AgreementActivated };

/** An event of an agreement in force. */
export type InForceEvent = EventsOf<DataOf<typeof inForceEvents>>;
