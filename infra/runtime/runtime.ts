import type { Clock } from '@accord/kernel';
import type { CommandPipeline, PayloadSealing } from '@accord/commands';
import { AgreementReader, type AgreementAggregate, type PremisesLoader } from '@accord/agreements/application';
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
import { OrganizationReader, type OrganizationAggregate, type SlugRegistry } from '@accord/organizations/application';
import { organizationRegistryProjection } from '@accord/organizations/projections';
import { PostgresSlugRegistry } from '@accord/organizations/stores';
import { policyFactsAt } from '@accord/policy';
import { deriveSecret, FieldSealer } from '@accord/privacy';
import { PostgresKeyStore } from '@accord/privacy/postgres';
import { ReadSide } from '@accord/read-side';
import pg from 'pg';
import type { Logger } from 'pino';
import { firstAppointments } from '@infra/seed';
import { ReadModelAgreementsInForce } from './agreements-in-force.js';
import { composeCommands } from './commands.js';
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

/** Everything behind the edge: stores, read models and the way of commands. Adapters are chosen here. */
export interface Runtime {
  readonly clock: Clock;
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly sealing: PayloadSealing & Pick<FieldSealer, 'unseal'>;
  readonly readSide: ReadSide;
  readonly principals: PostgresPrincipalRegistry;
  readonly slugs: SlugRegistry;
  readonly organizationReader: OrganizationReader;
  readonly agreementReader: AgreementReader;
  readonly premises: PremisesLoader;
  readonly agreements: AgreementAggregate;
  readonly organizations: OrganizationAggregate;
  readonly pipeline: CommandPipeline;
  /** Key that binds cursors to the person and the question they were given for. */
  readonly cursorSecret: Buffer;
  /** Forgets every text that is remembered in the clear: to be called when texts were erased. */
  forgetTexts(): void;
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

/** Composes the runtime; opens nothing until it is used. */
export function composeRuntime(options: RuntimeOptions): Runtime {
  const { connection, masterKey, clock, logger, demo } = options;
  const pools = openPools(connection, logger);
  const stores = storesOf(pools, masterKey, clock, logger);
  const { store, sealing, readSide, principals, slugs } = stores;
  const commands = composeCommands({
    ...stores,
    inForce: new ReadModelAgreementsInForce(store, readSide, pools.commands),
    masterKey,
    clock,
    firstAppointments: (slug) => (demo ? firstAppointments(slug) : []),
  });
  const { pipeline, agreements, organizations, premises, organizationReader } = commands;
  return {
    clock,
    pool: pools.queries,
    store,
    sealing,
    readSide,
    principals,
    slugs,
    organizationReader,
    agreementReader: new AgreementReader(store, sealing),
    premises,
    agreements,
    organizations,
    pipeline,
    cursorSecret: deriveSecret(masterKey, 'cursor'),
    forgetTexts: () => {
      agreements.folds.forgetAll();
      organizations.folds.forgetAll();
    },
    close: async () => {
      await store.close();
      await pools.end();
    },
  };
}

/** The stores over one database. */
function storesOf(pools: Pools, masterKey: Buffer, clock: Clock, logger: Logger) {
  const pool = pools.commands;
  const store = new PostgresEventStore(pool);
  const sealer = new FieldSealer(new PostgresKeyStore(pool, masterKey));
  const readSide = new ReadSide({ store, pool: pools.readSide, projections: PROJECTIONS, clock, log: logger });
  return {
    store,
    sealing: sealingOf(sealer),
    readSide,
    drafts: sealedDrafts(new PostgresDraftStore(pool), sealer),
    numbers: new PostgresAgreementNumbers(pool),
    principals: new PostgresPrincipalRegistry(pool),
    slugs: new PostgresSlugRegistry(pool),
  };
}
