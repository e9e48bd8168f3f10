/** Keys of subjects in PostgreSQL, the master keys that wrap them, and their rotation. */
export { verifyMasterKey } from './master-keys.js';
export { PostgresKeyStore } from './postgres-key-store.js';
export type { Queryable } from './queryable.js';
export { rotateMasterKey, type OwnerPool, type RotationProgress } from './rotation.js';
