/** What is to be done at a moment: its rows, who handles them, and how they stand. The queue stands in the floor `bullmq`. */
export { listMessages, retryDead, type ListedMessage, type MessageKey } from './dead-letters.js';
export { Delivery, type Delivered, type DeliveryOptions, type JobsLog } from './delivery.js';
export { Dispatcher, type DispatcherOptions, type Transport } from './dispatcher.js';
export * from './outbox.js';
export { PostgresOutbox } from './postgres-outbox.js';
export { JOB_KINDS, QUEUE_VERSION } from './kinds.js';
export { RateLimited } from './rate-limited.js';
export { addressOf, type RedisAddress } from './redis-address.js';
export { HandlersUnfit, JobRegistry } from './registry.js';
export { removeOld } from './retention.js';
export { jobsStatus, type JobsHealth, type KindStatus } from './status.js';
export { DEFAULT_JOBS_TUNING, type JobsTuning } from './tuning.js';
