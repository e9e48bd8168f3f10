export type { PremiseAlarms } from './premise-rows.js';
export { PremiseWatch, type PremiseWatchOptions } from './premise-watch.js';
