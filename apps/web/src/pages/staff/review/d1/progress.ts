/** How far form D1 is: which findings are open, which went stale, and what is missing before it can be recorded. */
import type { FindingState } from '../../../../design/finding-row.js';
import type { FormError } from '../../../../design/fields/index.js';
import type { JsonObject } from '../../../../parts/application/index.js';
import { count } from '../../../../words/dates.js';
import { changesBetween } from '../changes.js';
import { checkOf, CHECKS_IN_ORDER, findingOf, type FindingDraft, type PrivacyDraft } from './draft.js';
import { ALWAYS_APPLY, judges, numberOf, PRINCIPLES, type Principle } from './judged.js';

/** Characters that a reason has at least (D1). */
const LEAST_REASON = 20;
const isTooShort = (rationale: string) => Array.from(rationale.trim()).length < LEAST_REASON;
const DIGEST = /^[0-9a-f]{64}$/;

/** Pointers of what stands in a finding, within the body that is sent. */
export const pointerOf = (principle: Principle, name: string): string =>
  `/form/findings/${numberOf(principle) - 1}/${name}`;

/** What keeps a finding from being saved, at its fields. */
export function problemsOf(principle: Principle, draft: FindingDraft): readonly FormError[] {
  const { finding, rationale, evidence, condition } = draft;
  const wrong = (isWrong: boolean, name: string, message: string) =>
    isWrong ? [{ pointer: pointerOf(principle, name), message }] : [];
  const needsCondition = finding === 'SatisfiedWithCondition';
  return [
    ...wrong(finding === '', 'finding', 'Choose what you found.'),
    ...wrong(
      finding === 'NotApplicable' && ALWAYS_APPLY.has(principle),
      'finding',
      'This principle always applies: choose another finding.',
    ),
    ...wrong(isTooShort(rationale), 'rationale', `Give your reason, in ${LEAST_REASON} characters or more.`),
    ...evidence.flatMap(({ digest }, place) =>
      wrong(!DIGEST.test(digest), `evidence/${place}/digest`, 'A digest has 64 characters, 0 to 9 and a to f.'),
    ),
    ...evidence.flatMap(({ locator }, place) =>
      wrong(locator.trim() === '', `evidence/${place}/locator`, 'Say where in the document it is.'),
    ),
    ...(needsCondition
      ? [
          ...wrong(condition.text.trim() === '', 'condition/text', 'Say what has to be done.'),
          ...wrong(condition.owner === '', 'condition/owner', 'Say who owes it.'),
          ...wrong(condition.dueOn === '', 'condition/dueOn', 'Say until when.'),
          ...wrong(condition.blocking === '', 'condition/blocking', 'Say whether it has to be done first.'),
          ...wrong(condition.residualLevel === '', 'condition/residualLevel', 'Say how large the risk is until then.'),
        ]
      : []),
  ];
}

/** The content of each version on which a finding was saved. */
export type Contents = ReadonlyMap<number, JsonObject>;

/** The answers that a finding rests on and that changed since it was saved. */
export function movedSince(principle: Principle, foundOn: number | null, contents: Contents, now: JsonObject) {
  const then = foundOn === null ? undefined : contents.get(foundOn);
  if (then === undefined) return [];
  return changesBetween(then, now).filter(({ field }) => judges(principle, field.pointer));
}

/** Where a finding stands on the version that is judged. */
export function stateOf(principle: Principle, draft: PrivacyDraft, contents: Contents, now: JsonObject): FindingState {
  const one = findingOf(draft, principle);
  if (one.foundOn !== null) return movedSince(principle, one.foundOn, contents, now).length > 0 ? 'stale' : 'saved';
  return one.finding !== '' && isTooShort(one.rationale) ? 'reason-missing' : 'open';
}

export interface Progress {
  readonly states: ReadonlyMap<Principle, FindingState>;
  readonly saved: number;
  readonly stale: readonly Principle[];
  readonly openChecks: readonly string[];
}

export function progressOf(draft: PrivacyDraft, contents: Contents, now: JsonObject): Progress {
  const states = new Map(PRINCIPLES.map((one) => [one, stateOf(one, draft, contents, now)] as const));
  return {
    states,
    saved: [...states.values()].filter((state) => state === 'saved').length,
    stale: PRINCIPLES.filter((one) => states.get(one) === 'stale'),
    openChecks: CHECKS_IN_ORDER.filter((check) => checkOf(draft, check).answer === ''),
  };
}

const numbers = (principles: readonly Principle[]): string => {
  const all = principles.map((one) => String(numberOf(one)));
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
};
/** Beyond so many, their count says more than their numbers. */
const FEW = 4;

const findings = (principles: readonly Principle[], singular: string, plural: string): string =>
  principles.length > FEW
    ? `${principles.length} of ${PRINCIPLES.length} findings ${plural}`
    : principles.length === 1
      ? `finding ${numbers(principles)} ${singular}`
      : `findings ${numbers(principles)} ${plural}`;

/** What is missing before the form can be recorded, as a part of a sentence; nothing where it is complete. */
export function missingOf({ states, stale, openChecks }: Progress): string | undefined {
  const unsaved = PRINCIPLES.filter((one) => states.get(one) !== 'saved' && states.get(one) !== 'stale');
  const parts = [
    ...(unsaved.length > 0 ? [findings(unsaved, 'is not saved', 'are not saved')] : []),
    ...(stale.length > 0 ? [findings(stale, 'is stale', 'are stale')] : []),
    ...(openChecks.length > 0 ? [`${count(openChecks.length, 'statutory check')} open`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}
