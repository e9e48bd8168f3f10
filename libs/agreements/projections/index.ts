export { AGREEMENTS, agreementProjection } from './agreement.projection.js';
export * from './agreement-list.query.js';
export type { PolicyAt } from './changed-agreement.js';
export * from './directory.query.js';
export { findAgreement, type AgreementDetailRow } from './folds.js';
export * from './refused-command.projection.js';
export * from './refused-command.query.js';
export * from './work-queue.query.js';
