export * as applications from './applications.js';
export * as commands from './commands.js';
export type { Sent } from './commands.js';
export * as forms from './forms.js';
export { principal } from './persons.js';
