export * from './slugs.js';
