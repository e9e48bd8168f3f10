export * from './listeners.js';
export * from './port.js';
export * from './storable.js';
