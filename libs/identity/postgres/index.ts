export { PostgresAddressBook } from './addresses.js';
export { PostgresPrincipalRegistry } from './registry.js';
