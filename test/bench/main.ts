import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { agreementDecider, toAgreementEvent, type AgreementState } from '@accord/agreements/domain';
import { randomBytes } from 'node:crypto';
import { systemClock } from '@accord/kernel';
import { createLogger, Configuration } from '@accord/platform';
import { startServer } from '@apps/api';
import { startEmbedded } from '@infra/embedded';
import { migrate } from '@infra/migrations';
import { KeyRing } from '@accord/privacy';
import { chooseIdentity, composeRuntime, type Runtime, type RuntimeOptions } from '@infra/runtime';
import pg from 'pg';
import type { FastifyInstance } from 'fastify';
import { seeded } from '../support/commander.js';
import { freePort } from '../support/program.js';
import { appendRows } from './append.bench.js';
import { decisionRows } from './decisions.bench.js';
import { decisionHttpRows } from './http/decisions.bench.js';
import { mountNothing } from './http/nothing.js';
import { eventStoreDbRows } from './eventstoredb.bench.js';
import { httpBench, type RequestCost } from './http/http.bench.js';
import { lagRows } from './lag.bench.js';
import { rebuildRows } from './rebuild.bench.js';
import { postmasterIn } from './processor.js';
import { replayRows, type Fold } from './replay.bench.js';
import { recordedAgreement } from './recorded-agreement.js';
import { tableOfRows } from './report.js';
import type { BenchRow } from './row.js';
import { startRows } from './start.bench.js';
import { timersRows } from './timers.bench.js';
import { webRows } from './web.bench.js';

/** Folds every agreement of the log as the decider does. */
function foldAgreements(): Fold {
  const states = new Map<string, AgreementState>();
  return (stored) => {
    if (!stored.streamId.startsWith('agreement-')) return;
    const before = states.get(stored.streamId) ?? agreementDecider.initialState;
    states.set(stored.streamId, agreementDecider.evolve(before, toAgreementEvent(stored)));
  };
}

/** What can be measured, in the order in which it is. */
const PARTS = [
  'decisions',
  'starts',
  'replay',
  'rebuilds',
  'http',
  'appends',
  'eventstoredb',
  'timers',
  'web',
  'lag',
] as const;

type Part = (typeof PARTS)[number];

/** Those that copy the events of a recorded agreement. */
const WITH_TEMPLATE: readonly Part[] = ['replay', 'rebuilds', 'lag'];

/** A fresh system to measure, the parts that are wanted, and where to say what is being done. */
interface Bench {
  readonly runtime: Runtime;
  readonly options: RuntimeOptions;
  readonly pool: pg.Pool;
  readonly connection: pg.PoolConfig;
  readonly url: string;
  readonly postmaster: number;
  readonly parts: ReadonlySet<Part>;
  readonly say: (line: string) => void;
}

/** Everything that is wanted. What requests leave in the log is nothing to be replayed, so that they come after it. */
async function measure({ runtime, options, pool, connection, url, postmaster, parts, say }: Bench) {
  const { readSide } = runtime;
  const rows: BenchRow[] = [];
  const costs: RequestCost[] = [];
  const run = async (part: Part, one: () => Promise<readonly BenchRow[]>) => {
    if (!parts.has(part)) return;
    say(`measuring ${part} …`);
    rows.push(...(await one()));
  };
  await run('decisions', () => decisionRows());
  await run('starts', () => startRows());
  const template = WITH_TEMPLATE.some((part) => parts.has(part)) ? await recordedAgreement(url, runtime.store) : [];
  await readSide.stop();
  await run('replay', () => replayRows({ pool }, foldAgreements, template));
  await run('rebuilds', () => rebuildRows({ readSide, pool }, 'agreement'));
  await readSide.start();
  await run('decisions', () => decisionHttpRows(url));
  await run('http', async () => {
    const found = await httpBench({ runtime, url, postmaster });
    costs.push(...found.costs);
    return found.rows;
  });
  await readSide.stop();
  await run('appends', () => appendRows({ pool }));
  await run('eventstoredb', () => eventStoreDbRows({ pool }));
  await run('timers', () => timersRows(connection));
  await run('web', () => webRows());
  await run('lag', () => lagRows(options, runtime.store, pool, template)); // the last: it leaves read models of another log
  return { rows, costs };
}

const USAGE = `npm run bench -- [--only ${PARTS.join('|')}]… [--json]`;

/** What the command line asks for; null when it cannot be understood. */
function wanted(): { readonly json: boolean; readonly parts: ReadonlySet<Part> } | null {
  const options = { json: { type: 'boolean' }, only: { type: 'string', multiple: true } } as const;
  const { json = false, only } = parseArgs({ options }).values;
  const parts = PARTS.filter((part) => only?.includes(part) ?? true);
  return only && parts.length < only.length ? null : { json, parts: new Set(parts) };
}

async function main(): Promise<void> {
  const asked = wanted();
  if (!asked) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
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
    const options = {
      connection: embedded.appConfig,
      keyRing: KeyRing.of(randomBytes(32)),
      clock: systemClock,
      logger,
      demo: true,
    };
    const runtime = await composeRuntime(options);
    await runtime.readSide.start();
    await seeded(runtime);
    const identity = await chooseIdentity(configuration, runtime, logger);
    const mount = async (http: FastifyInstance) => {
      await identity.mount?.(http);
      mountNothing(http);
    };
    const server = await startServer(configuration, runtime, { ...identity, mount }, logger);
    const pool = new pg.Pool({ ...embedded.appConfig, max: 12 });
    const postmaster = postmasterIn(dataDir);
    const { rows, costs } = await measure({
      runtime,
      options,
      pool,
      connection: embedded.appConfig,
      url: server.url,
      postmaster,
      parts: asked.parts,
      say,
    });
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
    process.stdout.write(
      asked.json ? `${JSON.stringify({ rows, costs, machine }, null, 2)}\n` : tableOfRows(rows, costs, machine),
    );
    if (rows.some((row) => !row.pass)) process.exitCode = 1;
  } finally {
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await main();
