export * from './envelope.js';
export * from './metadata.js';
export * from './pipeline.js';
export * from './ports.js';
export * from './refusal-log.js';
