import { namedRecipients } from './testing/applications.js';
import { classifiedBlock, entering, movesWithoutCrclObjecting } from './testing/model-moves.js';
import { proveModel } from './testing/model-proof.js';

proveModel(
  'Top Secret, with a second official who may object',
  [...entering(classifiedBlock('TopSecret')), ...movesWithoutCrclObjecting],
  ['ClassifiedAccessApproved', 'Active'],
);

proveModel(
  'recipients are named',
  [...entering(namedRecipients), ...movesWithoutCrclObjecting],
  ['PrivacyReviewed', 'Active'],
);
