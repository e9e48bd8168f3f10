/** Kinds of security facts: eligibility of the entity, foreign ownership, control or influence, key management. */
export type SecurityFactKind = 'EntityEligibility' | 'FOCI' | 'KMP';
