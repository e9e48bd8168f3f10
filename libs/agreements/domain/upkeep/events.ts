import { sealedFor, type DataOf, type EventsOf } from '@accord/kernel';
import { event } from '../grammar.js';
import { everything } from '../visibility.js';
import type { Reported } from './forms.js';

const ChangedConditionReported = event<Reported>({
  version: 1,
  seals: sealedFor('author')('/description'),
  isaoSees: everything,
  isAct: true,
  fold: ({ changedConditions }, reported, { eventId }) => ({
    changedConditions: [...changedConditions, { ...reported, reportId: eventId, reviewedAt: null }],
  }),
});

/** What happens to an agreement that has to be kept up. */
export const upkeepEvents = { ChangedConditionReported };

/** An event of keeping an agreement up. */
export type UpkeepEvent = EventsOf<DataOf<typeof upkeepEvents>>;
