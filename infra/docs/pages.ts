import { eventCataloguePage } from './event-catalogue.js';
import { guardTablePage } from './guard-table.js';

/** The generated pages by their place in the repository. Committed, and checked for drift. */
export const GENERATED_PAGES: Readonly<Record<string, () => string>> = {
  'infra/docs/guard-table.md': guardTablePage,
  'infra/docs/event-catalogue.md': eventCataloguePage,
};
