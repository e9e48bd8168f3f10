import type { Clock } from '@accord/kernel';
import { DeadlineFolds, DeadlinesAggregate, type AgreementAggregate } from '@accord/agreements/application';
import { AGREEMENT_FOLD_VERSION } from '@accord/agreements/domain';
import {
  Arming,
  deadlineHandlers,
  deadlineProcess,
  DEADLINES_SHAPE,
  PostgresTimerRows,
  SEALED_AS_IT_IS,
  WatchedStreams,
  type Addressee,
  type TimedHandler,
  type TimedOutbox,
} from '@accord/agreements/processes';
import type { CommandEnvelope, CommandPipeline } from '@accord/commands';
import type { EventStore } from '@accord/event-store';
import { inTransaction, type LogConsumer } from '@accord/log-follower';
import { OrganizationFolds, OrganizationReader, type OrganizationAggregate } from '@accord/organizations/application';
import { Policies, PolicyFolds, type PolicyAggregate } from '@accord/policy/application';
import type { Pool } from 'pg';

/** What deadlines are kept with. */
export interface DeadlineNeeds {
  /** The log as followers read it, and the database that holds their rows. */
  readonly store: EventStore;
  readonly pool: Pool;
  readonly outbox: TimedOutbox;
  readonly pipeline: CommandPipeline;
  readonly agreements: AgreementAggregate;
  readonly organizations: OrganizationAggregate;
  readonly policy: PolicyAggregate;
  readonly clock: Clock;
}

/** What keeps deadlines: it follows the log, and handles what falls due. */
export interface Deadlines {
  readonly consumer: LogConsumer;
  readonly handlers: readonly TimedHandler[];
}

/** Counts up with the shape of the rows and the folds: with another version timers are armed anew. */
const VERSION = DEADLINES_SHAPE + AGREEMENT_FOLD_VERSION;

/** Composes the process of deadlines. It opens no text, so that it asks for no key and remembers none. */
export function composeDeadlines({ store, pool, outbox, clock, ...commands }: DeadlineNeeds): Deadlines {
  const organizations = new OrganizationReader(
    store,
    { ...SEALED_AS_IT_IS, seal: (_stream, _revision, event) => Promise.resolve(event) },
    new OrganizationFolds(store, SEALED_AS_IT_IS),
  );
  const rows = new PostgresTimerRows(VERSION);
  const watching = new WatchedStreams(store, organizations);
  const policies = new Policies(new PolicyFolds(store));
  const arming = new Arming({ rows, outbox, watching, policies, clock });
  const deadlines = new DeadlinesAggregate(
    new DeadlineFolds(store, SEALED_AS_IT_IS),
    watching.agreements,
    organizations,
    policies,
  );
  const { pipeline } = commands;
  const sending = {
    agreement: (id: string, envelope: CommandEnvelope) => pipeline.execute(commands.agreements, id, envelope),
    organization: (id: string, envelope: CommandEnvelope) => pipeline.execute(commands.organizations, id, envelope),
    deadlines: (id: string, envelope: CommandEnvelope) => pipeline.execute(deadlines, id, envelope),
    policy: (id: string, envelope: CommandEnvelope) => pipeline.execute(commands.policy, id, envelope),
  } as const;
  return {
    consumer: deadlineProcess({ arming, rows, outbox, version: VERSION }),
    handlers: deadlineHandlers({
      send: (to: Addressee, id, envelope) => sending[to](id, envelope),
      arming,
      clock,
      inTransaction: (run) => inTransaction(pool, 'set local statement_timeout = 10000', run),
    }),
  };
}
