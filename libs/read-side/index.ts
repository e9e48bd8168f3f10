export * from './cursor.js';
export * from './keyset.js';
export * from './port.js';
export * from './read-models.js';
export { ReadSide, type ReadSideOptions } from './read-side.js';
export { RebuildUnderWay, type RebuildProgress, type RebuildReport } from './rebuild.js';
export * from './rows.js';
export * from './search-words.js';
export { DEFAULT_TUNING, ProjectionRunner, type RunnerDependencies, type RunnerTuning } from './runner.js';
