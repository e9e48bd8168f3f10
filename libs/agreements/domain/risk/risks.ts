import { addMonths, type LocalDate } from '@accord/kernel';
import { RISK_LEVELS, type RiskLevel } from '../application.js';
import type { OrganizationFacts, PolicyFacts } from '../premises.js';
import { openNonConcur } from '../review/concurrence.js';
import type { AcceptedRisk, AgreementState, StateName } from '../state.js';
import type { RiskAcceptanceForm, RiskSource } from './forms.js';

/** Place of a level in the scale, 0 = very low. */
export const riskRank = (level: RiskLevel): number => RISK_LEVELS.indexOf(level);

/**
 * The residual level of a risk: by the policy's matrix, `matrix[likelihood][impact]`, and for a condition never below
 * what its reviewer found. The sender's own estimate may raise the level but not lower it (rules.md#risk).
 */
export function residualLevelOf(
  { source, residual }: RiskAcceptanceForm,
  { conditions }: AgreementState,
  { risk }: PolicyFacts,
): RiskLevel {
  const byMatrix = risk.matrix[residual.likelihood][residual.impact];
  const condition = conditions.find(({ conditionId }) => isSameSource(source, conditionSource(conditionId)));
  const found = condition?.residualLevel;
  return found !== undefined && riskRank(found) > riskRank(byMatrix) ? found : byMatrix;
}

/** The last day to which an acceptance at a level may run. */
export const latestExpiry = (level: RiskLevel, { risk }: PolicyFacts, today: LocalDate): LocalDate =>
  addMonths(today, risk.maxAcceptanceMonths[level]);

/** True when a rank may accept a risk of a level; without a rank never. */
export function reachesRank(rank: string | undefined, level: RiskLevel, { risk }: PolicyFacts): boolean {
  return (
    rank !== undefined &&
    risk.ranks.includes(rank) &&
    risk.ranks.indexOf(rank) >= risk.ranks.indexOf(risk.rankByLevel[level])
  );
}

/** Items of the standards baseline that are a Gap: those of the application and those of the attestation on file. */
export function gapItems(state: AgreementState, organization: OrganizationFacts | null): readonly string[] {
  const answers = [...(state.application?.baselineAnswers ?? []), ...(organization?.attestation?.answers ?? [])];
  return [...new Set(answers.filter(({ answer }) => answer === 'Gap').map(({ itemId }) => itemId))].toSorted();
}

/** The risk of a condition. */
export const conditionSource = (conditionId: string): RiskSource => ({ kind: 'privacyCondition', ref: conditionId });

/** What needs an acceptance: every Gap item, and every open condition from the policy's level on (rules.md#risk). */
export function risksToCover(
  state: AgreementState,
  organization: OrganizationFacts | null,
  { risk }: PolicyFacts,
): readonly RiskSource[] {
  const conditions = state.conditions.filter(
    ({ residualLevel }) =>
      residualLevel !== undefined && riskRank(residualLevel) >= riskRank(risk.acceptanceNeededFrom),
  );
  return [
    ...gapItems(state, organization).map((ref) => ({ kind: 'standardsGap' as const, ref })),
    ...conditions.map(({ conditionId }) => conditionSource(conditionId)),
  ];
}

/** States in which a risk can be accepted (rules.md#risk). */
export const WHILE_ACCEPTING = [
  'PrivacyReviewed',
  'ClassifiedAccessApproved',
  'Active',
  'Suspended',
] as const satisfies readonly StateName[];

/** True when two sources are the same one. */
export const isSameSource = (a: RiskSource, b: RiskSource): boolean => a.kind === b.kind && a.ref === b.ref;

/** The acceptance of a source that stands on the record, whether or not its day has passed; null without one. */
export const acceptanceOf = (state: AgreementState, source: RiskSource): AcceptedRisk | null =>
  state.risks.findLast((risk) => risk.status === 'Active' && isSameSource(risk.source, source)) ?? null;

/** The acceptance of a source that was the last one and has expired on the record; null where another stands, or none was. */
export function expiredAcceptanceOf(state: AgreementState, source: RiskSource): AcceptedRisk | null {
  const last = state.risks.findLast((risk) => risk.status !== 'Superseded' && isSameSource(risk.source, source));
  return last?.status === 'Expired' ? last : null;
}

/** The acceptance of a source that was the last one and covers no more: it expired on the record, or was taken back. */
export function endedAcceptanceOf(state: AgreementState, source: RiskSource): AcceptedRisk | null {
  const last = state.risks.findLast((risk) => risk.status !== 'Superseded' && isSameSource(risk.source, source));
  return last?.status === 'Expired' || last?.status === 'Withdrawn' ? last : null;
}

/** True when a source is accepted and the acceptance runs, through the whole of its last day. */
export function isCovered(state: AgreementState, source: RiskSource, today: LocalDate): boolean {
  const acceptance = acceptanceOf(state, source);
  return acceptance !== null && today <= acceptance.expiresOn;
}

/** What needs an acceptance and has none that runs. */
export const uncoveredRisks = (
  state: AgreementState,
  organization: OrganizationFacts | null,
  policy: PolicyFacts,
  today: LocalDate,
): readonly RiskSource[] =>
  risksToCover(state, organization, policy).filter((source) => !isCovered(state, source, today));

type SourceCheck = (
  ref: string,
  known: { readonly state: AgreementState; readonly organization: OrganizationFacts; readonly policy: PolicyFacts },
) => boolean;

const IS_KNOWN: Readonly<Record<RiskSource['kind'], SourceCheck>> = {
  privacyCondition: (ref, { state }) => state.conditions.some(({ conditionId }) => conditionId === ref),
  standardsGap: (ref, { state, organization }) => gapItems(state, organization).includes(ref),
  statutoryCoverGap: (ref, { policy }) => policy.statutes.some(({ statute }) => statute === ref),
  nonConcurOverride: (ref, { state }) => openNonConcur(state, ref) !== null,
  securityFinding: () => true, // findings are kept elsewhere; the reference is the acceptor's own
};

/**
 * True when the source of an acceptance names nothing that is there (server rule `risk-source-known`). In a state in which
 * nothing can be accepted it is the state that stands against it, not the name.
 */
export const isUnknownSource = (
  { kind, ref }: RiskSource,
  state: AgreementState,
  organization: OrganizationFacts,
  policy: PolicyFacts,
): boolean =>
  WHILE_ACCEPTING.some((name) => name === state.state) && !IS_KNOWN[kind](ref, { state, organization, policy });
