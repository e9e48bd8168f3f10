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
import { policyFactsAt } from '@accord/policy';
import { deriveSecret, FieldSealer, requestDigest } from '@accord/privacy';
import { PostgresKeyStore } from '@accord/privacy/postgres';
import { ReadSide } from '@accord/read-side';
import pg from 'pg';
import type { Logger } from 'pino';
import { firstAppointments } from '@infra/seed';
import { ReadModelAgreementsInForce, ReadModelSlugRegistry } from './agreements-in-force.js';
import { checkApplication, checkBody } from './body-check.js';
import { openPools, type Pools } from './pools.js';
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
const PROJECTIONS = [agreementProjection(policyFactsAt), refusedCommandProjection(), organizationRegistryProjection];

/** Composes the runtime; opens nothing until it is used. */
export function composeRuntime(options: RuntimeOptions): Runtime {
  const { connection, masterKey, clock, logger } = options;
  const pools = openPools(connection, logger);
  const stores = storesOf(pools, masterKey, clock, logger);
  const { store, sealing } = stores;
  const organizationReader = new OrganizationReader(store, sealing);
  const agreementReader = new AgreementReader(store, sealing);
  const agreements = agreementWorldOf(pools.queries, stores, agreementReader, organizationReader);
  const digestKey = deriveSecret(masterKey, 'request-digest');
  return {
    clock,
    pool: pools.queries,
    store,
    sealing,
    readSide: stores.readSide,
    principals: stores.principals,
    slugs: stores.slugs,
    organizationReader,
    agreementReader,
    premises: agreements.premises,
    agreements,
    organizations: organizationWorldOf(stores, options),
    pipeline: new CommandPipeline({
      store,
      sealing,
      clock,
      locks: new PostgresLocks(pools.locks),
      checkBody,
      requestDigest: (request) => requestDigest(digestKey, request),
      refusals: new EventStoreRefusalLog(store, clock),
    }),
    cursorSecret: deriveSecret(masterKey, 'cursor'),
    close: async () => {
      await store.close();
      await pools.end();
    },
  };
}

/** The stores over one database, of which both contexts make their worlds. */
function storesOf(pools: Pools, masterKey: Buffer, clock: Clock, logger: Logger) {
  const pool = pools.queries;
  const store = new PostgresEventStore(pool);
  const sealer = new FieldSealer(new PostgresKeyStore(pool, masterKey));
  const readSide = new ReadSide({ store, pool: pools.readSide, projections: PROJECTIONS, clock, log: logger });
  return {
    store,
    sealing: sealingOf(sealer),
    readSide,
    drafts: sealedDrafts(new PostgresDraftStore(pool), sealer),
    principals: new PostgresPrincipalRegistry(pool),
    slugs: new ReadModelSlugRegistry(store, readSide, pool),
  };
}

type Stores = ReturnType<typeof storesOf>;

const policyAt = (moment: Date) => policyFactsAt(moment.toISOString());

function agreementWorldOf(
  pool: pg.Pool,
  { store, readSide, drafts, principals }: Stores,
  reader: AgreementReader,
  organizations: OrganizationReader,
): AgreementWorld {
  const organization = (id: string) => organizations.find(id);
  const inForce = new ReadModelAgreementsInForce(store, readSide, pool);
  return {
    premises: new PremisesLoader({ reader, drafts, principals, inForce, policyAt, organization }),
    organization,
    ownerOf: (id) => reader.ownerOf(id),
    drafts,
    numbers: new PostgresAgreementNumbers(pool),
    checkApplication: (form: string, application: JsonObject) => checkApplication(form, application),
  };
}

const organizationWorldOf = ({ slugs, principals }: Stores, { demo }: RuntimeOptions): OrganizationWorld => ({
  slugs,
  principals,
  firstAppointments: (slug: string) => (demo ? firstAppointments(slug) : []),
  policyAt,
});
