import type { Clock } from '@accord/kernel';
import type { CommandPipeline } from '@accord/commands';
import { AgreementReader, PremisesLoader, type AgreementAggregate } from '@accord/agreements/application';
import {
  agreementDetailProjection,
  agreementListProjection,
  directoryProjection,
  refusedCommandProjection,
  workQueueProjection,
} from '@accord/agreements/projections';
import type { EventStore } from '@accord/event-store';
import { PostgresEventStore } from '@accord/event-store/postgres';
import type { OrganizationAggregate, OrganizationReader, SlugRegistry } from '@accord/organizations/application';
import { organizationRegistryProjection } from '@accord/organizations/projections';
import { PostgresSlugRegistry } from '@accord/organizations/stores';
import { Configuration } from '@accord/platform/program';
import { policyFactsAt } from '@accord/policy';
import { deriveSecret } from '@accord/privacy';
import { ReadSide } from '@accord/read-side';
import pg from 'pg';
import type { Logger } from 'pino';
import { agreementsOf, organizationsOf, pipelineOf, policyAt } from './commands.js';
import { openPools, type PoolSizes } from './pools.js';
import { factsOf, sideOf, type Facts, type Side } from './sides.js';

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
  readonly sealing: Side['sealing'];
  readonly organizations: OrganizationReader;
  readonly agreements: AgreementReader;
  readonly premises: PremisesLoader;
}

/** Everything behind the edge: stores, read models and the way of commands. Adapters are chosen here. */
export interface Runtime {
  readonly clock: Clock;
  /** The log, as commands use it. */
  readonly store: EventStore;
  readonly sealing: Side['sealing'];
  readonly queries: QuerySide;
  readonly readSide: ReadSide;
  readonly principals: Side['principals'];
  readonly slugs: SlugRegistry;
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
  const { connection, masterKey, clock, logger, demo, pools: sizes = new Configuration().pools } = options;
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
  const [known, shown] = [factsOf(commands, clock), factsOf(queries, clock)];
  const slugs = new PostgresSlugRegistry(pools.commands);
  return {
    clock,
    store: log,
    sealing: commands.sealing,
    queries: querySideOf(queries, shown),
    readSide,
    principals: commands.principals,
    slugs,
    agreements: agreementsOf(commands, known),
    organizations: organizationsOf(commands, known, slugs, demo),
    pipeline: pipelineOf(commands, clock, masterKey),
    cursorSecret: deriveSecret(masterKey, 'cursor'),
    forgetTexts: () => {
      for (const { agreementFolds, organizationFolds } of [known, shown])
        for (const folds of [agreementFolds, organizationFolds]) folds.forgetAll();
    },
    close: async () => {
      await log.close();
      await pools.end();
    },
  };
}

const querySideOf = ({ pool, store, sealing }: Side, { organizations, premises }: Facts): QuerySide => ({
  pool,
  store,
  sealing,
  organizations,
  agreements: new AgreementReader(store, sealing),
  premises: new PremisesLoader(premises, organizations, policyAt),
});
