/** What everything that speaks to PostgreSQL shares; it knows the driver and no domain. */
export { BoundedPool, DatabaseBusy, type BoundedPoolConfig } from './bounded-pool.js';
export { failureOf, isTransient, type DatabaseFailure } from './failure.js';
export { isoInstant } from './instant.js';
