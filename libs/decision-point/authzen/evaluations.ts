import {
  fail,
  isJsonObject,
  ok,
  refusal,
  type FieldError,
  type JsonObject,
  type Refusal,
  type Result,
} from '@accord/kernel';
import { evaluationOf, shapeErrors, withDefaults, type Evaluation } from './reader.js';

/** When a batch stops (AuthZEN 1.0, Evaluations semantics). */
export const SEMANTICS = ['execute_all', 'deny_on_first_deny', 'permit_on_first_permit'] as const;
/** One of them. */
export type Semantic = (typeof SEMANTICS)[number];

/** Most evaluations of one batch. */
export const MOST_EVALUATIONS = 1_000;

/** One evaluation of a batch: as it is, or what is wrong with its shape, which harms no other one. */
export type Item = Result<Evaluation, readonly FieldError[]>;

/** A batch, or the one evaluation that a request without a batch is. */
export type Evaluations =
  | { readonly isBatch: false; readonly evaluation: Evaluation }
  | { readonly isBatch: true; readonly semantic: Semantic; readonly items: readonly Item[] };

const unusable = (detail: string, errors?: readonly FieldError[]): Result<never, Refusal> =>
  fail(refusal('MALFORMED', detail, errors));

const NOT_AN_OBJECT = 'An evaluation is an object with subject, action and resource.';
const MISSHAPEN = 'The request lacks something that every evaluation has, or has it in another form.';

/** A request for one decision. @returns MALFORMED (400) with the places that are wrong */
export function readEvaluation(body: unknown): Result<Evaluation, Refusal> {
  if (!isJsonObject(body)) return unusable(NOT_AN_OBJECT);
  const errors = shapeErrors(body);
  return errors.length > 0 ? unusable(MISSHAPEN, errors) : ok(evaluationOf(body));
}

/**
 * A request for many decisions; one without `evaluations`, or with none in them, is a request for one.
 * @returns MALFORMED (400) for what concerns the request as a whole: also for more than {@link MOST_EVALUATIONS}
 */
export function readEvaluations(body: unknown): Result<Evaluations, Refusal> {
  if (!isJsonObject(body)) return unusable(NOT_AN_OBJECT);
  const { evaluations, options } = body;
  const isSingle = evaluations === undefined || (Array.isArray(evaluations) && evaluations.length === 0);
  if (isSingle) {
    const single = readEvaluation(body);
    return single.ok ? ok({ isBatch: false, evaluation: single.value }) : single;
  }
  if (!Array.isArray(evaluations)) return misplaced('/evaluations', 'type', 'This is a list.');
  if (evaluations.length > MOST_EVALUATIONS)
    return misplaced('/evaluations', 'too-many', `${MOST_EVALUATIONS} evaluations are the most that one request has.`);
  const semantic = semanticOf(options);
  if (semantic === null)
    return misplaced('/options/evaluations_semantic', 'value', `This is one of ${SEMANTICS.join(', ')}.`);
  return ok({ isBatch: true, semantic, items: evaluations.map((item) => itemOf(body, item)) });
}

const misplaced = (path: string, code: string, message: string): Result<never, Refusal> =>
  unusable(message.replace(/^This/, `What stands at ${path}`), [{ path, code, message }]);

function semanticOf(options: unknown): Semantic | null {
  if (options === undefined) return 'execute_all';
  if (!isJsonObject(options)) return null;
  const asked = options['evaluations_semantic'] ?? 'execute_all';
  return SEMANTICS.find((one) => one === asked) ?? null;
}

function itemOf(defaults: JsonObject, item: unknown): Item {
  if (!isJsonObject(item)) return fail([{ path: '', code: 'type', message: 'This is an object.' }]);
  const whole = withDefaults(defaults, item);
  const errors = shapeErrors(whole);
  return errors.length > 0 ? fail(errors) : ok(evaluationOf(whole));
}

/** Answers items in order, up to where the semantic stops: what it stops at is in the answer. */
export function answered<Answer extends { readonly decision: boolean }>(
  items: readonly Item[],
  semantic: Semantic,
  answer: (item: Item) => Answer,
): readonly Answer[] {
  const answers: Answer[] = [];
  for (const item of items) {
    const next = answer(item);
    answers.push(next);
    if (semantic === 'deny_on_first_deny' && !next.decision) break;
    if (semantic === 'permit_on_first_permit' && next.decision) break;
  }
  return answers;
}
