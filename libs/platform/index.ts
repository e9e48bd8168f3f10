export * from './configuration.js';
export * from './logging.js';
