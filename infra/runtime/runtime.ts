import type { Clock } from '@accord/kernel';
import type { AccessLog, CommandPipeline } from '@accord/commands';
import { PremisesLoader, type AgreementAggregate } from '@accord/agreements/application';
import type { FileDesk } from '@accord/agreements/legacy-files';
import { agreementProjection, recordedEventProjection } from '@accord/agreements/projections';
import type { Onlookers } from '@accord/agreements/reads';
import { PostgresOnlookers } from '@accord/agreements/stores';
import type { EventStore } from '@accord/event-store';
import { BrowserSessions, type AddressBook, type PrincipalRegistry } from '@accord/identity';
import { PostgresSessionRows, type PostgresPrincipalRegistry } from '@accord/identity/postgres';
import { JOB_KINDS, PostgresOutbox } from '@accord/jobs';
import type { OrganizationAggregate, OrganizationReader, SlugRegistry } from '@accord/organizations/application';
import { organizationRegistryProjection } from '@accord/organizations/projections';
import type { Watched } from '@accord/platform';
import { Configuration } from '@accord/platform/program';
import { shippedPublication } from '@accord/policy';
import { Policies, PolicyFolds, publishFirst, type PolicyAggregate } from '@accord/policy/application';
import type { KeyRing } from '@accord/privacy';
import { PostgresWebhookEndpoints } from '@accord/notifications/postgres';
import { PostgresKeyStore } from '@accord/privacy/postgres';
import { PremiseWatch } from '@accord/premise-watch';
import { ReadSide } from '@accord/read-side';
import type pg from 'pg';
import type { Logger } from 'pino';
import { assertMigrated } from '@infra/migrations';
import { firstAppointments } from '@infra/seed';
import { ReadModelAgreementsInForce } from './agreements-in-force.js';
import { composeCommands } from './commands.js';
import { openInstallation, type InstallationSecrets } from './installation-keys.js';
import { composeDeadlines } from './deadlines.js';
import { Operations } from './operations.js';
import { Jobs } from './jobs.js';
import { jobSettingsOf, type JobSettings } from './job-settings.js';
import { legacyFileDesk, legacyFileHandler } from './legacy-files.js';
import { noticeConsumers, noticeHandler } from './notices.js';
import { composeWebhooks, webhookConsumer, webhookHandlers, type Webhooks } from './webhooks.js';
import type { EventLog, LogSettings } from './logs/event-log.js';
import { openLog } from './logs/open-log.js';
import { openPools, type Pools, type PoolSizes } from './pools.js';
import { composeReaders, type Readers } from './readers.js';

/** What a runtime is made from. */
export interface RuntimeOptions {
  /** Connection of the application's role. */
  readonly connection: pg.PoolConfig;
  readonly keyRing: KeyRing;
  readonly clock: Clock;
  readonly logger: Logger;
  /** True in a demonstration: organizations that are registered have their personas at once. */
  readonly demo: boolean;
  /** How many connections each use of the database may have; by default as the settings do. */
  readonly pools?: PoolSizes;
  /** Where the log is; by default in the same database. */
  readonly log?: LogSettings;
  /** How jobs and mails go; by default as the settings do. */
  readonly jobs?: JobSettings;
}

/** What queries read from, over connections of their own: however many there are, no command waits behind them. */
export interface QuerySide {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly sealing: Readers['sealing'];
  readonly organizations: OrganizationReader;
  readonly premises: PremisesLoader;
  /** The policy, kept current while the runtime is open. */
  readonly policies: Policies;
  /** Who signed in, and what the provider of identities said of them then. */
  readonly signedIn: PostgresPrincipalRegistry;
}

