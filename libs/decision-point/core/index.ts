export type { AttestedFact } from './attested.js';
export type { Change, Place } from './changes.js';
export { decide, type Decision } from './decide.js';
export { entitlementsAt, type CollectionView, type Entitlements, type PremiseView } from './entitlements.js';
export type { GrantFact, GrantHistory } from './grant-history.js';
export { GrantTable } from './grant-table.js';
export { ALWAYS, isoOf, NEVER, type Instant } from './instants.js';
export { PolicyTimeline } from './policy-timeline.js';
export { ACTS, PREMISE_NAMES, type Act, type PremiseName, type Question } from './premises.js';
