/** What every program needs before anything else, and nothing that takes long to load. */
export * from './configuration.js';
export * from './lifecycle.js';
export * from './logging.js';
