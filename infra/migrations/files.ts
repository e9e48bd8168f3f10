import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

/** One step of the schema. */
export interface Migration {
  /** File name without ending: `001_roles`. Steps are taken in the order of their names. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text with unix line ends, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Texts that were applied under a name before its file was mended, by their SHA-256. Only for a file that failed where it
 * was mended: where it did not fail, both leave the same schema.
 */
export const FORMER: ReadonlyMap<string, string> = new Map([
  // It failed for an owner who is no superuser: on PostgreSQL 16 and later, and where somebody else makes the roles.
  ['001_roles', '9b95231f9c464cd5b1bab2979209d5a6c4583f3b63bc9086bd1752a6c33e0cc9'],
]);

const FILE = /^(\d{3}_[a-z0-9_]+)\.sql$/;
const RELEASED = new URL('./sql/', import.meta.url);

const unixLines = (text: string): string => text.replaceAll('\r\n', '\n');

/**
 * Reads the migrations of a folder, in order.
 * @throws {Error} when a `.sql` file is not named `NNN_snake_case.sql`
 */
export function readMigrations(folder: URL = RELEASED): readonly Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  return files.toSorted().map((file) => {
    const name = FILE.exec(file)?.[1];
    if (name === undefined) throw new Error(`The migration ${file} must be named NNN_snake_case.sql`);
    const sql = unixLines(readFileSync(new URL(file, folder), 'utf8'));
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}
