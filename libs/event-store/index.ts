export * from './cluster.js';
export * from './copy-events.js';
export * from './listeners.js';
export * from './port.js';
export * from './read-pages.js';
export * from './storable.js';
