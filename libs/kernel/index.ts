export * from './actor.js';
export * from './calendar.js';
export * from './clock.js';
export * from './decider.js';
export * from './ids.js';
export * from './json.js';
export * from './refusal.js';
export * from './result.js';
