import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '@accord/kernel';
import { Configuration, createLogger } from '@accord/platform';
import { startServer } from '@apps/api';
import { startEmbedded } from '@infra/embedded';
import { chooseIdentity, composeRuntime, keyRingOf, migrateAs, type Runtime } from '@infra/runtime';
import { Applicant } from '../../support/agreements.js';
import { Client } from '../../support/client.js';
import { seeded } from '../../support/commander.js';
import { freePort } from '../../support/program.js';
import { postmasterIn } from '../processor.js';
import { commandsBesideSearches } from './commands.js';
import { fill } from './fill.js';
import { Instances } from './instance.js';
import { Plan } from './plan.js';
import { catchUp, readAndUnseal, rebuildAll } from './read-side.js';
import { longAgreement, measureReads } from './reads.js';
import { replayAll } from './replay.js';
import { pageOf, type ScaleResult } from './report.js';
import { templatesOf } from './templates.js';

const USAGE = `npm run bench:scale -- --agreements N [--data DIR] [--against RESULT.json] [--fill-only]

Makes a log of N agreements in DIR (kept: a run that is broken off goes on there) and measures what it costs to read it.
Prints a page in Markdown; the result as JSON lies in DIR, to be named as --against of a larger log.`;

const { values } = parseArgs({
  options: {
    agreements: { type: 'string' },
    data: { type: 'string' },
    against: { type: 'string' },
    'fill-only': { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const size = Number(values.agreements);
if (values.help === true || !Number.isInteger(size) || size < 100) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(values.help === true ? 0 : 2);
}

const say = (line: string): void => void process.stderr.write(`[${new Date().toISOString().slice(11, 19)}] ${line}\n`);
const dataDir = resolve(values.data ?? join(tmpdir(), `accord-scale-${size}`));
const configuration = Object.assign(new Configuration(), {
  NODE_ENV: 'test',
  ACCORD_DATA_DIR: dataDir,
  PORT: await freePort(),
});
const logger = createLogger('error');

/** Serves for as long as something runs. */
async function withServer<T>(runtime: Runtime, run: (url: string) => Promise<T>): Promise<T> {
  const identity = await chooseIdentity(configuration, runtime, logger);
  const server = await startServer(configuration, runtime, identity, logger);
  try {
    return await run(server.url);
  } finally {
    await server.stop();
  }
}

/** The log as the plan wants it; the real commands that it is made of are sent first. */
async function made(runtime: Runtime): Promise<Plan> {
  const file = join(dataDir, 'templates.json');
  if (!existsSync(file)) {
    await runtime.readSide.start();
    await seeded(runtime);
    await withServer(runtime, (url) => templatesOf(runtime, url, file));
    await runtime.readSide.stop();
  }
  const templates = await templatesOf(runtime, '', file);
  const plan = new Plan(size, templates);
  await fill(runtime.store, plan, new Instances(templates, runtime.sealing), join(dataDir, 'progress'), say);
  return plan;
}

async function sizes({ queries: { pool } }: Runtime): Promise<{ log: number; readModels: number }> {
  const { rows } = await pool.query<{ schema: string; bytes: string }>(
    `select n.nspname as schema, sum(pg_total_relation_size(c.oid))::text as bytes
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('es', 'rm') and c.relkind = 'r' group by 1`,
  );
  const of = (schema: string) => Number(rows.find((row) => row.schema === schema)?.bytes ?? 0) / 2 ** 20;
  return { log: of('es'), readModels: of('rm') };
}

async function measured(runtime: Runtime, postmaster: number): Promise<ScaleResult> {
  const plan = await made(runtime);
  const { readSide, store } = runtime;
  const events = Number(await store.head());
  say('catching up');
  const caughtUp = await catchUp(runtime, postmaster, say);
  const { reads, commands } = await withServer(runtime, async (url) => {
    const client = new Client(url);
    const longId = await longAgreement(await Applicant.of(client, 'fs-isac'));
    await readSide.caughtUp(60_000);
    return {
      reads: await measureReads(client, plan, longId, say),
      commands: await commandsBesideSearches(url),
    };
  });
  await readSide.stop();
  say('reading the log');
  const plain = await readAndUnseal(runtime);
  const rebuilt = await rebuildAll(runtime, postmaster, say);
  const bytes = await sizes(runtime);
  say('replaying the log');
  const replayed = await replayAll(dataDir);
  return {
    agreements: size,
    events,
    reads,
    figures: {
      'log, MiB': bytes.log,
      'read models, MiB': bytes.readModels,
      'read models / log': bytes.readModels / bytes.log,
      'first catch-up of all read models, s': caughtUp.seconds,
      'rebuild of all read models, s': rebuilt.seconds,
      'plain read and unseal, s': plain.seconds,
      'rebuild / plain (speed)': plain.seconds / rebuilt.seconds,
      'processor time of the read side per event, ms': (rebuilt.processor * 1000) / plain.events,
      'replay of all, s': replayed.seconds,
      'replay of all, MiB at most': replayed.mebibytes,
      'commands of 8 clients, p99 ms': commands.alone.p99,
      'commands of 8 clients beside 64 searches, p99 ms': commands.beside.p99,
      'searches that are answered beside them, per second': commands.searches,
    },
    machine: {
      node: process.version,
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: availableParallelism(),
      memoryGiB: Math.round(totalmem() / 2 ** 30),
    },
  };
}

mkdirSync(dataDir, { recursive: true });
const embedded = await startEmbedded({ dataDir, log: { info: () => undefined, warn: say } });
try {
  await migrateAs(embedded.ownerConfig);
  const keyRing = await keyRingOf(configuration);
  const connection = embedded.appConfig;
  const runtime = await composeRuntime({ connection, keyRing, clock: systemClock, logger, demo: true });
  try {
    if (values['fill-only'] === true) await made(runtime);
    else {
      const result = await measured(runtime, postmasterIn(dataDir));
      writeFileSync(join(dataDir, 'result.json'), JSON.stringify(result, null, 2));
      const smaller =
        values.against === undefined ? null : (JSON.parse(readFileSync(values.against, 'utf8')) as ScaleResult);
      process.stdout.write(pageOf(result, smaller));
    }
  } finally {
    await runtime.close();
  }
} finally {
  await embedded.stop();
}
