export * from './execute-policy-command.js';
export * from './policies.js';
export * from './policy-folds.js';
export * from './policy.aggregate.js';
export * from './publish-first.js';
