export { readAddress, UnusableEventStore, type EventStoreAddress } from './connection-string.js';
export { EventStoreDbEventStore, type EventStoreDbOptions } from './eventstoredb-event-store.js';
export { InProcessLocks, type StreamHold, type StreamLocks } from './locks.js';
export { PostgresLocks, type LockTimes } from './postgres-locks.js';
export type { Retry, RetryReason } from './retries.js';
export { tryOut } from './try-out.js';
