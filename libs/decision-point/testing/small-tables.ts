import { derivedId } from '@accord/kernel';
import { positionOf } from '@accord/event-store';
import type { Grant, OrganizationFacts } from '@accord/agreements/domain';
import { shippedBook } from '@accord/policy/testing';
import { GrantTable, PolicyTimeline } from '../core/index.js';

/** Ids of the samples. */
export const ORGANIZATION = derivedId('sample/organization');
export const AGREEMENT = derivedId('sample/agreement');
export const SUCCESSOR = derivedId('sample/successor');

/** A grant with every kind of type, in force from 1 March to 30 June 2026. */
export const grant = (changes: Partial<Grant> = {}): Grant => ({
  number: 'ISA-2026-00001',
  organizationId: ORGANIZATION,
  state: 'Active',
  effectiveOn: '2026-03-01',
  finalDay: '2026-06-30',
  endsByNotice: false,
  termsVersion: 1,
  collections: [
    {
      collectionId: 'both-ways',
      canRead: true,
      canWrite: true,
      receives: ['CyberThreatIndicator', 'IncidentReport', 'ClassifiedContext'],
      sends: ['CyberThreatIndicator', 'IncidentReport'],
      tlpCeiling: 'AMBER',
    },
  ],
  accessThrough: '2026-05-31',
  restsOn: ['CISA2015'],
  ...changes,
});

/** An attestation that ends with a day; its items have the grace of the shipped baseline. */
export const attestation = (
  validUntil: string,
  changes: Partial<NonNullable<OrganizationFacts['attestation']>> = {},
): OrganizationFacts['attestation'] => ({
  baselineVersion: '2016.1',
  answers: [{ itemId: 'CA-01', answer: 'Met' }],
  validUntil,
  lapsed: false,
  withdrawnItemIds: [],
  withdrawals: [],
  ...changes,
});

/** A table to which facts are added one by one, in the order of a log. */
export class SmallTable {
  readonly table = new GrantTable(new PolicyTimeline(shippedBook));
  private position = 0;
  private readonly revisions = new Map<string, number>();

  /** An agreement grants something from a moment on (ISO 8601 UTC). */
  grants(recordedAt: string, changes: Partial<Grant> = {}, agreementId = AGREEMENT): this {
    this.table.addGrant({ agreementId, ...this.next(agreementId), recordedAt, grant: grant(changes) });
    return this;
  }

  /** The organization has attested something from a moment on. */
  attests(recordedAt: string, attested: OrganizationFacts['attestation']): this {
    const fact = { organizationId: ORGANIZATION, ...this.next(ORGANIZATION), recordedAt, attestation: attested };
    this.table.addAttested(fact);
    return this;
  }

  private next(id: string) {
    const revision = (this.revisions.get(id) ?? -1) + 1;
    this.revisions.set(id, revision);
    this.position += 1;
    return { revision, position: positionOf(String(this.position)) };
  }
}
