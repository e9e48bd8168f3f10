export * from './agreements-in-force.js';
export * from './database/index.js';
export * from './identity.js';
export * from './master-key.js';
export * from './open.js';
export { openPools, type Pools, type PoolSizes } from './pools.js';
export * from './runtime.js';
export * from './seed.js';
