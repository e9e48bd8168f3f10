export * from './organizations.js';
export * from './plan.js';
export * from './seed.js';
