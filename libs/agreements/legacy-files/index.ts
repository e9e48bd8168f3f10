export * from './check-legacy-records.js';
export type { FileProblem } from './file-problem.js';
export { readLines, recordsIn, type ReadFile } from './read-lines.js';
