import { addMonths, localDateOf, startOfDay, type FunctionName } from '@accord/kernel';
import { renewalOf } from '../amendment/renewal.js';
import { endsByNotice, isBinding } from '../in-force/standing.js';
import { lackingAcceptance, lackingStandards } from '../suspension/overdue.js';
import { TERMINAL_STATES } from '../state.js';
import type { Known } from '../work.js';
import { runs, type Running, type TimeRule } from './running.js';
import { later, timerOf } from './spans.js';

/** A draft in the hands of its organization: every edit starts it anew. */
export const draftIdle: TimeRule = {
  id: 'draft-idle',
  isMissed: false,
  toldBefore: 2,
  running: ({ state: { state, updatedAt }, policy }) => {
    if (state !== 'Draft' || updatedAt === null) return [];
    const startsOn = localDateOf(updatedAt);
    const dueOn = later(startsOn, timerOf(policy, 'draft-idle'), policy);
    return [runs({ since: updatedAt, startsOn, dueOn, waitsFor: ['isao.officer'], does: ['WithdrawProposal'] })];
  },
};

/** The later of two moments. */
const laterOf = (a: string, b: string): string => (a > b ? a : b);

/** The attestation of the organization while it runs. It lapses on the organization's own record, once for all agreements. */
function attestation({ state, organization, policy }: Known): readonly Running[] {
  const { attestation: found } = organization;
  if (found === null || found.lapsed || state.submittedAt === null) return [];
  const startsOn = addMonths(found.validUntil, -policy.baseline.validityMonths);
  const since = laterOf(startOfDay(startsOn), state.submittedAt);
  const about = found.validUntil;
  return [runs({ about, since, startsOn, dueOn: found.validUntil, waitsFor: ['isao.officer'] })];
}

/** What is missing of the standards, to the end of its grace: then the agreement is suspended. */
function standardsMissing({ state, organization, policy }: Known): readonly Running[] {
  const lacking = state.state === 'Active' ? lackingStandards(organization, policy) : null;
  if (lacking === null) return [];
  const { lastDay: dueOn } = lacking;
  return [missing('missing', lacking.since, dueOn, ['isao.officer'])];
}

const missing = (about: string, since: string, dueOn: string, waitsFor: readonly FunctionName[]): Running =>
  runs({
    about,
    since: since.includes('T') ? since : startOfDay(since),
    startsOn: since.includes('T') ? localDateOf(since) : since,
    dueOn,
    waitsFor,
    isTold: false,
    does: ['SuspendAgreement'],
  });

/** Validity of the standards attestation, and what follows upon its end. */
export const standardsAttestation: TimeRule = {
  id: 'standards-attestation',
  isMissed: false,
  running: (known) =>
    TERMINAL_STATES.includes(known.state.state) ? [] : [...attestation(known), ...standardsMissing(known)],
};

const HAS_ACCESS: ReadonlySet<string> = new Set(['ClassifiedAccessApproved', 'Active', 'Suspended']);

/** Approved access, from the moment from which the present state has it, or it was verified anew. */
function access({ state }: Known): { readonly since: string; readonly needRevalidateOn: string } | null {
  const { status, needRevalidateOn, approvedAt, reinstatedAt } = state.classified;
  const begun = state.activation?.activatedAt ?? state.stateSince;
  if (!HAS_ACCESS.has(state.state) || status !== 'Approved' || begun === null || needRevalidateOn === null) return null;
  return { since: [begun, approvedAt ?? begun, reinstatedAt ?? begun].reduce(laterOf), needRevalidateOn };
}

/** Verification of the eligibility that access rests on. */
export const clearanceVerification: TimeRule = {
  id: 'clearance-verification',
  isMissed: false,
  running: (known) => {
    const { verificationDueOn: dueOn } = known.state.classified;
    const found = access(known);
    if (found === null || dueOn === null) return [];
    const { since } = found;
    const startsOn = localDateOf(since);
    return [runs({ since, startsOn, dueOn, waitsFor: ['dhs.csa', 'isao.fso'], does: ['SuspendClassifiedAccess'] })];
  },
};

