import type { Clock } from '@accord/kernel';
import { CommandPipeline, EventStoreRefusalLog, EventWriter, Queues, RefusalBudget } from '@accord/commands';
import {
  AgreementAdmission,
  AgreementAggregate,
  AgreementDecision,
  AgreementRows,
  type PolicyAtMoment,
} from '@accord/agreements/application';
import { PostgresAgreementNumbers } from '@accord/agreements/stores';
import { OrganizationAggregate, Slugs, type SlugRegistry } from '@accord/organizations/application';
import { policyFactsAt } from '@accord/policy';
import { deriveSecret, requestDigest } from '@accord/privacy';
import { firstAppointments } from '@infra/seed';
import { checkApplication, checkBody } from './body-check.js';
import type { Facts, Side } from './sides.js';

/** Policy as it is in force at a moment: reference data of this release. */
export const policyAt: PolicyAtMoment = (moment) => policyFactsAt(moment.toISOString());

/** The one way of every command, to whichever aggregate. */
export function pipelineOf({ store, sealing }: Side, clock: Clock, masterKey: Buffer): CommandPipeline {
  const digestKey = deriveSecret(masterKey, 'request-digest');
  return new CommandPipeline(
    (request) => requestDigest(digestKey, request),
    new Queues(),
    new EventStoreRefusalLog(store, clock, new RefusalBudget(clock)),
    { checkBody, writer: new EventWriter(store, sealing), clock },
  );
}

/** Agreements, as commands reach them. */
export const agreementsOf = ({ pool, drafts }: Side, facts: Facts): AgreementAggregate =>
  new AgreementAggregate(
    facts.agreementFolds,
    new AgreementAdmission(facts.organizations),
    facts.premises,
    new AgreementDecision(policyAt, checkApplication),
    new AgreementRows(drafts, new PostgresAgreementNumbers(pool)),
  );

/** Organizations, as commands reach them. @param demo whether one that is registered has its personas at once */
export const organizationsOf = (
  { principals }: Side,
  { organizationFolds: folds }: Facts,
  slugs: SlugRegistry,
  demo: boolean,
): OrganizationAggregate =>
  new OrganizationAggregate(folds, new Slugs(slugs, folds), principals, policyAt, (slug) =>
    demo ? firstAppointments(slug) : [],
  );
