import type { FunctionName, LocalDate } from '@accord/kernel';
import { grantOf, STATUTORY_TYPES } from '../in-force/grant.js';
import { entitlementsOn, isBinding } from '../in-force/standing.js';
import type { PolicyFacts } from '../premises.js';
import { openAssignments } from '../review/assignments.js';
import { uncoveredRisks, WHILE_ACCEPTING } from '../risk/risks.js';
import { TERMINAL_STATES } from '../state.js';
import { standardsThrough } from '../suspension/overdue.js';
import type { Known } from '../work.js';

/** What an agreement rests on or was given, and would not have under another policy. */
export type LossKind = (typeof KINDS)[number];

const KINDS = ['statutory-cover', 'risk-cover', 'standards', 'term', 'reviewer'] as const;

/** Something that is there under one policy, and not under another, in the moment in which that one takes effect. */
export interface Loss {
  readonly kind: LossKind;
  /** The types of information that stop; the gaps and conditions that need an acceptance; the longest term, in months; functions of reviewers. */
  readonly what: readonly string[];
}

/** An agreement under two policies on the day on which the second takes the place of the first. */
interface Compared {
  readonly known: Omit<Known, 'policy'>;
  readonly before: PolicyFacts;
  readonly after: PolicyFacts;
  readonly day: LocalDate;
  readonly person?: { readonly subjectId: string; readonly loses: readonly FunctionName[] };
}

/** What an agreement would lose, if nothing else happens to it until then. */
export const lossesOf = (compared: Compared): readonly Loss[] =>
  KINDS.flatMap((kind) => {
    const what = LOST[kind](compared);
    return what === null ? [] : [{ kind, what }];
  });

/** By kind: what is lost; null where nothing is. */
const LOST: Readonly<Record<LossKind, (compared: Compared) => readonly string[] | null>> = {
  'statutory-cover': stoppedTypes,
  'risk-cover': uncovered,
  standards: ({ known, before, after, day }) => {
    if (entitlementsOn(known.state, day).length === 0) return null;
    const [then, now] = [before, after].map((policy) => standardsThrough(known.organization.attestation, policy));
    return then && now && then >= day && now < day ? [] : null;
  },
  term: ({ known: { state }, before, after }) => {
    if (isBinding(state) || TERMINAL_STATES.includes(state.state)) return null;
    const months = state.application?.requestedTermMonths ?? 0;
    return months > after.term.maxMonths && months <= before.term.maxMonths ? [String(after.term.maxMonths)] : null;
  },
  reviewer: lostReviews,
};

/** The types that move on the ground of a statute which covers them under the one policy alone. */
function stoppedTypes({ known: { state }, before, after, day }: Compared): readonly string[] | null {
  const grant = entitlementsOn(state, day).length === 0 ? null : grantOf(state);
  const covers = ({ statutes }: PolicyFacts, statute: string): boolean =>
    statutes.every((one) => one.statute !== statute || one.inForce);
  const isLost = grant?.restsOn.some((statute) => covers(before, statute) && !covers(after, statute)) === true;
  if (grant === null || !isLost) return null;
  const moving = grant.collections.flatMap(({ receives, sends }) => [receives, sends].flat());
  const stopped = [...new Set(moving)].filter((type) => STATUTORY_TYPES.has(type)).toSorted();
  return stopped.length === 0 ? null : stopped;
}

/** What needs an acceptance under the other policy alone, and has none that runs. */
function uncovered({ known: { state, organization }, before, after, day }: Compared): readonly string[] | null {
  if (!WHILE_ACCEPTING.some((one) => one === state.state)) return null;
  const [then, now] = [before, after].map((policy) =>
    uncoveredRisks(state, organization, policy, day).map(({ ref }) => ref),
  );
  const found = now!.filter((ref) => !then!.includes(ref));
  return found.length === 0 ? null : found.toSorted();
}

/** The functions in which the person reviews here, has not decided, and may not any more. */
function lostReviews({ known: { state }, person }: Compared): readonly string[] | null {
  const lost = openAssignments(state).flatMap(({ function: name, subjectId }) =>
    subjectId === person?.subjectId && person.loses.includes(name) ? [name] : [],
  );
  return lost.length === 0 ? null : lost.toSorted();
}
