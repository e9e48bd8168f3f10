import * as send from '../commands.js';
import { importLegacy, verifyLegacy } from '../legacy-commands.js';
import { answerReconsideration, requestReconsideration } from '../people-commands.js';
import { entering, isIn, move, straightMoves } from './moves.js';
import { monthPasses } from './surroundings.js';
import type { Move } from './walk.js';

const [SIGNED, OVER] = ['2014-05-01', '2014-04-30'];

/** Instruments from before this system: imported by one person, verified by another, by the importer, and against their days. */
export const importMoves: readonly Move[] = [
  move('import', 'cm-1', () => importLegacy()),
  move('import what has run out', 'cm-1', () => importLegacy({ originalExpiry: '2015-04-30' })),
  move('import what ended before it began', 'cm-1', () =>
    importLegacy({ originalSignedOn: SIGNED, originalExpiry: OVER }),
  ),
  move('import what is not signed yet', 'cm-1', () =>
    importLegacy({ originalSignedOn: '2090-01-01', originalExpiry: '2091-01-01' }),
  ),
  ...['cm-1', 'cm-2'].flatMap((by) => [
    move('verify as in force', by, () => verifyLegacy()),
    move('verify as expired', by, () => verifyLegacy({ mappedState: 'Expired' })),
  ]),
  move('propose to change it', 'cm-1', () => send.proposeAmendment({ retentionDaysMax: 90 }), isIn('Active')),
];

/** A rejection that is asked to be reconsidered, also twice, and answered by others, by who rejected, and unasked. */
export const reconsiderationMoves: readonly Move[] = [
  ...entering({}),
  ...straightMoves.filter(({ name }) => name === 'ao-1: reject'),
  move('ask again', 'officer', () => requestReconsideration(), isIn('Rejected')),
  ...['ao-1', 'ao-2'].map((by) => move('reconsider', by, () => answerReconsideration(), isIn('Rejected'))),
];

/** A hold on a record that has ended. */
export const holdMoves: readonly Move[] = [
  ...entering({}),
  ...straightMoves.filter(({ name }) => name === 'ao-1: reject'),
  move('hold', 'co-1', () => send.placeHold(), isIn('Rejected')),
  move('release', 'co-1', () => send.releaseHold(), isIn('Rejected')),
  monthPasses,
];
