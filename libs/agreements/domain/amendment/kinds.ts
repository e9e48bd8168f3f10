import type { Application } from '../application.js';
import { changedFields, sameJson } from '../drafting/draft.js';
import type { MaterialityRule, PolicyFacts } from '../premises.js';
import { covers, isMaterialAt, valueAt } from '../review/materiality.js';
import { AMENDMENT_KINDS, type AmendmentKind } from './forms.js';
import { narrows } from './narrowing.js';

type Materiality = PolicyFacts['materiality'];

/** Fields of the standards. */
const STANDARDS: ReadonlySet<string> = new Set(['/baselineVersion', '/baselineAnswers']);

/** Fields that no review rests on and that are no mere particulars either: both parties owe something by them. */
const DUTIES: ReadonlySet<string> = new Set([
  '/breachNoticeHours',
  '/clauseChecklist',
  '/pciiIntended',
  '/proprietaryDesignation',
]);

/** What one changed field makes of an amendment (rules.md#amendments). What the policy calls material is never administrative. */
function kindOf(field: string, before: Application, after: Application, materiality: Materiality): AmendmentKind {
  const counts = (rules: readonly MaterialityRule[]): boolean =>
    rules.some((rule) => covers(field, rule.path) && isMaterialAt(rule, before, after));
  if (counts(materiality.party)) return 'PartyChange';
  if (STANDARDS.has(field)) return 'BaselineMigration';
  if (narrows(field, valueAt(before, field), valueAt(after, field))) return 'ScopeReduction';
  if (field === '/requestedTermMonths') return 'TermExtension';
  if (counts(materiality.classified)) return kindOfAccess(field, before, after);
  const widens = counts(materiality.privacy) || counts(materiality.counsel) || counts(materiality.secondOfficial);
  return widens || DUTIES.has(field) ? 'ScopeExpansion' : 'Administrative';
}

/** Of the fields of classified access: particulars where none is asked for, and less where the request for it goes. */
function kindOfAccess(field: string, before: Application, after: Application): AmendmentKind {
  if (after.requestedLevel !== 'None') return 'ClassificationIncrease';
  return before.requestedLevel === 'None' || valueAt(after, field) !== undefined ? 'Administrative' : 'ScopeReduction';
}

/** The kinds that the changes from one application to another call for, the least first; computed, never chosen. */
export function kindsOf(before: Application, after: Application, materiality: Materiality): readonly AmendmentKind[] {
  const kinds = new Set(changedFields(before, after).map((field) => kindOf(field, before, after, materiality)));
  return AMENDMENT_KINDS.filter((kind) => kinds.has(kind));
}

const privacyItems = ({ baselineAnswers }: Application) =>
  baselineAnswers.filter(({ itemId }) => itemId.startsWith('PP-'));

/** True when an answer to an item of the standards on privacy changed. */
export const changesPrivacyItems = (before: Application, after: Application): boolean =>
  !sameJson(privacyItems(before), privacyItems(after));
