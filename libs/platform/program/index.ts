/** What every program needs before anything else, and nothing that takes long to load. */
export * from './configuration.js';
export * from './environment.js';
export * from './lifecycle.js';
export * from './logging.js';
export { SETTINGS, type SettingEntry } from './settings.js';
