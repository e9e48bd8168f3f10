/** The machine-readable half of the public contract (rules.md#the-public-contract): schemas of bodies, code lists, refusals. */
export {
  codeLists,
  commandCatalogue,
  reasonCodes,
  refusalCodes,
  refusalStatus,
  refusalTitle,
  schemaDocument,
} from './codes.js';
export type { CodeEntry, CommandEntry, ReasonCodes, Schema } from './documents.js';
export { validateApplication, validateBody, type BodyVerdict } from './verdict.js';
