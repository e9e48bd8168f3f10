import type { AgreementState, PolicyFacts, StateName } from '@accord/agreements/domain';
import type { Party } from './party.js';

/** Policy as it was in force at a moment (ISO 8601): reference data that facets and deadlines look at. */
export type PolicyAt = (moment: string) => PolicyFacts;

/**
 * Reads the policy to the end of its stream. Of a moment it says the same however much was published since, so that rows do
 * not depend on when they are made.
 */
export interface PolicyReader {
  read(): Promise<{ readonly at: PolicyAt }>;
}

/** An agreement whose rows must be written anew: by an event of its own, or of its organization. */
export interface ChangedAgreement {
  readonly agreementId: string;
  readonly state: AgreementState;
  readonly party: Party;
  /** When the last event that changed it was recorded: the only time that a read model knows. */
  readonly changedAt: string;
  /** What its rows in the tables were made of; null when it has none yet. */
  readonly written: Written | null;
}

/** What the rows of an agreement say at present, as far as writing them anew depends on it. */
export interface Written {
  readonly state: StateName;
  readonly number: string | null;
  /** True when its organization is called something else since. */
  readonly renamed: boolean;
}

/** States of an agreement in force. */
export const IN_FORCE: readonly StateName[] = ['Active', 'Suspended'];
