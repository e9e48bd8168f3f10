export { PostgresPrincipalRegistry } from './registry.js';
