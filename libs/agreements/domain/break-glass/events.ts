import { sealedFor, type DataOf, type EventsOf, type LocalDate } from '@accord/kernel';
import { event } from '../grammar.js';
import { nothing } from '../visibility.js';
import type { WaiverScope } from './forms.js';

interface Asked {
  readonly reason: string;
  readonly scope: WaiverScope;
  readonly until: LocalDate;
}

const BreakGlassRequested = event<Asked>({
  version: 1,
  seals: sealedFor('author')('/reason'),
  isaoSees: nothing,
  isAct: true,
  fold: ({ waivers }, { scope, until }, { eventId, actor, recordedAt }) => ({
    waivers: [
      // A request that nobody confirmed gives way to the next one.
      ...waivers.filter(({ openedAt }) => openedAt !== null),
      {
        ...scope,
        until,
        requestId: eventId,
        requestedBy: actor.subjectId,
        requestedAt: recordedAt,
        openedAt: null,
        closedAt: null,
      },
    ],
  }),
});

/** Which waiver it is about, by the id of the event that asked for it. */
interface About {
  readonly requestId: string;
}

const BreakGlassOpened = event<About & { readonly scope: WaiverScope; readonly until: LocalDate }>({
  version: 1,
  seals: [],
  isaoSees: nothing,
  isAct: true,
  fold: ({ waivers }, { requestId }, { recordedAt }) => ({
    waivers: waivers.map((one) => (one.requestId === requestId ? { ...one, openedAt: recordedAt } : one)),
  }),
});

const BreakGlassClosed = event<About & { readonly reason: string }>({
  version: 1,
  seals: sealedFor('author')('/reason'),
  isaoSees: nothing,
  isAct: true,
  fold: ({ waivers }, { requestId }, { recordedAt }) => ({
    waivers: waivers.map((one) => (one.requestId === requestId ? { ...one, closedAt: recordedAt } : one)),
  }),
});

/** What happens when the glass is broken. */
export const breakGlassEvents = { BreakGlassRequested, BreakGlassOpened, BreakGlassClosed };

/** An event of breaking the glass. */
export type BreakGlassEvent = EventsOf<DataOf<typeof breakGlassEvents>>;