/** Everything behind the edge: stores, read models and the way of commands. Adapters are chosen here. */
export interface Runtime {
  readonly clock: Clock;
  /** The log, as commands use it. */
  readonly store: EventStore;
  readonly sealing: Readers['sealing'];
  readonly queries: QuerySide;
  readonly readSide: ReadSide;
  readonly premiseWatch: PremiseWatch;
  /** What health and metrics look at, as commands do: many queries make a process busy, not unready. */
  readonly watched: Watched;
  readonly principals: PrincipalRegistry;
  readonly addresses: AddressBook;
  /** The sessions of browsers. */
  readonly sessions: BrowserSessions;
  readonly slugs: SlugRegistry;
  readonly agreements: AgreementAggregate;
  readonly organizations: OrganizationAggregate;
  readonly policy: PolicyAggregate;
  readonly pipeline: CommandPipeline;
  /** Key that binds cursors to the person and the question they were given for. */
  readonly cursorSecret: Buffer;
  /** What falls due, and who does it; started apart from what follows the log. */
  readonly jobs: Jobs;
  /** Who was refused what, and given what as a file. */
  readonly accesses: AccessLog;
  /** What administrators look after. */
  readonly operations: Operations;
  /** What people do with webhooks. */
  readonly webhooks: Webhooks;
  /** Who has which agreement open. */
  readonly onlookers: Onlookers;
  /** Takes over files of instruments from before this system. */
  readonly legacyFiles: FileDesk;
  /** Lets everything follow the log that does so in one process at a time: read models, and the watch over premises. */
  follow(): Promise<void>;
  /** Stops that, all of it at once: none waits for another. */
  stopFollowing(): Promise<void>;
  /** Forgets every text that was opened and is remembered: to be called when texts are erased. */
  forgetTexts(): void;
  /** Closes stores and connections; the read side must have stopped before. */
  close(): Promise<void>;
}

/** Every read model of this release. */
const projectionsBy = (policies: Policies) => [
  agreementProjection(policies),
  recordedEventProjection(),
  organizationRegistryProjection,
];

/**
 * Composes the runtime over a database that has the schema of this release.
 * @throws {MigrationError} when it has not, {UnusableMasterKey} when its keys are wrapped by another master key,
 *   {UnusableLog} when the log is elsewhere and cannot be used with it
 */
export async function composeRuntime(options: RuntimeOptions): Promise<Runtime> {
  const pools = openPools(options.connection, options.logger, options.pools ?? new Configuration().pools);
  try {
    await assertMigrated(pools.commands);
    const secrets = await openInstallation(pools.commands, options.keyRing);
    const log = await openLog(options.log ?? {}, pools, options.connection, options.logger);
    try {
      return await withPolicy(runtimeOf(options, pools, secrets, log), log);
    } catch (error) {
      await log.close();
      throw error;
    }
  } catch (error) {
    await pools.end();
    throw error;
  }
}

/** Gives a log that has no policy the one that is shipped, and keeps what queries know of it current until the runtime is closed. */
async function withPolicy(runtime: Runtime, { store }: EventLog): Promise<Runtime> {
  const { policies } = runtime.queries;
  await publishFirst(runtime.pipeline, runtime.policy, shippedPublication);
  await policies.read();
  const stop = policies.follow(store);
  return {
    ...runtime,
    close: async () => {
      stop();
      await runtime.close();
    },
  };
}

function runtimeOf(options: RuntimeOptions, pools: Pools, secrets: InstallationSecrets, log: EventLog): Runtime {
  const { clock, logger } = options;
  const follower = followed(pools.followers, log);
  const projections = projectionsBy(new Policies(new PolicyFolds(follower.store)));
  const readSide = new ReadSide({ ...follower, projections, clock, log: logger });
  const premiseWatch = new PremiseWatch({ ...follower, clock, log: logger });
  const commands = readersOver(pools.commands, log.store, readSide, options);
  const queries = readersOver(pools.queries, log.readingOver(pools.queries), readSide, options);
  const { store, sealing, principals, addresses, slugs } = commands;
  const composed = composeCommands(commands, {
    firstAppointments: (slug) => (options.demo ? firstAppointments(slug) : []),
    digestKey: secrets.requestDigest,
    clock,
  });
  const jobs = jobsOf(options, pools, commands, composed, log);
  return {
    clock,
    store,
    sealing,
    queries: { ...queries, premises: new PremisesLoader(queries.premises, queries.organizations, queries.policies) },
    readSide,
    premiseWatch,
    watched: watchedOf(log, readSide, premiseWatch, jobs),
    jobs,
    operations: new Operations(pools.commands, store, clock),
    webhooks: webhooksOf(options, pools, commands),
    legacyFiles: legacyFilesOf(clock, pools, commands, jobs),
    principals,
    addresses,
    onlookers: new PostgresOnlookers(pools.queries),
    sessions: new BrowserSessions(new PostgresSessionRows(pools.commands), clock),
    slugs,
    ...composed,
    cursorSecret: secrets.cursor,
    ...following(readSide, premiseWatch),
    forgetTexts: () => [commands, queries].forEach(forgetTexts),
    close: () => log.close().then(() => pools.end()),
  };
}

