import * as send from '../commands.js';
import * as forms from '../forms.js';
import { amending, amendmentDecisions, amendmentMoves, aroundAmendments, proposing } from './amendments.js';
import { endingMoves, suspensionMoves } from './in-force.js';
import { classifiedBlock } from './moves.js';
import type { Move } from './walk.js';

const named = (pattern: RegExp, moves: readonly Move[]): readonly Move[] =>
  moves.filter(({ name }) => pattern.test(name));

const usual = named(/: (crcl on|pass the amendment$|sign|apply|take the amendment back)/, amendmentMoves);
const around = aroundAmendments.filter(({ name }) => !name.endsWith('standards'));

/** Amendments that wait while the agreement is suspended and one that does not, while people suspend it and give notice. */
export const movesWhileSuspended: readonly Move[] = [
  proposing('another party', 'officer', ({ history }) => ({ taxStatus: `${history.length}` })),
  proposing('another answer', 'cm-1', () => ({ baselineAnswers: [{ itemId: 'TM-04', answer: 'Met' }] })),
  ...usual,
  amending('pass the amendment on a full review', 'pr-1', () => send.passAmendmentReview(forms.privacyForm())),
  ...named(/: (suspend|suspend in an emergency|ratify|lift|reinstate|lift what nobody ratified)$/, suspensionMoves),
  ...named(/: (give notice for today|give notice for next month|terminate|end what notice)/, endingMoves),
  ...around,
];

/** Two amendments one after the other: the second is asked for what its own kind needs, after what the first one left. */
export const movesOneAfterTheOther: readonly Move[] = [
  proposing('access to Secret', 'officer', () => classifiedBlock(), 2),
  proposing('a longer term', 'officer', () => ({ requestedTermMonths: 4 }), 2),
  ...usual,
  ...amendmentDecisions,
  ...around,
];
