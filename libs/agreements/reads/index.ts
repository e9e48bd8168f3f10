export { openedTerms, type TermsSources } from './opened-terms.js';
export * from './ports.js';
export * from './queries/index.js';
export * from './views/index.js';
export { AgreementFolds } from './agreement-folds.js';
export { CallerScopes } from './caller-scopes.js';
export { PastViews } from './past-views.js';
export { Sights } from './sights.js';
