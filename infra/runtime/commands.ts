import type { Clock } from '@accord/kernel';
import {
  CommandPipeline,
  EventStoreAccessLog,
  EventStoreRefusalLog,
  EventWriter,
  Queues,
  RefusalBudget,
} from '@accord/commands';
import {
  AgreementAdmission,
  AgreementAggregate,
  AgreementDecision,
  AgreementRows,
} from '@accord/agreements/application';
import { OrganizationAggregate, Slugs, type FirstAppointments } from '@accord/organizations/application';
import { PolicyAggregate } from '@accord/policy/application';
import { requestDigest } from '@accord/privacy';
import { checkApplication, checkBody } from './body-check.js';
import type { Readers } from './readers.js';

/** What commands need beside what they read. */
export interface CommandNeeds {
  readonly firstAppointments: FirstAppointments;
  /** Keys the digests of requests. */
  readonly digestKey: Uint8Array;
  readonly clock: Clock;
}

/** Composes the way of commands: the pipeline, the aggregates that it carries commands to, and the record of what else is asked for. */
export function composeCommands(readers: Readers, { firstAppointments, digestKey, clock }: CommandNeeds) {
  const { store, sealing, principals, slugs, organizationFolds, folds, organizations, premises, policies } = readers;
  return {
    pipeline: new CommandPipeline(
      (request) => requestDigest(digestKey, request),
      new Queues(),
      new EventStoreRefusalLog(store, clock, new RefusalBudget(clock)),
      { checkBody, writer: new EventWriter(store, sealing), clock },
    ),
    accesses: new EventStoreAccessLog(store, clock, new RefusalBudget(clock)),
    organizations: new OrganizationAggregate(
      organizationFolds,
      new Slugs(slugs, organizationFolds),
      principals,
      policies,
      firstAppointments,
    ),
    policy: new PolicyAggregate(policies.folds),
    agreements: new AgreementAggregate(
      folds,
      new AgreementAdmission(organizations),
      premises,
      new AgreementDecision(checkApplication),
      new AgreementRows(readers.drafts, readers.numbers),
    ),
  };
}
