import type { LocalDate } from '@accord/kernel';
import type { RiskLevel } from '../application.js';

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
