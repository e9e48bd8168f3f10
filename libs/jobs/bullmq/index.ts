/** The queue that carries jobs: BullMQ on PostgreSQL or Redis, wired by Nest. It knows messages by their ids alone. */
export { BullTransport } from './bull-transport.js';
export { JobRunner, type JobRunnerOptions } from './job-runner.js';
export { postgresBackend, QUEUE_SCHEMA, redisBackend, type QueueBackend } from './queue-backend.js';
export { migrateQueue } from './queue-migrations.js';
export { type RedisSettings } from './redis.js';
