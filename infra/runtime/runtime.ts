import type { Clock, JsonObject } from '@accord/kernel';
import { CommandPipeline, EventStoreRefusalLog, type PayloadSealing } from '@accord/commands';
import { PostgresLocks } from '@accord/commands/postgres';
import { AgreementReader, PremisesLoader, type AgreementWorld } from '@accord/agreements/application';
import {
  agreementDetailProjection,
  agreementListProjection,
  directoryProjection,
  refusedCommandProjection,
  workQueueProjection,
} from '@accord/agreements/projections';
import { PostgresAgreementNumbers, PostgresDraftStore } from '@accord/agreements/stores';
import type { EventStore } from '@accord/event-store';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { PostgresPrincipalRegistry } from '@accord/identity/postgres';
import { OrganizationReader, type OrganizationWorld } from '@accord/organizations/application';
import { organizationRegistryProjection } from '@accord/organizations/projections';
import { policyFactsAt } from '@accord/policy';
import { deriveSecret, FieldSealer, requestDigest } from '@accord/privacy';
import { PostgresKeyStore } from '@accord/privacy/postgres';
import { ReadSide } from '@accord/read-side';
import pg from 'pg';
import type { Logger } from 'pino';
import { firstAppointments } from '@infra/seed';
import { ReadModelAgreementsInForce, ReadModelSlugRegistry } from './agreements-in-force.js';
import { checkApplication, checkBody } from './body-check.js';
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
}

/** Everything behind the edge: stores, read models and the worlds of the two contexts. Adapters are chosen here. */
export interface Runtime {
  readonly clock: Clock;
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly sealing: PayloadSealing & Pick<FieldSealer, 'unseal'>;
  readonly readSide: ReadSide;
  readonly principals: PostgresPrincipalRegistry;
  readonly slugs: ReadModelSlugRegistry;
  readonly organizationReader: OrganizationReader;
  readonly agreementReader: AgreementReader;
  readonly premises: PremisesLoader;
  readonly agreements: AgreementWorld;
  readonly organizations: OrganizationWorld;
  readonly pipeline: CommandPipeline;
  /** Key that binds cursors to the person and the question they were given for. */
  readonly cursorSecret: Buffer;
  /** Closes stores and connections; the read side must have stopped before. */
  close(): Promise<void>;
}

/** Every read model of this release. */
const PROJECTIONS = [
  agreementDetailProjection(),
  agreementListProjection(policyFactsAt),
  workQueueProjection(policyFactsAt),
  directoryProjection(),
  refusedCommandProjection(),
  organizationRegistryProjection,
];

/** A database that does not answer is an outage after this time, in milliseconds, and never a request that hangs. */
const ANSWERING = { connectionTimeoutMillis: 2_000, keepAlive: true } as const;
/** Connections for commands and queries; of their own for read models, and for who waits on a lock: none starves another. */
const POOL = { ...ANSWERING, max: 12, query_timeout: 4_000 } as const;
/** A rebuild's statements take longer than a reader would wait. */
const READ_SIDE_POOL = { ...ANSWERING, max: 8, query_timeout: 60_000 } as const;
/** One for each organization with a command on its way. Whoever waits longer than this for another process gets a 503. */
const LOCK_POOL = { ...ANSWERING, max: 12, options: '-c lock_timeout=4s', query_timeout: 5_000 } as const;

/** Composes the runtime; opens nothing until it is used. */
export function composeRuntime({ connection, masterKey, clock, logger, demo }: RuntimeOptions): Runtime {
  const pool = watched(new pg.Pool({ ...connection, ...POOL }), logger);
  const readSidePool = watched(new pg.Pool({ ...connection, ...READ_SIDE_POOL }), logger);
  const lockPool = watched(new pg.Pool({ ...connection, ...LOCK_POOL }), logger);
  const store = new PostgresEventStore(pool);
  const sealer = new FieldSealer(new PostgresKeyStore(pool, masterKey));
  const sealing = sealingOf(sealer);
  const readSide = new ReadSide({ store, pool: readSidePool, projections: PROJECTIONS, clock, log: logger });
  const principals = new PostgresPrincipalRegistry(pool);
  const slugs = new ReadModelSlugRegistry(store, readSide, pool);
  const organizationReader = new OrganizationReader(store, sealing);
  const agreementReader = new AgreementReader(store, sealing);
  const drafts = sealedDrafts(new PostgresDraftStore(pool), sealer);
  const sources = {
    store,
    reader: agreementReader,
    drafts,
    principals,
    inForce: new ReadModelAgreementsInForce(store, readSide, pool),
    policyAt: (moment: Date) => policyFactsAt(moment.toISOString()),
    organization: (id: string) => organizationReader.find(id),
  };
  const digestKey = deriveSecret(masterKey, 'request-digest');
  return {
    clock,
    pool,
    store,
    sealing,
    readSide,
    principals,
    slugs,
    organizationReader,
    agreementReader,
    premises: new PremisesLoader(sources),
    agreements: {
      sources,
      drafts,
      numbers: new PostgresAgreementNumbers(pool),
      checkApplication: (form: string, application: JsonObject) => checkApplication(form, application),
    },
    organizations: {
      slugs,
      principals,
      firstAppointments: (slug: string) => (demo ? firstAppointments(slug) : []),
      policyAt: (moment: Date) => policyFactsAt(moment.toISOString()),
    },
    pipeline: new CommandPipeline({
      store,
      sealing,
      clock,
      locks: new PostgresLocks(lockPool),
      checkBody,
      requestDigest: (request) => requestDigest(digestKey, request),
      refusals: new EventStoreRefusalLog(store, clock),
    }),
    cursorSecret: deriveSecret(masterKey, 'cursor'),
    close: async () => {
      await store.close();
      await Promise.all([pool.end(), readSidePool.end(), lockPool.end()]);
    },
  };
}

/** An idle connection that breaks must be logged, not end the process; one that breaks while all are closed is no news. */
function watched(pool: pg.Pool, logger: Logger): pg.Pool {
  pool.on('error', ({ message }) => {
    if (!pool.ending) logger.warn({ cause: message }, 'database connection lost');
  });
  return pool;
}
