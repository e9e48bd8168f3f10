export * from './invented-log.js';
export type { Documents } from './oracle/documents.js';
export { SlowCalculation, type Wanted } from './oracle/may-move.js';
export { TableOfLog } from './table-of.js';
export * from './small-tables.js';
