export { DecisionPointModule } from './decision-point.module.js';
export { DecisionPoint, EntitlementReads, placeName, type Asking } from './follower/index.js';