const watchedOf = (log: EventLog, readSide: ReadSide, premiseWatch: PremiseWatch, jobs: Jobs): Watched => ({
  store: log.store,
  ...log.health,
  readModels: () => readSide.status(),
  alarms: () => premiseWatch.alarms(),
  followers: () => jobs.followers(),
  jobs: () => jobs.health(),
});

const following = (readSide: ReadSide, premiseWatch: PremiseWatch): Pick<Runtime, 'follow' | 'stopFollowing'> => ({
  follow: async () => {
    await readSide.start();
    await premiseWatch.start();
  },
  stopFollowing: async () => {
    await Promise.all([readSide.stop(), premiseWatch.stop()]);
  },
});

/** Jobs, with every follower that leaves them and every handler that does them. */
function jobsOf(
  options: RuntimeOptions,
  pools: Pools,
  readers: Readers,
  sending: ReturnType<typeof composeCommands>,
  log: EventLog,
): Jobs {
  const { clock, logger } = options;
  const settings = options.jobs ?? jobSettingsOf(new Configuration());
  const store = log.readingOver(pools.followers);
  const outbox = new PostgresOutbox(JOB_KINDS);
  const deadlines = composeDeadlines({ store, pool: pools.followers, outbox, clock, ...sending });
  const endpoints = new PostgresWebhookEndpoints(readers.sealer);
  const notices = { readers, addresses: readers.addresses, pools, clock, logger, settings, outbox, endpoints };
  return new Jobs({
    store,
    pools,
    clock,
    logger,
    settings,
    consumers: [deadlines.consumer, ...noticeConsumers(notices), webhookConsumer(notices)],
    handlers: async () => [
      ...deadlines.handlers,
      await noticeHandler(notices),
      ...webhookHandlers(notices),
      legacyFileHandler({ pool: pools.jobs, sealer: readers.sealer, clock }, sending),
    ],
  });
}

const webhooksOf = ({ clock, jobs }: RuntimeOptions, { commands: pool }: Pools, { store, sealer }: Readers): Webhooks =>
  composeWebhooks({
    pool,
    store,
    clock,
    settings: jobs ?? jobSettingsOf(new Configuration()),
    outbox: new PostgresOutbox(JOB_KINDS),
    endpoints: new PostgresWebhookEndpoints(sealer),
  });

const legacyFilesOf = (clock: Clock, { commands: pool }: Pools, { sealer }: Readers, jobs: Jobs): FileDesk =>
  legacyFileDesk({ pool, sealer, clock, outbox: new PostgresOutbox(JOB_KINDS), wake: () => jobs.soon() });

const readersOver = (
  pool: pg.Pool,
  store: EventStore,
  readSide: ReadSide,
  { keyRing, clock }: RuntimeOptions,
): Readers =>
  composeReaders({
    pool,
    store,
    keys: new PostgresKeyStore(pool, keyRing),
    inForce: new ReadModelAgreementsInForce(store, readSide, pool),
    clock,
  });

/** The log as it is followed: over connections that nobody waits for. */
const followed = (pool: pg.Pool, log: EventLog) => ({ store: log.readingOver(pool), pool });

function forgetTexts({ drafts, folds, organizationFolds }: Readers): void {
  drafts.forgetAll();
  folds.forgetAll();
  organizationFolds.forgetAll();
}
