import type { Clock, JsonObject } from '@accord/kernel';
import { CommandPipeline, EventStoreRefusalLog, type PayloadSealing } from '@accord/commands';
import { PostgresLocks } from '@accord/commands/postgres';
import { AgreementReader, PremisesLoader, type AgreementWorld } from '@accord/agreements/application';
import { agreementProjection, refusedCommandProjection } from '@accord/agreements/projections';
import { PostgresAgreementNumbers, PostgresDraftStore } from '@accord/agreements/stores';
import type { EventStore } from '@accord/event-store';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { PostgresPrincipalRegistry } from '@accord/identity/postgres';
import { OrganizationReader, type OrganizationWorld } from '@accord/organizations/application';
import { organizationRegistryProjection } from '@accord/organizations/projections';
import { Configuration } from '@accord/platform/program';
import { policyFactsAt } from '@accord/policy';
import { deriveSecret, FieldSealer, requestDigest } from '@accord/privacy';
import { PostgresKeyStore } from '@accord/privacy/postgres';
import { ReadSide } from '@accord/read-side';
import pg from 'pg';
import type { Logger } from 'pino';
import { firstAppointments } from '@infra/seed';
import { ReadModelAgreementsInForce, ReadModelSlugRegistry } from './agreements-in-force.js';
import { checkApplication, checkBody } from './body-check.js';
import { openPools, type Pools, type PoolSizes } from './pools.js';
import { sealedDrafts, sealingOf } from './sealing.js';

/** What a runtime is made from. */
export interface RuntimeOptions {
  /** Connection of the application's role. */
  readonly connection: pg.PoolConfig;
  readonly masterKey: Buffer;
  readonly clock: Clock;
  readonly logger: Logger;
  /** True in a demonstration: organizations that are registered have their personas at once. */
  readonly demo: boolean;
  /** How many connections each use of the database may have; by default as the settings do. */
  readonly pools?: PoolSizes;
}

/** What queries read from, over connections of their own: however many there are, no command waits behind them. */
export interface QuerySide {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly sealing: PayloadSealing & Pick<FieldSealer, 'unseal'>;
  readonly organizations: OrganizationReader;
  readonly agreements: AgreementReader;
  readonly premises: PremisesLoader;
}

/** Everything behind the edge: stores, read models and the worlds of the two contexts. Adapters are chosen here. */
export interface Runtime {
  readonly clock: Clock;
  /** The log, as commands use it. */
  readonly store: EventStore;
  readonly sealing: PayloadSealing & Pick<FieldSealer, 'unseal'>;
  readonly queries: QuerySide;
  readonly readSide: ReadSide;
  readonly principals: PostgresPrincipalRegistry;
  readonly slugs: ReadModelSlugRegistry;
  readonly agreements: AgreementWorld;
  readonly organizations: OrganizationWorld;
  readonly pipeline: CommandPipeline;
  /** Key that binds cursors to the person and the question they were given for. */
  readonly cursorSecret: Buffer;
  /** Closes stores and connections; the read side must have stopped before. */
  close(): Promise<void>;
}

/** Every read model of this release. */
const PROJECTIONS = [agreementProjection(policyFactsAt), refusedCommandProjection(), organizationRegistryProjection];

/** Composes the runtime; opens nothing until it is used. */
export function composeRuntime(options: RuntimeOptions): Runtime {
  const { connection, masterKey, clock, logger, pools: sizes = new Configuration().pools } = options;
  const pools = openPools(connection, logger, sizes);
  const log = new PostgresEventStore(pools.appends, { reads: pools.commands });
  const followed = log.readingOver(pools.followers);
  const readSide = new ReadSide({
    store: followed,
    pool: pools.followers,
    projections: PROJECTIONS,
    clock,
    log: logger,
  });
  const commands = sideOf(pools.commands, log, readSide, masterKey);
  const queries = sideOf(pools.queries, log.readingOver(pools.queries), readSide, masterKey);
  const { store, sealing, principals, slugs } = commands;
  return {
    clock,
    store,
    sealing,
    queries,
    readSide,
    principals,
    slugs,
    agreements: agreementWorldOf(commands),
    organizations: organizationWorldOf(commands, options),
    pipeline: pipelineOf(commands, pools, options),
    cursorSecret: deriveSecret(masterKey, 'cursor'),
    close: async () => {
      await log.close();
      await pools.end();
    },
  };
}

/** Stores and readers over the connections of one use, of which both contexts make their worlds. */
function sideOf(pool: pg.Pool, store: EventStore, readSide: ReadSide, masterKey: Buffer) {
  const sealer = new FieldSealer(new PostgresKeyStore(pool, masterKey));
  const sealing = sealingOf(sealer);
  const agreements = new AgreementReader(store, sealing);
  const organizations = new OrganizationReader(store, sealing);
  const organization = (id: string) => organizations.find(id);
  const drafts = sealedDrafts(new PostgresDraftStore(pool), sealer);
  const principals = new PostgresPrincipalRegistry(pool);
  const inForce = new ReadModelAgreementsInForce(store, readSide, pool);
  return {
    pool,
    store,
    sealing,
    agreements,
    organizations,
    organization,
    drafts,
    principals,
    slugs: new ReadModelSlugRegistry(store, readSide, pool),
    premises: new PremisesLoader({ reader: agreements, drafts, principals, inForce, policyAt, organization }),
  };
}

type Side = ReturnType<typeof sideOf>;

function pipelineOf({ store, sealing }: Side, pools: Pools, { clock, masterKey }: RuntimeOptions): CommandPipeline {
  const digestKey = deriveSecret(masterKey, 'request-digest');
  return new CommandPipeline({
    store,
    sealing,
    clock,
    locks: new PostgresLocks(pools.locks),
    checkBody,
    requestDigest: (request) => requestDigest(digestKey, request),
    refusals: new EventStoreRefusalLog(store, clock),
  });
}

const policyAt = (moment: Date) => policyFactsAt(moment.toISOString());

const agreementWorldOf = ({ pool, premises, organization, agreements, drafts }: Side): AgreementWorld => ({
  premises,
  organization,
  ownerOf: (id) => agreements.ownerOf(id),
  drafts,
  numbers: new PostgresAgreementNumbers(pool),
  checkApplication: (form: string, application: JsonObject) => checkApplication(form, application),
});

const organizationWorldOf = ({ slugs, principals }: Side, { demo }: RuntimeOptions): OrganizationWorld => ({
  slugs,
  principals,
  firstAppointments: (slug: string) => (demo ? firstAppointments(slug) : []),
  policyAt,
});
