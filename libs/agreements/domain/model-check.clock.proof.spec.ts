import { clockOverApplications } from './testing/model/clock.js';
import { classifiedBlock, detours, entering, straightMoves } from './testing/model/moves.js';
import { proveModel } from './testing/model/proof.js';
import { monthPasses } from './testing/model/surroundings.js';

const usual =
  /: (draft|submit|complete|assign|crcl Concur|request|resubmit (as it was|not material)|pass|approve|accept|open|sign|activate|withdraw)/;

proveModel(
  'what the clock does to an application for Secret, and the way on from there',
  [...entering(classifiedBlock()), ...straightMoves, ...detours]
    .filter(({ name }) => usual.test(name))
    .concat(clockOverApplications, monthPasses),
  ['Draft', 'Proposed', 'ChangesRequested', 'PrivacyReviewed', 'ClassifiedAccessApproved', 'Active', 'Withdrawn'],
);
