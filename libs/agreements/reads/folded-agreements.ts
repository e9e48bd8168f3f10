import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, eventsOfStream, type EventStore, type RecordedEvent } from '@accord/event-store';
import { READ_MODELS, type ReadModels } from '@accord/read-side';
import { agreementDecider, type AgreementState } from '@accord/agreements/domain';
import { agreementStream, evolveAgreement } from '@accord/agreements/application';
import { AGREEMENTS, findAgreement } from '@accord/agreements/projections';

/** An agreement folded from its events. */
export interface Folded {
  /** Texts in it are sealed. */
  readonly state: AgreementState;
  /** The first event that this release cannot read; the state then rests on the others alone. */
  readonly unreadable: RecordedEvent | null;
}

/** Where a past ends: what is asked of an event's place in the stream, or of the moment when it was recorded. */
export type Within = (at: { readonly revision: number; readonly recordedAt: string }) => boolean;

/** The state after one more event; null when this release cannot read it. */
export function folded(state: AgreementState, event: RecordedEvent): AgreementState | null {
  try {
    return evolveAgreement(state, event);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * Agreements as they are and as they were. The read model's fold is carried on to the newest event, so that nobody reads
 * less than what they have just done; an older past is folded from its own events, and no further than it goes.
 */
@Injectable()
export class FoldedAgreements {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  /** The agreement now; null when nothing was ever recorded under this id. */
  now(agreementId: string): Promise<Folded | null> {
    return this.upTo(agreementId, () => true);
  }

  /** The agreement after the last event that lies within; null before the first one. */
  async upTo(agreementId: string, isWithin: Within): Promise<Folded | null> {
    const known = await findAgreement(this.readModels.db, this.readModels.tables(AGREEMENTS), agreementId);
    const base = known && isWithin(placeOf(known.state)) ? known.state : agreementDecider.initialState;
    let state = base;
    let unreadable: RecordedEvent | null = null;
    for await (const event of eventsOfStream(this.store, agreementStream(agreementId), base.revision + 1)) {
      if (!isWithin(event)) break;
      const next = folded(state, event);
      if (next === null) unreadable ??= event;
      else state = next;
    }
    return state.revision < 0 && unreadable === null ? null : { state, unreadable };
  }
}

const placeOf = ({ revision, updatedAt }: AgreementState) => ({ revision, recordedAt: updatedAt ?? '' });
