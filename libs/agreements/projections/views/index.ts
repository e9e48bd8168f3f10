export * from './agreement.view.js';
export * from './diff.js';
export * from './history.view.js';
export * from './redactions.js';
export * from './viewer.js';
