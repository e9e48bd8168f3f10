export { createApi } from './app.factory.js';
export type { ApiComposition } from './api.composition.js';
export type { ApiWorld } from './api.world.js';
export { Callers } from './identity/callers.js';
