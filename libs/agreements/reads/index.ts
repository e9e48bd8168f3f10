export { openedTerms, type TermsSources } from './opened-terms.js';
export * from './ports.js';
export * from './queries/index.js';
export * from './views/index.js';
export { AgreementFolds, folded } from './agreement-folds.js';
export { CallerScopes } from './caller-scopes.js';
export { PastViews } from './past-views.js';
export { Sights } from './sights.js';
export { Standings, type Standing } from './standings.js';
