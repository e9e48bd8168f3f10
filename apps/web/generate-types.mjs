/** Writes the types of the API that the pages are checked against, out of its committed description. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const DESCRIPTION = new URL('../api/openapi.json', import.meta.url);
export const TYPES = new URL('src/api/schema.ts', import.meta.url);

/** The types as they follow from the description, as a text. */
export async function typesOfTheApi() {
  const nodes = await openapiTS(JSON.parse(readFileSync(DESCRIPTION, 'utf8')));
  return `/** Generated from apps/api/openapi.json by "npm run generate". */\n${astToString(nodes)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TYPES, await typesOfTheApi());
