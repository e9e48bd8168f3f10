export * from './invented-log.js';
export { SlowCalculation, type Documents, type Wanted } from './oracle/may-move.js';
export { TableOfLog } from './table-of.js';
export * from './small-tables.js';
