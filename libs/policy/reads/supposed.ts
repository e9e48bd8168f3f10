import {
  canonicalJson,
  fail,
  isGovernmentFunction,
  ok,
  refusal,
  type FieldError,
  type Json,
  type Principal,
  type Refusal,
  type Result,
} from '@accord/kernel';
import type { Policies } from '@accord/policy/application';
import { editionsOf, PolicyBook, withChanges, wrongIn, type Edition, type PolicyValues } from '@accord/policy/domain';

/** A value that is supposed to have been another one all along, by its JSON Pointer in the policy. */
export interface SupposedChange {
  readonly path: string;
  readonly value: Json;
}

/** The policy of any moment as it was, and as it would have been. */
export interface Supposed {
  readonly before: (moment: string) => PolicyValues;
  readonly after: (moment: string) => PolicyValues;
}

/** What is wrong with the shape of an edition's values; empty where nothing is. */
export type ShapeCheck = (edition: Edition) => readonly FieldError[];

const wrong = (errors: readonly FieldError[]): Refusal =>
  refusal('INVALID_PAYLOAD', 'The policy that this leads to does not hold together.', errors.map(ofTheChange));

/** What is wrong with the policy is wrong with the changes that led to it: the place in it is told in words. */
const ofTheChange = (error: FieldError): FieldError =>
  error.path.startsWith('/changes')
    ? error
    : { ...error, path: '/changes', message: `${error.path}: ${error.message}` };

/** What was shipped follows older schemas in places: only what the changes bring is held against them. */
const newIn = (errors: readonly FieldError[], known: readonly FieldError[]): readonly FieldError[] =>
  errors.filter(({ path, code }) => !known.some((one) => one.path === path && one.code === code));

/** Who supposes anything reads how agreements were decided: the government and auditors, and no administrator. */
export const maySuppose = ({ functions }: Principal): Result<null, Refusal> =>
  functions.some((name) => isGovernmentFunction(name) || name === 'auditor')
    ? ok(null)
    : fail(refusal('NOT_AUTHORIZED', 'What would have been decided is for the government and for auditors.'));

/** The policy as if values of it had always been others: every edition is changed, and nothing is recorded. */
export class Suppositions {
  constructor(
    private readonly policies: Pick<Policies, 'state'>,
    private readonly shapeOf: ShapeCheck,
  ) {}

  /** Refused to those who may not suppose anything, and for what would be no policy. */
  async of(changes: readonly SupposedChange[], caller: Principal): Promise<Result<Supposed, Refusal>> {
    const barred = maySuppose(caller);
    return barred.ok ? this.supposed(changes) : barred;
  }

  /** The same for whoever works on the system itself. */
  async supposed(changes: readonly SupposedChange[]): Promise<Result<Supposed, Refusal>> {
    const state = await this.policies.state();
    const editions = editionsOf(state);
    const changed: Edition[] = [];
    for (const edition of editions) {
      const made = withChanges(edition, changes);
      if (!made.ok) return fail(wrong(made.error));
      const errors = newIn(this.shapeOf(made.value), this.shapeOf(edition));
      const broken = errors.length > 0 ? errors : wrongIn(made.value, edition);
      if (broken.length > 0) return fail(wrong(broken));
      changed.push(made.value);
    }
    if (canonicalJson(changed) === canonicalJson(editions))
      return fail(refusal('ALREADY_IN_STATE', 'The policy has said that all along.'));
    return ok({
      before: new PolicyBook(editions, state.revision).at,
      after: new PolicyBook(changed, state.revision).at,
    });
  }
}
