import {
  fail,
  localDateOf,
  ok,
  refusal,
  type Clock,
  type LocalDate,
  type Principal,
  type Refusal,
  type Result,
} from '@accord/kernel';
import type { Policies } from '@accord/policy/application';
import { editionsOf, PolicyBook, publicationOf, type PolicyValues } from '@accord/policy/domain';
import { BARRED, mayLookAhead } from './readers.js';

/** The policy with a publication and without it. */
export interface Trial {
  readonly effectiveFrom: LocalDate;
  /** The values on a date, as if the publication did not exist; and as if it were approved. */
  readonly before: (date: LocalDate) => PolicyValues;
  readonly after: (date: LocalDate) => PolicyValues;
}

/** Publications that wait, to be tried out before they take effect. */
export class Trials {
  constructor(
    private readonly policies: Pick<Policies, 'state'>,
    private readonly clock: Clock,
  ) {}

  /** A publication that has not taken effect and was not withdrawn; refused to those who may not look ahead. */
  async of(version: string, caller: Principal): Promise<Result<Trial, Refusal>> {
    if (!mayLookAhead(caller)) return fail(BARRED);
    const state = await this.policies.state();
    const publication = publicationOf(state, version);
    const today = localDateOf(this.clock.now());
    if (!publication || publication.withdrawn || (publication.approved && publication.effectiveFrom <= today))
      return fail(refusal('NOT_FOUND', 'No publication of this version is still to take effect.'));
    const others = { ...state, publications: state.publications.filter((one) => one !== publication) };
    return ok({
      effectiveFrom: publication.effectiveFrom,
      before: new PolicyBook(editionsOf(others), state.revision).at,
      after: new PolicyBook(editionsOf(state, publication), state.revision).at,
    });
  }
}
