/** Logs by themselves: apart from the runtime, since the client of EventStoreDB takes a while to load. */
export { UnusableLog } from './keys-of-the-log.js';
export { logAt, type LogAt } from './log-at.js';
