import * as send from '../commands.js';
import { amending, amendmentDecisions, amendmentMoves, aroundAmendments, proposing } from './amendments.js';
import { accessMoves } from './in-force.js';
import { classifiedBlock, entering, inDays, INTO_FORCE, straightMoves, TO_REVIEW } from './moves.js';
import type { Scene } from '../scene.js';
import { monthPasses, start } from './surroundings.js';
import { along, type Move } from './walk.js';

const longerTerm = proposing('a longer term', 'officer', () => ({ requestedTermMonths: 4 }));

/** In force for two months, with access to Secret that runs for sixty days; and a longer term is asked for and reviewed. */
export const startRenewing: Scene = along(
  start,
  [...entering({ ...classifiedBlock(), requestedTermMonths: 2 }), ...straightMoves, longerTerm, ...amendmentMoves],
  ...TO_REVIEW,
  'reviewer: pass',
  'cs-1: approve',
  ...INTO_FORCE,
  'officer: propose a longer term',
  'cr-1: crcl on the amendment',
  'pr-1: pass the amendment',
);

const CONCLUDED = /: (sign|apply)/;
const LOSSES = /: (stop access|report foreign|revoke)$/;
const RETURNS = /: (stop access|stop own access|give access back|revoke)$/;

const concluding: readonly Move[] = [
  ...amendmentMoves.filter(({ name }) => CONCLUDED.test(name)),
  ...amendmentDecisions,
  amending('take the amendment back', 'officer', () => send.closeAmendment()),
];
const expires = aroundAmendments.filter(({ name }) => name.endsWith('expire'));

/** Amendments of an agreement with access, one after the other, and what takes access away meanwhile, month by month. */
export const amendedAccessMoves: readonly Move[] = [
  proposing('another contact', 'officer', ({ history }) => ({ isaoSoRegistration: `SO-${history.length}` }), 2),
  ...concluding,
  ...accessMoves.filter(({ name }) => LOSSES.test(name)),
  ...expires,
  monthPasses,
];

/** Access that is taken away and given back while a renewal is open; time leaps over the end of the term at once. */
export const accessGivenBackMoves: readonly Move[] = [
  ...concluding,
  ...accessMoves.filter(({ name }) => RETURNS.test(name)),
  ...expires,
  {
    name: 'a quarter passes',
    change: (scene) => ({ ...scene, now: `${inDays(scene, 93)}T15:00:00.000Z` }),
  },
];
