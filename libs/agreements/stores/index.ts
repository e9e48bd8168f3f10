export * from './drafts.js';
export * from './numbers.js';
