export * from './drafts.js';
export * from './numbers.js';
export * from './remembered-drafts.js';
export * from './legacy-files.js';
export * from './onlookers.js';
