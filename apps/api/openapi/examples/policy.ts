import { addDays, type Json, type LocalDate } from '@accord/kernel';
import { shippedPublication } from '@accord/policy';
import { editionsOf, PolicyBook } from '@accord/policy/domain';

const shipped = shippedPublication();

/** The policy under which the examples were made: what is shipped. */
export const shippedBook = new PolicyBook(editionsOf({ first: shipped, publications: [] }), 0);

/** Days ahead that the examples take effect. */
const AHEAD = 30;

/** The version of the n-th proposal of the examples, all of which take effect on one day. */
export function versionOfExample(today: LocalDate, n: number): string {
  const year = addDays(today, AHEAD).slice(0, 4);
  return `${year}.${n + (shipped.set.version.startsWith(`${year}.`) ? 1 : 0)}`;
}

/** Other values than those that are shipped: intake takes a week and a half. */
function otherValues(): Json {
  const {
    version: _version,
    effectiveFrom: _day,
    clauses: _clauses,
    statutoryWindows: _windows,
    ...values
  } = shipped.set;
  const timers = values.timers.map((timer) => (timer.id === 'intake-check' ? { ...timer, value: 8 } : timer));
  const asJson: Json = JSON.parse(JSON.stringify({ ...values, timers }));
  return asJson;
}

/** What is proposed, in the order of the story. */
export function proposalsAt(today: LocalDate): Readonly<Record<string, Json>> {
  const effectiveFrom = addDays(today, AHEAD);
  const clause = {
    id: 'voluntary',
    text: 'Taking part is voluntary, and nothing here obliges anybody to share, to warn or to act on what was shared.',
  };
  const baseline: Json = JSON.parse(JSON.stringify({ ...shipped.baseline, version: '2027.1', validityMonths: 18 }));
  return {
    'propose-policy-values': {
      effectiveFrom,
      reason: 'Intake has too little time in weeks of holidays.',
      values: otherValues(),
    },
    'propose-clause': { effectiveFrom, reason: 'Counsel asks for shorter wording.', clause },
    'propose-baseline': { effectiveFrom, reason: 'Attestations are to last for longer.', baseline },
    'propose-statutory-window': {
      effectiveFrom,
      reason: 'The act was extended.',
      window: { statute: 'CISA2015', cite: '6 U.S.C. 1501-1510', from: '2026-10-01', to: '2027-09-30' },
    },
    'propose-functions': {
      effectiveFrom,
      reason: 'The officer of privacy joins the office for oversight.',
      functions: { subjectId: 'pr-2', holds: ['auditor'] },
    },
    'revise-publication': {
      version: versionOfExample(today, 2),
      effectiveFrom,
      reason: 'Counsel asks for plainer wording.',
      clause: { ...clause, text: 'Taking part is voluntary, and obliges nobody to share, to warn or to act.' },
    },
    'approve-publication': { version: versionOfExample(today, 2) },
    'withdraw-publication': { version: versionOfExample(today, 1), reason: 'The program office asked for more time.' },
  };
}
