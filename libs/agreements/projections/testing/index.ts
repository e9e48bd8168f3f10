export * from './recorded.js';
export * from './samples.js';
export * from './way.js';
export * from './tables.js';
