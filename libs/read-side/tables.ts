import type { Projection, Queryable, TableNames } from './port.js';

const IDENTIFIER = /^[a-z][a-z0-9_]{0,47}$/;

/**
 * Refuses projections whose names cannot become names of tables, or that occur twice.
 * @throws {TypeError} naming the culprit
 */
export function checkNames(projections: readonly Projection[]): void {
  const seen = new Set<string>();
  for (const { name, version, tables } of projections) {
    const odd = [name, ...tables].find((one) => !IDENTIFIER.test(one));
    if (odd !== undefined) throw new TypeError(`"${odd}" of projection "${name}" is no name for a table`);
    if (!Number.isInteger(version) || version < 1)
      throw new TypeError(`Projection "${name}" needs a version from 1 on`);
    if (tables.length === 0) throw new TypeError(`Projection "${name}" has no tables`);
    if (seen.has(name)) throw new TypeError(`Two projections are named "${name}"`);
    seen.add(name);
  }
}

/** Names of the tables that queries read: `rm.<table>_v<version>`. */
export const liveNames =
  (projection: Projection): TableNames =>
  (table) =>
    `rm.${table}_v${projection.version}`;

/** Names of the tables that a rebuild fills beside them: `rm.<table>_v<version>_next`. */
export const twinNames =
  (projection: Projection): TableNames =>
  (table) =>
    `rm.${table}_v${projection.version}_next`;

/**
 * Lets the database look at tables that were just filled. Until it does so by itself, after a minute or so, it would guess how
 * to read them: lists of 10,000 agreements took twice as long.
 */
export async function analyze(db: Queryable, tables: readonly string[]): Promise<void> {
  await db.query(`analyze ${tables.join(', ')}`);
}
