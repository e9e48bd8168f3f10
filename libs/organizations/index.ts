export * from './organizations.module.js';
