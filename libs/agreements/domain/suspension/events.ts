import type { DataOf, EventsOf } from '@accord/kernel';
import { event } from '../grammar.js';
import { everything } from '../visibility.js';

/** Why the clock suspends an agreement. */
export type SuspensionCause = 'StandardsLapsed' | 'RiskAcceptanceExpired' | 'LegacyConformanceOverdue';

interface Suspended {
  readonly causeCode: SuspensionCause;
  readonly emergency: boolean;
  readonly scope: 'Entitlements';
  /** What has to be there before it is lifted. */
  readonly liftConditions: readonly { readonly id: string; readonly text: string }[];
}

const AgreementSuspended = event<Suspended>({
  version: 1,
  seals: [], // the clock's own words
  isaoSees: everything,
  isAct: false,
  fold: () => ({ state: 'Suspended' }),
});

/** What happens to an agreement that is suspended. */
export const suspensionEvents = { AgreementSuspended };

/** An event of a suspension. */
export type SuspensionEvent = EventsOf<DataOf<typeof suspensionEvents>>;
