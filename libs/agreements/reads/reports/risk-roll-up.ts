import type { LocalDate } from '@accord/kernel';
import type { AcceptedRisk, RiskLevel, RiskSource } from '@accord/agreements/domain';

/** Levels of the scale of risks, the lowest first. */
export const RISK_LEVELS: readonly RiskLevel[] = ['VeryLow', 'Low', 'Moderate', 'High', 'VeryHigh'];

/** What a risk can come from. */
const SOURCES: readonly RiskSource['kind'][] = [
  'privacyCondition',
  'standardsGap',
  'securityFinding',
  'statutoryCoverGap',
  'nonConcurOverride',
];

/** One accepted risk: by whom, of what rank, until when, why. A text that does not open, or was erased, is null. */
export interface RiskLine {
  readonly agreementId: string;
  readonly number: string | null;
  readonly organization: { readonly id: string; readonly legalName: string };
  readonly riskId: string;
  readonly source: { readonly kind: RiskSource['kind']; readonly ref: string | null };
  readonly likelihood: RiskLevel;
  readonly impact: RiskLevel;
  readonly residualLevel: RiskLevel;
  readonly acceptedBy: string;
  readonly acceptorRank: string;
  readonly acceptedAt: string;
  readonly expiresOn: LocalDate;
  readonly isExpiring: boolean;
  readonly whyAccepted: string | null;
  readonly component: string | null;
  readonly department: string | null;
  readonly missionFunction: string | null;
  readonly reportToOMB: boolean;
}

/** How many risks were accepted, and how many agreements and organizations are exposed to them. */
export interface Exposure {
  readonly risks: number;
  readonly agreements: number;
  readonly organizations: number;
}

/** What a part of the executive branch holds. */
export interface Held extends Exposure {
  /** Of the risks: acceptances that end within ninety days, and those to be reported to OMB. */
  readonly expiring: number;
  readonly reportToOMB: number;
  readonly levels: readonly (Exposure & { readonly level: RiskLevel })[];
}

/** A component's part. */
export interface ComponentHeld extends Held {
  readonly component: string | null;
}

/** A department's part, with that of each of its components. */
export interface DepartmentHeld extends Held {
  readonly department: string | null;
  readonly components: readonly ComponentHeld[];
}

/** The accepted risks of the executive branch, of each department and of each component. */
export interface RiskRollUp {
  readonly executiveBranch: Held;
  readonly departments: readonly DepartmentHeld[];
  /** How many risks of each kind of source have which residual level, all five in the order of the scale. */
  readonly heat: readonly { readonly source: RiskSource['kind']; readonly counts: readonly number[] }[];
  readonly risks: readonly RiskLine[];
}

/** Acceptances that end within so many days are told apart (rules.md#risk). */
export const SOON_DAYS = 90;

/** True for an acceptance that holds on a day: its last day counts. */
export const isHeldOn = (
  { status, expiresOn }: Pick<AcceptedRisk, 'status' | 'expiresOn'>,
  today: LocalDate,
): boolean => status === 'Active' && today <= expiresOn;

/** Adds accepted risks up. They come out the highest first, then what ends first. */
export function riskRollUp(lines: readonly RiskLine[]): RiskRollUp {
  const risks = lines.toSorted(inOrder);
  return {
    executiveBranch: heldOf(risks),
    departments: grouped(risks, ({ department }) => department).map(([department, own]) =>
      Object.assign({ department, components: componentsOf(own) }, heldOf(own)),
    ),
    heat: SOURCES.map((source) => {
      const own = risks.filter((one) => one.source.kind === source);
      return { source, counts: RISK_LEVELS.map((level) => ofLevel(own, level).length) };
    }),
    risks,
  };
}

const componentsOf = (lines: readonly RiskLine[]): readonly ComponentHeld[] =>
  grouped(lines, ({ component }) => component).map(([component, own]) => Object.assign({ component }, heldOf(own)));

const rankOf = ({ residualLevel }: RiskLine): number => RISK_LEVELS.indexOf(residualLevel);

const keyOf = ({ expiresOn, number, agreementId, riskId }: RiskLine): string =>
  [expiresOn, number ?? '', agreementId, riskId].join(' ');

const inOrder = (a: RiskLine, b: RiskLine): number => rankOf(b) - rankOf(a) || (keyOf(a) < keyOf(b) ? -1 : 1);

const ofLevel = (lines: readonly RiskLine[], level: RiskLevel) =>
  lines.filter(({ residualLevel }) => residualLevel === level);

const exposureOf = (lines: readonly RiskLine[]): Exposure => ({
  risks: lines.length,
  agreements: new Set(lines.map(({ agreementId }) => agreementId)).size,
  organizations: new Set(lines.map(({ organization }) => organization.id)).size,
});

const heldOf = (lines: readonly RiskLine[]): Held => ({
  ...exposureOf(lines),
  expiring: lines.filter(({ isExpiring }) => isExpiring).length,
  reportToOMB: lines.filter((one) => one.reportToOMB).length,
  levels: RISK_LEVELS.map((level) => Object.assign({ level }, exposureOf(ofLevel(lines, level)))),
});

/** Groups by a name, in the order of the names; what has none any more comes last. */
function grouped(
  lines: readonly RiskLine[],
  nameOf: (line: RiskLine) => string | null,
): readonly (readonly [string | null, readonly RiskLine[]])[] {
  const groups = new Map<string | null, RiskLine[]>();
  for (const line of lines) {
    const name = nameOf(line);
    const group = groups.get(name);
    if (group) group.push(line);
    else groups.set(name, [line]);
  }
  return [...groups].toSorted(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
}
