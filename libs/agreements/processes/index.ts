/** What the clock does with agreements: the process that keeps their deadlines, and the handlers of what falls due. */
export { Arming, type ArmingNeeds } from './arming.js';
export { deadlineProcess, DEADLINES, DEADLINES_SHAPE } from './deadline-process.js';
export { ClockUnheard, deadlineHandlers, NotYetDue } from './handlers.js';
export { CLOCK_COMMAND, REARM_DEADLINES } from './messages.js';
export * from './ports.js';
export { PostgresTimerRows } from './timer-rows.js';
export { SEALED_AS_IT_IS, WatchedStreams } from './watched-streams.js';
