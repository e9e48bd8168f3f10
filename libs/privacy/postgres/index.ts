/** Keys of subjects in PostgreSQL. */
export { PostgresKeyStore, type Queryable } from './postgres-key-store.js';
