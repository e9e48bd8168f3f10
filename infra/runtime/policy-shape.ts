import { jsonObjectOf, type FieldError } from '@accord/kernel';
import { validateBody } from '@accord/contract';
import type { Edition } from '@accord/policy/domain';

/** A proposal needs a day and a reason; what is judged here are the values. */
const PROPOSAL = { effectiveFrom: '2999-01-01', reason: 'Supposed, and proposed by nobody.' };

/** What is wrong with the shape of the values of an edition, as the published schemas of proposals see it. */
export function wrongShape(edition: Edition): readonly FieldError[] {
  const {
    version: _name,
    effectiveFrom: _day,
    clauses: _clauses,
    statutoryWindows: _windows,
    functionsOfPeople: _people,
    baseline,
    ...values
  } = edition;
  return [
    ...errorsIn('propose-policy-values', { ...PROPOSAL, values }),
    ...errorsIn('propose-baseline', { ...PROPOSAL, baseline }),
  ];
}

function errorsIn(slug: string, body: object): readonly FieldError[] {
  const verdict = validateBody(slug, jsonObjectOf(body));
  return verdict.ok ? [] : [...verdict.invalid, ...verdict.reasonMissing, ...verdict.formIncomplete];
}
