export { GENERATED_PAGES } from './pages.js';
