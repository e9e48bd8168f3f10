/** Effective-dated policy: values, catalogues, statutory windows, timers and the business calendar. */
export { policyDocumentAt, type PolicyDocument } from './policy-document.js';
export { shippedPublication } from './shipped.js';
