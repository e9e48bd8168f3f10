import type { Clock } from '@accord/kernel';
import {
  CommandPipeline,
  EventStoreRefusalLog,
  EventWriter,
  Queues,
  RefusalBudget,
  type PayloadSealing,
  type PrincipalDirectory,
} from '@accord/commands';
import {
  AgreementAdmission,
  AgreementAggregate,
  AgreementDecision,
  AgreementFolds,
  AgreementPremises,
  AgreementRows,
  OtherAgreementsFinder,
  PremisesLoader,
  type AgreementNumbers,
  type AgreementsInForce,
  type DraftStore,
} from '@accord/agreements/application';
import type { EventStore } from '@accord/event-store';
import {
  OrganizationAggregate,
  OrganizationFolds,
  OrganizationReader,
  Slugs,
  type FirstAppointments,
  type SlugRegistry,
} from '@accord/organizations/application';
import { policyFactsAt } from '@accord/policy';
import { deriveSecret, requestDigest } from '@accord/privacy';
import { checkApplication, checkBody } from './body-check.js';

/** The adapters of every port that commands need. */
export interface CommandAdapters {
  readonly store: EventStore;
  readonly sealing: PayloadSealing;
  readonly drafts: DraftStore;
  readonly numbers: AgreementNumbers;
  readonly principals: PrincipalDirectory;
  readonly slugs: SlugRegistry;
  readonly inForce: AgreementsInForce;
  readonly firstAppointments: FirstAppointments;
  readonly masterKey: Buffer;
  readonly clock: Clock;
}

const policyAt = (moment: Date) => policyFactsAt(moment.toISOString());

/** Composes the way of commands: the pipeline, and the two aggregates that it carries commands to. */
export function composeCommands(adapters: CommandAdapters) {
  const { store, sealing, principals, slugs, firstAppointments, masterKey, clock } = adapters;
  const digestKey = deriveSecret(masterKey, 'request-digest');
  const organizationFolds = new OrganizationFolds(store, sealing);
  const organizationReader = new OrganizationReader(store, sealing, organizationFolds);
  const organizations = new OrganizationAggregate(
    organizationFolds,
    new Slugs(slugs, organizationFolds),
    principals,
    policyAt,
    firstAppointments,
  );
  return {
    pipeline: new CommandPipeline(
      (request) => requestDigest(digestKey, request),
      new Queues(),
      new EventStoreRefusalLog(store, clock, new RefusalBudget(clock)),
      { checkBody, writer: new EventWriter(store, sealing), clock },
    ),
    organizations,
    organizationReader,
    ...agreementsOf(adapters, organizationReader),
  };
}

function agreementsOf(
  { store, sealing, drafts, numbers, principals, inForce, clock }: CommandAdapters,
  organizations: OrganizationReader,
) {
  const folds = new AgreementFolds(store, sealing);
  const premises = new AgreementPremises(folds, new OtherAgreementsFinder(inForce, folds, clock), drafts, principals);
  const agreements = new AgreementAggregate(
    folds,
    new AgreementAdmission(organizations),
    premises,
    new AgreementDecision(policyAt, checkApplication),
    new AgreementRows(drafts, numbers),
  );
  return { agreements, premises: new PremisesLoader(premises, organizations, policyAt) };
}
