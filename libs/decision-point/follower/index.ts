export { DecisionPoint, type Asking } from './decision-point.js';
export {
  EntitlementReads,
  placeName,
  type AgreementEntitlements,
  type EntitlementFeed,
  type EntitlementMessage,
  type OrganizationEntitlements,
} from './entitlement-reads.js';
export { KnownGrants } from './known-grants.js';
