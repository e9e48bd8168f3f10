import { sealedFor, type DataOf, type EventsOf } from '@accord/kernel';
import { command, event, guard } from '../grammar.js';
import { STATES } from '../state.js';
import { nothing } from '../visibility.js';

/** Why a hold is placed or released, in the words of counsel. */
interface Reason {
  readonly reason: string;
}

/** That a hold stands is a facet for everybody; why is for government and auditors. */
const onHold = (holds: boolean) =>
  event<Reason>({
    version: 1,
    seals: sealedFor('author')('/reason'),
    isaoSees: nothing,
    isAct: true,
    fold: () => ({ legalHold: holds }),
  });

/** What happens to the record of an agreement. */
export const recordEvents = { LegalHoldPlaced: onHold(true), LegalHoldReleased: onHold(false) };

/** An event of the record. */
export type RecordEvent = EventsOf<DataOf<typeof recordEvents>>;

/** Counsel may hold a record, and let it go, in every state: nothing of it may be disposed of meanwhile. */
const counsels = { by: ['dhs.counsel'], from: STATES, terminal: 'allowed', judgesSeparation: true } as const;

const PlaceHold = command<Reason, RecordEvent>({
  ...counsels,
  already: [guard('ALREADY_IN_STATE', 'The record is on hold already.', ({ state }) => state.legalHold)],
  decide: ({ reason }) => [{ type: 'LegalHoldPlaced', data: { reason } }],
});

const ReleaseHold = command<Reason, RecordEvent>({
  ...counsels,
  already: [guard('ALREADY_IN_STATE', 'The record is not on hold.', ({ state }) => !state.legalHold)],
  decide: ({ reason }) => [{ type: 'LegalHoldReleased', data: { reason } }],
});

/** What can be done to the record of an agreement, also after its end. */
export const recordCommands = { PlaceHold, ReleaseHold };
