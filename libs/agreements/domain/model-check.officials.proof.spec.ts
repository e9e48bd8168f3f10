import { namedRecipients } from './testing/applications.js';
import { classifiedBlock, detours, entering, objections, straightMoves } from './testing/model/moves.js';
import { proveModel } from './testing/model/proof.js';
import { monthPasses } from './testing/model/surroundings.js';

proveModel(
  'Top Secret, with a second official who may object, with time passing',
  [
    ...entering(classifiedBlock('TopSecret')),
    ...straightMoves,
    ...objections('second-official'),
    ...detours.filter(({ name }) => /as it was|not material|: (fail|deny|drop)/.test(name)),
    monthPasses,
  ],
  ['ClassifiedAccessApproved', 'Active'],
);

proveModel(
  'recipients are named, with a second official who may object, with time passing',
  [...entering(namedRecipients), ...straightMoves, ...detours, ...objections('second-official'), monthPasses],
  ['PrivacyReviewed', 'ClassifiedAccessApproved', 'Active'],
);
