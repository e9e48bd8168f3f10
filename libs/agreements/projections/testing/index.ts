export * from './recorded.js';
export { application, ORGANIZATION_ID, sealed, STAFF, WITHHELD } from './sample-forms.js';
export * from './samples.js';
export * from './way.js';
export * from './tables.js';
