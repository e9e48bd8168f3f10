export * as applications from './applications.js';
export * as commands from './commands.js';
export type { Sent } from './commands.js';
export * as forms from './forms.js';
export { principal } from './persons.js';
export { all, by, on, type Step } from './given.js';
export { beginning, type Scene } from './scene.js';
