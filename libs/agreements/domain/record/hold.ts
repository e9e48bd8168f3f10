import { command, guard } from '../grammar.js';
import { STATES } from '../state.js';
import type { Reason, RecordEvent } from './events.js';

/** Counsel may hold a record, and let it go, in every state: nothing of it may be disposed of meanwhile. */
const counsels = { by: ['dhs.counsel'], from: STATES, terminal: 'allowed', judgesSeparation: true } as const;

/** Counsel holds the record. */
export const PlaceHold = command<Reason, RecordEvent>({
  ...counsels,
  already: [guard('ALREADY_IN_STATE', 'The record is on hold already.', ({ state }) => state.legalHold)],
  decide: ({ reason }) => [{ type: 'LegalHoldPlaced', data: { reason } }],
});

/** Counsel lets the record go. */
export const ReleaseHold = command<Reason, RecordEvent>({
  ...counsels,
  already: [guard('ALREADY_IN_STATE', 'The record is not on hold.', ({ state }) => !state.legalHold)],
  decide: ({ reason }) => [{ type: 'LegalHoldReleased', data: { reason } }],
});
