import { agreementDecider, grantBetween, toAgreementEvent, type AgreementState } from '@accord/agreements/domain';
import type { RecordedEvent } from '@accord/event-store';
import { organizationDecider, toOrganizationEvent, type OrganizationState } from '@accord/organizations/domain';
import { editionsOf, POLICY_STREAM, type PolicyState } from '@accord/policy/domain';
import { GrantTable, PolicyRecord, PolicyTimeline } from '../core/index.js';

const AGREEMENT = 'agreement-';
const ORGANIZATION = 'organization-';

/** Puts a log into a table, as the read model and the follower do, without a database between. */
export class TableOfLog {
  readonly table: GrantTable;
  private readonly agreements = new Map<string, AgreementState>();
  private readonly organizations = new Map<string, OrganizationState>();

  private readonly policy = new PolicyRecord();

  /** @param from the policy before the first event of it that the log holds */
  constructor(from: PolicyState) {
    this.table = new GrantTable(new PolicyTimeline({ editions: editionsOf(from) }));
  }

  add(event: RecordedEvent): void {
    if (event.streamId.startsWith(AGREEMENT)) this.addAgreement(event.streamId.slice(AGREEMENT.length), event);
    const fact = event.streamId === POLICY_STREAM ? this.policy.add(event) : null;
    if (fact) this.table.addPolicy(fact);
    if (event.streamId.startsWith(ORGANIZATION)) this.addOrganization(event.streamId.slice(ORGANIZATION.length), event);
  }

  private addAgreement(agreementId: string, event: RecordedEvent): void {
    const before = this.agreements.get(agreementId) ?? agreementDecider.initialState;
    const after = agreementDecider.evolve(before, toAgreementEvent(event));
    this.agreements.set(agreementId, after);
    const grant = grantBetween(before, after);
    if (grant) this.table.addGrant({ agreementId, ...sinceOf(event), grant });
  }

  private addOrganization(organizationId: string, event: RecordedEvent): void {
    const before = this.organizations.get(organizationId) ?? organizationDecider.initialState;
    const after = organizationDecider.evolve(before, toOrganizationEvent(event));
    this.organizations.set(organizationId, after);
    const { attestation } = after;
    if (attestation !== before.attestation) this.table.addAttested({ organizationId, ...sinceOf(event), attestation });
  }
}

const sinceOf = ({ revision, position, recordedAt }: RecordedEvent) => ({ revision, position, recordedAt });