/** The need to know is confirmed again; past its date access goes on for the grace of the policy. */
export const needRevalidation: TimeRule = {
  id: 'need-revalidation',
  isMissed: true,
  running: (known) => {
    const found = access(known);
    if (found === null) return [];
    const { since, needRevalidateOn: dueOn } = found;
    const startsOn = localDateOf(since);
    return [runs({ since, startsOn, dueOn, waitsFor: ['dhs.csa'], does: ['SuspendClassifiedAccess'] })];
  },
};

const RISK_OWNERS = ['dhs.risk_acceptor', 'nccic.case_manager'] as const;

/** Every accepted risk to its last day; and what is uncovered since one expired, to the suspension that it leads to. */
export const riskAcceptance: TimeRule = {
  id: 'risk-acceptance',
  isMissed: false,
  running: (known) => {
    const { state } = known;
    if (TERMINAL_STATES.includes(state.state)) return [];
    const accepted = state.risks.filter(({ status }) => status === 'Active');
    return [
      ...accepted.map(({ riskId, acceptedAt, expiresOn }) =>
        runs({
          about: riskId,
          since: acceptedAt,
          startsOn: localDateOf(acceptedAt),
          dueOn: expiresOn,
          waitsFor: RISK_OWNERS,
          does: ['ExpireRiskAcceptance'],
        }),
      ),
      ...uncovered(known),
    ];
  },
};

function uncovered({ state, organization, policy }: Known): readonly Running[] {
  // an acceptance that has expired on the record covers no more, whatever the day
  const lacking = state.state === 'Active' ? lackingAcceptance(state, organization, policy) : null;
  if (lacking === null) return [];
  const lastCovered = lacking.since.includes('T') ? localDateOf(lacking.since) : lacking.since;
  return [missing('uncovered', lacking.since, lastCovered, RISK_OWNERS)];
}

/** The end of the term, told ahead to those who may ask for another one; anew, once it became another one. */
export const renewalWindow: TimeRule = {
  id: 'renewal-window',
  isMissed: false,
  running: ({ state }) => {
    const { activation } = state;
    if (!isBinding(state) || !activation?.expiresOn || endsByNotice(state)) return [];
    const { expiresOn: dueOn } = activation;
    const since = activation.termSince ?? activation.activatedAt;
    const waitsFor: readonly FunctionName[] = ['isao.officer', 'isao.signatory', 'nccic.case_manager'];
    return [runs({ since, startsOn: localDateOf(since), dueOn, waitsFor })];
  },
};

/** The end of the term itself: a renewal that is complete then takes effect, and leads to an end of its own. */
export const expiry: TimeRule = {
  id: 'expiry',
  isMissed: false,
  running: ({ state }) => {
    const { activation } = state;
    if (!isBinding(state) || !activation?.expiresOn || endsByNotice(state)) return [];
    const since = activation.termSince ?? activation.activatedAt;
    const ends = { since, startsOn: localDateOf(since), waitsFor: [], does: ['ExpireAgreement'] };
    const { expiresOn: dueOn } = activation;
    const prolonged = renewalOf(state)?.expiresOn;
    if (prolonged === undefined) return [runs({ ...ends, dueOn })];
    return [
      runs({ ...ends, dueOn, does: ['ApplyAmendment'] }),
      runs({ ...ends, about: 'prolonged', dueOn: prolonged }),
    ];
  },
};

/** The end that a notice has set, where it comes before that of the term. */
export const terminationNotice: TimeRule = {
  id: 'termination-notice',
  isMissed: false,
  running: ({ state }) => {
    const { notice } = state;
    if (!isBinding(state) || notice === null || !endsByNotice(state)) return [];
    const { givenAt: since, effectiveOn: dueOn } = notice;
    return [runs({ since, startsOn: localDateOf(since), dueOn, waitsFor: [], does: ['TerminateAgreement'] })];
  },
};

/**
 * An instrument from before this system: in the end it is suspended, and reinstated once it was found to conform. Nothing waits
 * where the law deems it to comply: nobody has anything to show.
 */
export const legacyConformance: TimeRule = {
  id: 'legacy-conformance-review',
  isMissed: true,
  running: ({ state: { state, legacy } }) => {
    if (state !== 'Active' || !legacy?.conformanceDueOn || legacy.deemedCompliant) return [];
    const { importedAt: since, conformanceDueOn: dueOn } = legacy;
    const startsOn = localDateOf(since);
    return [runs({ since, startsOn, dueOn, waitsFor: ['nccic.case_manager'], does: ['SuspendAgreement'] })];
  },
};
