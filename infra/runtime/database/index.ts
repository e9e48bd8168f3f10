/** Where the database is, and how to have it running: small enough to be loaded before everything else. */
export * from './database.js';
export { UnusableDatabase } from './unusable.js';
