import type { Level, RiskLevel } from './application.js';
import type { LocalDate } from '@accord/kernel';

/** Evidence by digest and place in the document. */
export interface Evidence {
  readonly digest: string;
  readonly locator: string;
}

/** D1: one finding on one of the eight fair information practice principles. */
export interface Finding {
  readonly principle: string;
  readonly finding: 'Satisfied' | 'SatisfiedWithCondition' | 'NotSatisfied' | 'NotApplicable';
  readonly rationale: string;
  readonly evidence: readonly Evidence[];
  readonly condition?: {
    readonly text: string;
    readonly owner: 'ISAO' | 'NCCIC';
    readonly dueOn: LocalDate;
    readonly blocking: boolean;
    readonly residualLevel: RiskLevel;
  };
}

/** D1: the privacy review. */
export interface PrivacyReviewForm {
  readonly formVersion?: string;
  readonly findings: readonly Finding[];
  readonly statutoryChecks: readonly { check: string; answer: 'Yes' | 'No' | 'NA'; locator?: string }[];
}

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

/** D3: what a risk comes from. */
export interface RiskSource {
  readonly kind: 'privacyCondition' | 'standardsGap' | 'securityFinding' | 'statutoryCoverGap' | 'nonConcurOverride';
  readonly ref: string;
}

/** D3: the acceptance of a residual risk. */
export interface RiskAcceptanceForm {
  readonly source: RiskSource;
  readonly statement: { readonly cause: string; readonly event: string; readonly effect: string };
  readonly affected: readonly string[];
  readonly inherent: { readonly likelihood: RiskLevel; readonly impact: RiskLevel };
  readonly residual: { readonly likelihood: RiskLevel; readonly impact: RiskLevel };
  readonly controls: readonly string[];
  readonly whyAccepted: string;
  readonly considerations: { readonly strategic: string; readonly operational: string; readonly budgetary: string };
  readonly unmitigatedVulnerabilities: readonly string[];
  readonly plan: readonly { milestone: string; dueOn: LocalDate }[];
  readonly expiresOn: LocalDate;
  readonly triggers: readonly string[];
  readonly rollUp: {
    readonly component: string;
    readonly department: string;
    readonly reportToOMB: boolean;
    readonly missionFunction: string;
  };
}

/** D4: the record of one signature as it is sent. */
export interface SignatureForm {
  readonly termsDigest: string;
  readonly method: 'PIV_CAC' | 'QualifiedESignature' | 'WetInk';
  readonly authorityDigest: string;
  readonly authorityValidUntil: LocalDate;
  readonly certificateFingerprint?: string;
  readonly witness?: { readonly scanDigest: string; readonly roleTitle: string; readonly contactRef: string };
  readonly statementVersion: string;
}
