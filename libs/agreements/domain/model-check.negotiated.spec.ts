import { negotiated } from './testing/applications.js';
import { entering, movesWithoutCrclObjecting } from './testing/model-moves.js';
import { proveModel } from './testing/model-proof.js';

proveModel(
  'negotiated terms and a gap in the standards',
  [...entering({ ...negotiated, baselineAnswers: [{ itemId: 'TM-04', answer: 'Gap' }] }), ...movesWithoutCrclObjecting],
  ['PrivacyReviewed', 'ClassifiedAccessApproved', 'Active'],
);
