/** Effective-dated policy: values, catalogues, statutory windows, timers and the business calendar. */
export { addBusinessDays, businessDaysBetween, isBusinessDay } from './business-calendar.js';
export { policyDocumentAt, type PolicyDocument } from './policy-document.js';
export { statutoryCoverAt, type StatutoryCover } from './statutory-cover.js';
export { dueOn } from './timers.js';
export { PUBLISHED_POLICIES, policySetOf } from './documents.js';
export { policyFactsAt, type PolicyValues } from './values.js';
export type { Baseline, BaselineItem, Clause, Pathway, StatutoryWindow } from './documents.js';
