export { PostgresEventStore, type PostgresEventStoreOptions } from './postgres-event-store.js';
export { READ_ALL } from './reader.js';
