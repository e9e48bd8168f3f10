export * from './execute-organization-command.js';
export * from './organization-folds.js';
export * from './organization-reader.js';
export * from './organization.aggregate.js';
export * from './ports.js';
export * from './slugs.js';
