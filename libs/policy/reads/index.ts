export * from './list-people.js';
export * from './ports.js';
export type { PublicationItem, PublicationView } from './publication.view.js';
export * from './read-policy.js';
export * from './read-publications.js';
export * from './trials.js';
export * from './supposed.js';
