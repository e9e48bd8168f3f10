/** The gates before terms are opened, and before an agreement is put in force: what holds, and what is open, in words. */
import type { Agreement, Organization } from '../../api/types.js';
import { count, day } from '../../words/dates.js';
import { GATES, labelOf } from '../../words/labels.js';
import {
  CLASSIFIED,
  CONCURRENCES,
  INTAKE,
  PRIVACY,
  RISK,
  statusOfSignatures,
  type Status,
} from '../../words/status.js';
import { whyNot } from '../../words/actions.js';
import { statusOfStandards } from '../agreement/standards.js';

export interface Gate {
  readonly id: string;
  readonly name: string;
  readonly holds: boolean;
  readonly status: Status;
  /** What it rests on; or what is missing. */
  readonly note: string | undefined;
}

const SPOKEN: Status = { icon: 'disc', word: 'Concurs', tone: 'ok' };
const OVERRIDDEN: Status = { icon: 'shield', word: 'Overridden by an accepted risk', tone: 'warn' };
const SILENT: Status = { icon: 'ring', word: 'Has not concurred', tone: 'quiet' };
const CONFIRMED: Status = { icon: 'disc', word: 'Confirmed', tone: 'ok' };
const OPEN: Status = { icon: 'ring', word: 'Open', tone: 'quiet' };

const missing = (id: string) => `${labelOf(GATES, id).charAt(0).toUpperCase()}${labelOf(GATES, id).slice(1)}.`;
const gate = (id: string, name: string, holds: boolean, status: Status, rests?: string): Gate => ({
  id,
  name,
  holds,
  status,
  note: holds ? rests : missing(id),
});

/** Counsel is asked where the text departs from the standard, or where personal information may occur. */
const needsCounsel = ({ agreementForm, application }: Agreement): boolean =>
  agreementForm === 'Negotiated' ||
  (application?.deviations ?? []).length > 0 ||
  (application?.piiCategoriesPossible ?? []).length > 0;

function concurrenceOf(agreement: Agreement, office: 'crcl' | 'counsel', name: string): Gate {
  const given = agreement.review.concurrences.find((one) => one.office === office && one.inForce);
  const isOverridden = agreement.risks.some(
    ({ source, status }) => source.kind === 'nonConcurOverride' && source.ref === office && status === 'Active',
  );
  const holds = isOverridden || (given !== undefined && given.position !== 'NonConcur');
  const status = isOverridden ? OVERRIDDEN : given === undefined ? SILENT : (CONCURRENCES[given.position] ?? SPOKEN);
  const rests = given === undefined ? undefined : `on version ${given.revisionNo}`;
  return gate(`concurrence.${office}`, name, holds, status, rests);
}

function standardsOf({ facets }: Agreement, { attestation }: Organization): Gate {
  const isWhole = attestation !== undefined && !attestation.lapsed && attestation.withdrawnItemIds.length === 0;
  const until = attestation === undefined ? undefined : `valid until ${day(attestation.validUntil)}`;
  return gate(
    'standards',
    'Standards',
    isWhole && facets.standards !== 'Lapsed',
    statusOfStandards(facets, { attestation }),
    until,
  );
}

const riskOf = ({ facets, risks }: Agreement): Gate => {
  const holds = facets.risk === 'None' || facets.risk === 'Covered';
  const rests = facets.risk === 'Covered' ? count(risks.length, 'acceptance') : undefined;
  return { ...gate('risk', 'Risk', holds, RISK[facets.risk], rests), note: holds ? rests : whyNot('RISK_UNCOVERED') };
};

const isPassed = ({ facets: { privacy } }: Agreement) => privacy === 'Passed' || privacy === 'PassedWithConditions';
const isSettled = ({ facets: { classified } }: Agreement) => classified === 'NotRequired' || classified === 'Approved';

/** Where none was asked for, nobody decides: it follows from the privacy review. */
function classifiedOf(agreement: Agreement): Gate {
  const { classified } = agreement.facets;
  const found = gate('classified', 'Classified access', isSettled(agreement), CLASSIFIED[classified]);
  return classified === 'NotRequested' ? { ...found, note: UNASKED } : found;
}

const UNASKED = 'None is asked for. It is marked as not required once the privacy review passes.';

/** The gates of both acts, in the order in which the server tests them. */
function commonGates(agreement: Agreement, organization: Organization, clauseIds: readonly string[]): readonly Gate[] {
  const { facets, application } = agreement;
  const confirmed = clauseIds.filter((id) =>
    Object.entries(application?.clauseChecklist ?? {}).some(([name, is]) => name === id && is),
  );
  return [
    gate('intake', 'Intake', facets.intake === 'Complete', INTAKE[facets.intake]),
    gate('privacy', 'Privacy review', isPassed(agreement), PRIVACY[facets.privacy]),
    classifiedOf(agreement),
    standardsOf(agreement, organization),
    concurrenceOf(agreement, 'crcl', 'Civil rights and liberties'),
    ...(needsCounsel(agreement) ? [concurrenceOf(agreement, 'counsel', 'Counsel')] : []),
    gate(
      'clauses',
      'Clauses',
      confirmed.length === clauseIds.length,
      confirmed.length === clauseIds.length ? CONFIRMED : OPEN,
      count(clauseIds.length, 'clause'),
    ),
    riskOf(agreement),
  ];
}

const BOTH = (agreement: Agreement): Gate => {
  const { isao, nccic } = agreement.facets.signatures;
  const { terms } = agreement;
  const rests = terms === undefined ? undefined : `terms ${terms.termsVersion}`;
  return gate(
    'signatures',
    'Signatures',
    isao === 'Signed' && nccic === 'Signed',
    statusOfSignatures(agreement.facets.signatures),
    rests,
  );
};

/** What the server would refuse with, where no gate above says so already. */
function saidByTheServer(code: string | undefined, gates: readonly Gate[]): readonly Gate[] {
  const [name, id = name] = (code ?? '').split(':');
  const isGate = name === 'GATE_MISSING' || name === 'SECOND_OFFICIAL_REQUIRED';
  if (!isGate || id === undefined || gates.some((one) => one.id === id && !one.holds)) return [];
  return [{ id, name: 'Also needed', holds: false, status: OPEN, note: whyNot(code) }];
}

interface GatesFor {
  readonly agreement: Agreement;
  readonly organization: Organization;
  readonly clauseIds: readonly string[];
  /** The refusal that would follow now, by code. */
  readonly code: string | undefined;
}

/** Gates before the terms are opened. */
export function gatesOfOpening({ agreement, organization, clauseIds, code }: GatesFor): readonly Gate[] {
  const gates = commonGates(agreement, organization, clauseIds);
  return [...gates, ...saidByTheServer(code, gates)];
}

/** Gates before the agreement is put in force. */
export function gatesOfActivation({ agreement, organization, clauseIds, code }: GatesFor): readonly Gate[] {
  const gates = [...commonGates(agreement, organization, clauseIds), BOTH(agreement)];
  return [...gates, ...saidByTheServer(code, gates)];
}
