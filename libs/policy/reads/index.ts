export { PolicyModule } from './policy.module.js';
export { ReadPolicy, ReadPolicyHandler } from './read-policy.js';
