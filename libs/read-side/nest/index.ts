export { ReadSideModule } from './read-side.module.js';
