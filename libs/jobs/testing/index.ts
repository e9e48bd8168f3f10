/** Helpers for tests of jobs, also of those of the whole. */
export * from './messages.js';
export * from './running.js';
