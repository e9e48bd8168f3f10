export * from './agreements-in-force.js';
export * from './runtime.js';
