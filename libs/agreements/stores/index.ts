export * from './drafts.js';
export * from './locks.js';
export * from './numbers.js';
