export * from './configuration.js';
export * from './lifecycle.js';
export * from './logging.js';
export * from './metrics.js';
export * from './operations-server.js';
export * from './readiness.js';
