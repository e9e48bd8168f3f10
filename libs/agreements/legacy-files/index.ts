export * from './check-legacy-records.js';
export * from './file-desk.js';
export { FileHandler, RecordUnheard, type FileHandlerOptions } from './file-handler.js';
export { LEGACY_FILE } from './file-message.js';
export type { FileProblem } from './file-problem.js';
export { FileImports, type FileImport, type Imported } from './imports.js';
export type * from './ports.js';
export { readLines, recordsIn, type ReadFile } from './read-lines.js';
