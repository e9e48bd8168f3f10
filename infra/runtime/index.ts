export * from './agreements-in-force.js';
export * from './database/index.js';
export * from './identity.js';
export * from './installation-keys.js';
export * from './key-ring.js';
export * from './open.js';
export * from './runtime.js';
export * from './seed.js';
