import type { LocalDate } from '@accord/kernel';
import type { Level } from '../application.js';
import type { Condition } from '../review/forms.js';

/** D2: the classified-access determination. Unclassified text only. */
export interface ClassifiedDeterminationForm {
  readonly pathway: string;
  readonly determiningAuthority: 'DHS' | 'DoD';
  readonly approvedLevel?: Exclude<Level, 'None'>;
  readonly scopeUnclassified: string;
  readonly possession: boolean;
  readonly entityEligibility: { readonly status: string; readonly asOf: LocalDate; readonly sourceRef: string };
  readonly foci: { readonly status: 'None' | 'Mitigated' | 'Unmitigated' | 'Unknown'; readonly mitigationRef?: string };
  readonly smoCleared: boolean;
  readonly fsoCleared: boolean;
  readonly itpsoCleared: boolean;
  readonly people: { readonly eligible: number; readonly ndaSigned: number; readonly needToKnow: number };
  readonly tsNeedFinding?: string;
  readonly guidanceDigest?: string;
  readonly portalRuleAcknowledged: boolean;
  readonly conditions: readonly { text: string; owner: 'ISAO' | 'NCCIC'; dueOn: LocalDate }[];
  readonly verificationDueOn?: LocalDate;
  readonly needRevalidateOn?: LocalDate;
  readonly reasonCode?: string;
}

/** What a determination is sent as. */
export interface DeterminationPayload {
  readonly form: ClassifiedDeterminationForm;
}

/** An approval of classified access as it is recorded. */
export interface Approval {
  readonly form: ClassifiedDeterminationForm;
  readonly formDigest: string;
  readonly level: Exclude<Level, 'None'>;
  readonly pathway: string;
  readonly possession: boolean;
  readonly scopeUnclassified: string;
  /** How many people are eligible, have signed and have the need confirmed: one number on approval. */
  readonly people: number;
  readonly fociStatus: ClassifiedDeterminationForm['foci']['status'];
  readonly conditions: readonly Condition[];
  readonly verificationDueOn: LocalDate;
  readonly needRevalidateOn: LocalDate;
  readonly determiningAuthority: 'DHS' | 'DoD';
  readonly secondOfficial?: string;
}

/** A denial of classified access as it is recorded. */
export interface Denial {
  readonly form: ClassifiedDeterminationForm;
  readonly formDigest: string;
  readonly causeCode: string;
  /** ISO 8601 UTC. */
  readonly effectiveAt: string;
  readonly evidenceRef: string;
}

/** D2 delta: what a fresh verification found. */
export interface ClassifiedReverificationForm extends Pick<
  ClassifiedDeterminationForm,
  'entityEligibility' | 'foci' | 'smoCleared' | 'fsoCleared' | 'itpsoCleared' | 'people' | 'needRevalidateOn'
> {
  readonly verificationDueOn: LocalDate;
}

/** Access that runs again, as it is recorded. */
export interface Reverification {
  readonly form: ClassifiedReverificationForm;
  readonly formDigest: string;
  readonly verificationDueOn: LocalDate;
  readonly needRevalidateOn: LocalDate;
}

/** Why the clock suspends classified access. */
export type AccessLapse = 'VERIFICATION_OVERDUE' | 'NEED_NOT_REVALIDATED';

/** Why no classified access is needed. */
export type NotRequiredBasis = 'NoneRequested' | 'Dropped' | 'Resubmitted';
