import { writeFileSync } from 'node:fs';
import { openApiJson } from './document.js';

/** Writes the OpenAPI document that is committed: run from the root of the repository. */
const PLACE = 'apps/api/openapi.json';
writeFileSync(PLACE, openApiJson());
process.stdout.write(`${PLACE}\n`);
