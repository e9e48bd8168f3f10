export { PostgresLocks } from './locks.js';
