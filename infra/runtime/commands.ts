import type { Clock } from '@accord/kernel';
import { CommandPipeline, EventStoreRefusalLog, EventWriter, Queues, RefusalBudget } from '@accord/commands';
import {
  AgreementAdmission,
  AgreementAggregate,
  AgreementDecision,
  AgreementRows,
} from '@accord/agreements/application';
import { OrganizationAggregate, Slugs, type FirstAppointments } from '@accord/organizations/application';
import { policyFactsAt } from '@accord/policy';
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

/** The policy in force at a moment. */
export const policyAt = (moment: Date) => policyFactsAt(moment.toISOString());

/** Composes the way of commands: the pipeline, and the two aggregates that it carries commands to. */
export function composeCommands(readers: Readers, { firstAppointments, digestKey, clock }: CommandNeeds) {
  const { store, sealing, principals, slugs, organizationFolds, folds, organizations, premises } = readers;
  return {
    pipeline: new CommandPipeline(
      (request) => requestDigest(digestKey, request),
      new Queues(),
      new EventStoreRefusalLog(store, clock, new RefusalBudget(clock)),
      { checkBody, writer: new EventWriter(store, sealing), clock },
    ),
    organizations: new OrganizationAggregate(
      organizationFolds,
      new Slugs(slugs, organizationFolds),
      principals,
      policyAt,
      firstAppointments,
    ),
    agreements: new AgreementAggregate(
      folds,
      new AgreementAdmission(organizations),
      premises,
      new AgreementDecision(policyAt, checkApplication),
      new AgreementRows(readers.drafts, readers.numbers),
    ),
  };
}
