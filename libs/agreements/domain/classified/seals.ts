import { sealedFor } from '@accord/kernel';

/** The texts of D2. */
export const SEALED_DETERMINATION = sealedFor('author')(
  '/form/scopeUnclassified',
  '/form/entityEligibility/sourceRef',
  '/form/foci/mitigationRef',
  '/form/tsNeedFinding',
  '/form/conditions/*/text',
);
