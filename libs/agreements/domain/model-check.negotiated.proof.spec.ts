import { negotiated } from './testing/applications.js';
import { detours, entering, objections, straightMoves } from './testing/model/moves.js';
import { proveModel } from './testing/model/proof.js';
import { monthPasses } from './testing/model/surroundings.js';

proveModel(
  'negotiated terms and a gap in the standards, counsel objecting, with time passing',
  [
    ...entering({ ...negotiated, baselineAnswers: [{ itemId: 'TM-04', answer: 'Gap' }] }),
    ...straightMoves,
    ...objections('counsel'),
    ...detours.filter(({ name }) => /as it was|not material|: fail/.test(name)),
    monthPasses,
  ],
  ['PrivacyReviewed', 'Active'],
);
