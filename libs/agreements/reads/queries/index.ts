export * from './list-agreements.js';
export * from './read-agreement.js';
export * from './read-diff.js';
export * from './read-directory.js';
export * from './read-history.js';
export * from './read-past-agreement.js';
export * from './read-terms.js';
export * from './read-work-queue.js';
