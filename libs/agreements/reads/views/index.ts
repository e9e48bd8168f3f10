export * from './agreement.view.js';
export * from './attributed-diff.js';
export * from './diff.js';
export * from './history.view.js';
export * from './terms.view.js';
export * from './viewer.js';
export * from './deadlines.view.js';
export * from './due.view.js';
