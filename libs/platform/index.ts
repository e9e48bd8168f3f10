export * from './listen.js';
export * from './metrics.js';
export * from './operations-server.js';
export * from './program/index.js';
export * from './readiness.js';
