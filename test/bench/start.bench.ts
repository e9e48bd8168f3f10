import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, Program } from '../support/program.js';
import { benchRow, type BenchRow, type Round } from './row.js';

/** The program as it is shipped, and the same one module by module; both below `dist`, or beside it. */
const PROGRAMS = { ours: 'apps/standalone/main.js', baseline: '../dist.unbundled/apps/standalone/main.js' } as const;

/** A warm start may take 0.6 of the time that it takes module by module: so many more starts a second. */
const GATE = 1 / 0.6;

/**
 * Measures a warm start, from the process until it is ready over a database that is there already, of the bundled program
 * against the unbundled one. The first start of all, which makes the database, is shown beside.
 */
export async function startRows({ rounds = 5 }: { readonly rounds?: number } = {}): Promise<BenchRow[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'accord-start-'));
  const port = await freePort();
  const environment = { NODE_ENV: 'test', PORT: String(port), ACCORD_DATA_DIR: dataDir };
  /** Starts a second, of one start. */
  const start = async (kind: keyof typeof PROGRAMS): Promise<number> => {
    const program = new Program(PROGRAMS[kind], `http://127.0.0.1:${port}`, environment);
    try {
      return 1000 / (await program.start());
    } finally {
      await program.end('SIGINT');
    }
  };
  try {
    const first = await start('ours');
    const found: Round[] = [];
    for (let round = 0; round < rounds; round++) {
      const one = round % 2 === 0 ? 'ours' : 'baseline';
      const speed = await start(one);
      const other = await start(one === 'ours' ? 'baseline' : 'ours');
      found.push(one === 'ours' ? { ours: speed, baseline: other } : { ours: other, baseline: speed });
    }
    const unit = 'starts/s';
    const warm = 'warm start of the bundled program against the unbundled one (a ratio of 1.67 is 0.6 of the time)';
    const fresh = 'first start of all, which makes the database, against warm starts of the same program';
    return [
      benchRow({ id: 'start.warm', measure: warm, unit, gate: GATE }, found),
      benchRow(
        { id: 'start.first', measure: fresh, unit, gate: null },
        found.map(({ ours }) => ({ ours: first, baseline: ours })),
      ),
    ];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
