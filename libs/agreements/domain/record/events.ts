import { sealedFor, type DataOf, type EventsOf } from '@accord/kernel';
import { event } from '../grammar.js';
import { everything, nothing } from '../visibility.js';
import type { Certified, Stated } from './forms.js';

const author = sealedFor('author');

/** Why a hold is placed or released, in the words of counsel. */
export interface Reason {
  readonly reason: string;
}

/** That a hold stands is a facet for everybody; why is for government and auditors. */
const LegalHoldPlaced = event<Reason>({
  version: 1,
  seals: author('/reason'),
  isaoSees: nothing,
  isAct: true,
  fold: () => ({ legalHold: true }),
});

const LegalHoldReleased = event<Reason>({
  version: 1,
  seals: author('/reason'),
  isaoSees: nothing,
  isAct: true,
  fold: ({ record }, _data, { recordedAt: heldUntil }) => ({ legalHold: false, record: { ...record, heldUntil } }),
});

const CorrectionRecorded = event<Stated>({
  version: 1,
  seals: author('/fieldPath', '/statedCorrect', '/reason'),
  // what government corrects may be of what is withheld
  isaoSees: ({ byParty, targetEventId, ...stated }) =>
    byParty === 'ISAO' ? { byParty, targetEventId, ...stated } : { byParty, targetEventId },
  isAct: true,
  fold: ({ record }, { targetEventId, byParty }, { eventId, recordedAt: correctedAt }) => ({
    record: { ...record, corrections: [...record.corrections, { eventId, targetEventId, byParty, correctedAt }] },
  }),
});

const DispositionCertified = event<Certified>({
  version: 1,
  seals: author('/items/*', '/certifier/roleTitle', '/certifier/contactRef'),
  isaoSees: everything,
  isAct: true,
  fold: ({ record }, certified, { recordedAt: certifiedAt }) => ({
    record: { ...record, disposition: { ...certified, certifiedAt } },
  }),
});

/** What happens to the record of an agreement. */
export const recordEvents = { LegalHoldPlaced, LegalHoldReleased, CorrectionRecorded, DispositionCertified };

/** An event of the record. */
export type RecordEvent = EventsOf<DataOf<typeof recordEvents>>;
