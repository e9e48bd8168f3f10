import { clauseMoves, detours, entering, objections, straightMoves } from './testing/model/moves.js';
import { proveModel } from './testing/model/proof.js';
import { attestationMoves, monthPasses, otherAgreementMoves } from './testing/model/surroundings.js';

proveModel(
  'everything that people can do with an application, CRCL objecting, with time passing',
  [...entering({}), ...straightMoves, ...detours, ...objections('crcl'), monthPasses],
  [
    'Draft',
    'Proposed',
    'ChangesRequested',
    'PrivacyReviewed',
    'ClassifiedAccessApproved',
    'Active',
    'Rejected',
    'Withdrawn',
  ],
);

proveModel(
  'the organization changes beside it: clauses, attestation, another agreement',
  [
    ...entering({}),
    ...straightMoves,
    ...detours,
    ...clauseMoves,
    ...attestationMoves,
    ...otherAgreementMoves,
    monthPasses,
  ],
  ['PrivacyReviewed', 'ClassifiedAccessApproved', 'Active'],
);
