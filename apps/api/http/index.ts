export * from './authentication.js';
export * from './headers.js';
export * from './json-body.js';
export * from './moment.js';
export * from './outside-the-application.js';
export * from './problem.js';
export * from './problem.filter.js';
export * from './query.js';
