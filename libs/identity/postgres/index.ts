export { PostgresAddressBook } from './addresses.js';
export { PostgresPrincipalRegistry } from './registry.js';
export { PostgresSessionRows } from './session-rows.js';
