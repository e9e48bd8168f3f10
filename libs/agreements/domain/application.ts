import type { JsonObject, LocalDate } from '@accord/kernel';

/** Classified levels that can be asked for, lowest first. */
export const LEVELS = ['None', 'Confidential', 'Secret', 'TopSecret'] as const;
/** A classified level, or none. */
export type Level = (typeof LEVELS)[number];

/** Labels of TLP 2.0, least restrictive first. */
export const TLP_LABELS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
/** A TLP label. */
export type TlpLabel = (typeof TLP_LABELS)[number];

/** Levels of risk, lowest first (five-level scale as in SP 800-30). */
export const RISK_LEVELS = ['VeryLow', 'Low', 'Moderate', 'High', 'VeryHigh'] as const;
/** A level of risk, likelihood or impact. */
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Form of the agreement under 6 U.S.C. 659(i); `Legacy` for one that was there before, and comes in by import alone. */
export type AgreementForm = 'Standard' | 'Negotiated' | 'Legacy';

/** One answer against the standards baseline. */
export interface BaselineAnswer {
  readonly itemId: string;
  readonly answer: 'Met' | 'Gap' | 'NA';
  readonly evidence?: string;
}

/** What one collection of the automated channel lets the organization do. */
export interface Entitlement {
  readonly collectionId: string;
  readonly canRead: boolean;
  readonly canWrite: boolean;
  readonly infoTypes: readonly string[];
  readonly tlpCeiling: TlpLabel;
}

/**
 * The application (rules.md#the-application): one flat snapshot. Only the fields that a rule reads are named here; the
 * whole shape is `application.schema.json`, against which it was validated before it got here.
 */
export interface Application extends JsonObject {
  readonly legalName: string;
  readonly signatory: { readonly validUntil: LocalDate } & JsonObject;
  readonly memberListVisibility: 'Public' | 'NCCICOnly' | 'Withheld';
  readonly infoTypes: readonly { readonly type: string; readonly direction: 'toNCCIC' | 'fromNCCIC' | 'both' }[];
  readonly channels: readonly string[];
  readonly collections: readonly { readonly id: string; readonly canRead: boolean; readonly canWrite: boolean }[];
  readonly tlpCeiling: TlpLabel;
  readonly namedRecipients: readonly string[];
  readonly piiCategoriesPossible: readonly string[];
  readonly retentionDaysMax: number;
  readonly breachNoticeHours: number;
  readonly deviations: readonly { readonly clauseId: string; readonly text: string }[];
  readonly removal: { readonly method: string; readonly description: string; readonly lastTestOn?: LocalDate };
  readonly baselineVersion: string;
  readonly baselineAnswers: readonly (BaselineAnswer & JsonObject)[];
  readonly clauseChecklist: { readonly [clauseId: string]: boolean };
  readonly requestedLevel: Level;
  readonly requestedTermMonths: number;
}

/** True for a snapshot that is there. Its content was judged by the contract's schema before it came in. */
export const isApplication = (snapshot: { readonly [field: string]: unknown } | null): snapshot is Application =>
  snapshot !== null && 'requestedLevel' in snapshot;
