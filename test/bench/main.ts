import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { agreementDecider, toAgreementEvent, type AgreementState } from '@accord/agreements/domain';
import { randomBytes } from 'node:crypto';
import { systemClock } from '@accord/kernel';
import { createLogger, Configuration } from '@accord/platform';
import { startServer } from '@apps/api';
import { startEmbedded } from '@infra/embedded';
import { migrate } from '@infra/migrations';
import { KeyRing } from '@accord/privacy';
import { chooseIdentity, composeRuntime, seedAccord, type Runtime } from '@infra/runtime';
import pg from 'pg';
import { freePort } from '../support/program.js';
import { appendRows } from './append.bench.js';
import { httpRows } from './http.bench.js';
import { rebuildRows } from './rebuild.bench.js';
import { replayRows, type Fold } from './replay.bench.js';
import { recordedAgreement } from './recorded-agreement.js';
import { tableOfRows } from './report.js';
import type { BenchRow } from './row.js';
import { startRows } from './start.bench.js';

/** Folds every agreement of the log as the decider does. */
function foldAgreements(): Fold {
  const states = new Map<string, AgreementState>();
  return (stored) => {
    if (!stored.streamId.startsWith('agreement-')) return;
    const before = states.get(stored.streamId) ?? agreementDecider.initialState;
    states.set(stored.streamId, agreementDecider.evolve(before, toAgreementEvent(stored)));
  };
}

/** Everything that is measured, on one fresh system. Says what it does on standard error. */
async function measure(runtime: Runtime, pool: pg.Pool, url: string, say: (line: string) => void): Promise<BenchRow[]> {
  const { readSide } = runtime;
  const rows: BenchRow[] = [];
  const run = async (what: string, one: () => Promise<readonly BenchRow[]>) => {
    say(`measuring ${what} …`);
    rows.push(...(await one()));
  };
  await run('starts', () => startRows());
  const template = await recordedAgreement(url, runtime.store);
  await run('commands through HTTP', () => httpRows(url));
  await readSide.stop();
  await run('replay', () => replayRows({ pool }, foldAgreements, template));
  await run('rebuilds', () => rebuildRows({ readSide, pool }, 'agreement'));
  // Last: what the appends leave in the log is nothing to be replayed.
  await run('appends', () => appendRows({ pool }));
  return rows;
}

async function main(): Promise<void> {
  const json = process.argv.includes('--json');
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const dataDir = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const logger = createLogger('error');
  const configuration = Object.assign(new Configuration(), {
    NODE_ENV: 'test',
    ACCORD_DATA_DIR: dataDir,
    PORT: await freePort(),
  });
  const embedded = await startEmbedded({ dataDir, log: { info: () => undefined, warn: say } });
  try {
    const owner = new pg.Pool({ ...embedded.ownerConfig, max: 1 });
    await migrate(owner);
    await owner.end();
    const runtime = await composeRuntime({
      connection: embedded.appConfig,
      keyRing: KeyRing.of(randomBytes(32)),
      clock: systemClock,
      logger,
      demo: true,
    });
    await runtime.readSide.start();
    await seedAccord(runtime);
    const server = await startServer(
      configuration,
      runtime,
      await chooseIdentity(configuration, runtime, logger),
      logger,
    );
    const pool = new pg.Pool({ ...embedded.appConfig, max: 12 });
    const rows = await measure(runtime, pool, server.url, say);
    await pool.end();
    await server.stop();
    await runtime.close();
    const machine = {
      node: process.version,
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: availableParallelism(),
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      platform: `${process.platform}-${process.arch}`,
    };
    process.stdout.write(json ? `${JSON.stringify({ rows, machine }, null, 2)}\n` : tableOfRows(rows, machine));
    if (rows.some((row) => !row.pass)) process.exitCode = 1;
  } finally {
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await main();
