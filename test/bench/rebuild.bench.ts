import { performance } from 'node:perf_hooks';
import type { ReadSide } from '@accord/read-side';
import type { Pool } from 'pg';
import { benchRow, type BenchRow, type Round } from './row.js';

/**
 * Measures the rebuild of a read model from the whole log against inserting its final rows at once, both counted in
 * events of the log per second. No gate yet.
 * @param table full name of the read model's live table
 */
export async function rebuildRows(
  { readSide, pool }: { readonly readSide: ReadSide; readonly pool: Pool },
  readModel: string,
  { rounds = 4 }: { readonly rounds?: number } = {},
): Promise<BenchRow[]> {
  const table = readSide.tableOf(readModel);
  const found: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const { events, milliseconds } = await readSide.rebuild(readModel);
    found.push({ ours: (events * 1000) / milliseconds, baseline: (events * 1000) / (await insertAtOnce(pool, table)) });
  }
  const measure = `rebuild of ${readModel} from the whole log against inserting its final rows at once`;
  return [benchRow({ id: `rebuild.${readModel}`, measure, unit: 'events/s', gate: null }, found)];
}

/** Milliseconds that it takes to write the rows of a table into an empty twin with the same indexes. */
async function insertAtOnce(pool: Pool, table: string): Promise<number> {
  const twin = 'rm.bench_twin';
  await pool.query(`create table ${twin} (like ${table} including all)`);
  try {
    const { rows } = await pool.query<{ rows: string }>(
      `select coalesce(json_agg(t), '[]')::text as rows from ${table} t`,
    );
    const start = performance.now();
    await pool.query(`insert into ${twin} select * from json_populate_recordset(null::${twin}, $1::json)`, [
      rows[0]!.rows,
    ]);
    return performance.now() - start;
  } finally {
    await pool.query(`drop table ${twin}`);
  }
}
