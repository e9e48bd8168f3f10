import { type Clock, type Principal } from '@accord/kernel';
import { MemoryEventStore } from '@accord/event-store/memory';
import {
  CommandPipeline,
  EventStoreRefusalLog,
  EventWriter,
  Queues,
  RefusalBudget,
  type CommandEnvelope,
  type Look,
  type SealableEvent,
} from '@accord/commands';
import {
  AgreementAdmission,
  AgreementAggregate,
  AgreementDecision,
  AgreementFolds,
  AgreementPremises,
  AgreementRows,
  DeadlineFolds,
  DeadlinesAggregate,
  OtherAgreementsFinder,
  type StandingAgreement,
} from '@accord/agreements/application';
import { OrganizationAggregate, OrganizationFolds, OrganizationReader, Slugs } from '@accord/organizations/application';
import { Policies, PolicyAggregate, PolicyFolds } from '@accord/policy/application';
import { Arming } from '../arming.js';
import type { PolicyDirectory } from '@accord/agreements/application';
import type { PolicyFacts } from '@accord/agreements/domain';
import type { Addressee, PolicyReader } from '../ports.js';
import { WatchedStreams } from '../watched-streams.js';
import { MemoryOutbox, MemoryTimerRows } from './memory.js';

const openly = {
  seal: (_stream: string, _revision: number, event: SealableEvent) => Promise.resolve(event),
  unsealEvent: <Event>(event: Event) => Promise.resolve(event),
};

/** Drafts play no part here: what they hold is sent with the submission. */
const noDrafts = { put: () => Promise.resolve(), get: () => Promise.resolve(null) };

const nobodyElsesSlug = { holderOf: () => Promise.resolve(null), claim: () => Promise.resolve(true) };

/** What a test has in place of the values that are published. */
export type Adapt = (policy: PolicyFacts, moment: string) => PolicyFacts;

const adapted = (published: Policies, adapt: Adapt): PolicyDirectory & PolicyReader => ({
  stream: published.stream,
  id: published.id,
  clockWork: (now) => published.clockWork(now),
  read: async (look?: Look) => {
    const { revision, at } = await published.read(look);
    return { revision, at: (moment) => adapt(at(moment), moment) };
  },
});

/** Everything that commands and timers need, over a store in memory: the product's own, but for stores and people. */
export function partsOver(
  store: MemoryEventStore,
  clock: Clock,
  everybody: ReadonlyMap<string, Principal>,
  adapt: Adapt = (policy) => policy,
) {
  const folds = new AgreementFolds(store, openly);
  const organizationFolds = new OrganizationFolds(store, openly);
  const organizations = new OrganizationReader(store, openly, organizationFolds);
  const standing = new Map<string, StandingAgreement[]>();
  const published = new Policies(new PolicyFolds(store));
  const policies = adapted(published, adapt);
  const policy = new PolicyAggregate(published.folds);
  const aggregates = aggregatesOf({
    store,
    clock,
    everybody,
    policies,
    folds,
    organizationFolds,
    organizations,
    standing,
  });
  const pipeline = pipelineOver(store, clock);
  const sending = {
    agreement: (id: string, envelope: CommandEnvelope) => pipeline.execute(aggregates.agreement, id, envelope),
    organization: (id: string, envelope: CommandEnvelope) => pipeline.execute(aggregates.organization, id, envelope),
    deadlines: (id: string, envelope: CommandEnvelope) => pipeline.execute(aggregates.deadlines, id, envelope),
    policy: (id: string, envelope: CommandEnvelope) => pipeline.execute(policy, id, envelope),
  } as const;
  const send = (to: Addressee, id: string, envelope: CommandEnvelope) => sending[to](id, envelope);
  const [rows, outbox] = [new MemoryTimerRows(), new MemoryOutbox()];
  const watching = new WatchedStreams(store, organizations);
  const arming = new Arming({ rows, outbox, watching, policies, clock });
  return { pipeline, policy, policies, folds, organizations, organizationFolds, standing, rows, outbox, arming, send };
}

const pipelineOver = (store: MemoryEventStore, clock: Clock): CommandPipeline =>
  new CommandPipeline(
    (request) => JSON.stringify(request),
    new Queues(),
    new EventStoreRefusalLog(store, clock, new RefusalBudget(clock)),
    { checkBody: () => null, writer: new EventWriter(store, openly), clock },
  );

/** What the aggregates are made of. */
interface Made {
  readonly store: MemoryEventStore;
  readonly clock: Clock;
  readonly everybody: ReadonlyMap<string, Principal>;
  readonly policies: PolicyDirectory;
  readonly folds: AgreementFolds;
  readonly organizationFolds: OrganizationFolds;
  readonly organizations: OrganizationReader;
  readonly standing: ReadonlyMap<string, readonly StandingAgreement[]>;
}

function aggregatesOf({ store, clock, everybody, policies, folds, organizationFolds, organizations, standing }: Made) {
  const principals = { find: (id: string) => Promise.resolve(everybody.get(id) ?? null) };
  const inForce = {
    caughtUp: () => Promise.resolve(),
    standingOf: (organizationId: string) => Promise.resolve(standing.get(organizationId) ?? []),
  };
  let numbers = 0;
  const numbering = {
    next: (year: number) => Promise.resolve(`ISA-${year}-${String((numbers += 1)).padStart(5, '0')}`),
  };
  return {
    agreement: new AgreementAggregate(
      folds,
      new AgreementAdmission(organizations),
      new AgreementPremises(folds, new OtherAgreementsFinder(inForce, folds, clock), noDrafts, principals, policies),
      new AgreementDecision(() => null),
      new AgreementRows(noDrafts, numbering),
    ),
    organization: new OrganizationAggregate(
      organizationFolds,
      new Slugs(nobodyElsesSlug, organizationFolds),
      principals,
      policies,
      () => MEMBERS.map(([subjectId, name]) => ({ subjectId, function: name })),
    ),
    deadlines: new DeadlinesAggregate(new DeadlineFolds(store, openly), folds, organizations, policies),
  };
}

/** The people of every organization, as they are appointed with its registration. */
export const MEMBERS = [
  ['officer', 'isao.officer'],
  ['signatory', 'isao.signatory'],
  ['fso', 'isao.fso'],
] as const;
