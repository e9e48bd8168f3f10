import {
  fail,
  holdersOnRecord,
  isStaffFunction,
  localDateOf,
  ok,
  refusal,
  withFunctionsOnRecord,
  type Clock,
  type FunctionName,
  type LocalDate,
  type Principal,
  type Refusal,
  type Result,
} from '@accord/kernel';
import type { Policies } from '@accord/policy/application';
import { editionsOf, PolicyBook, publicationOf, type Publication, type PolicyValues } from '@accord/policy/domain';
import type { KnownPeople } from './ports.js';
import { BARRED, mayLookAhead } from './readers.js';

/** What a publication would do to what one person holds. */
export interface EffectOnPerson {
  readonly subjectId: string;
  readonly gains: readonly FunctionName[];
  readonly loses: readonly FunctionName[];
  /** Those of the lost ones that nobody would hold any more. */
  readonly unheld: readonly FunctionName[];
}

/** The policy with a publication and without it. */
export interface Trial {
  readonly effectiveFrom: LocalDate;
  /** The values on a date, as if the publication did not exist; and as if it were approved. */
  readonly before: (date: LocalDate) => PolicyValues;
  readonly after: (date: LocalDate) => PolicyValues;
  /** Of a publication of functions: what it does to the person whom it speaks of, as the provider of identities knows people now. */
  readonly person: EffectOnPerson | null;
}

/** Publications that wait, to be tried out before they take effect. */
export class Trials {
  constructor(
    private readonly policies: Pick<Policies, 'state'>,
    private readonly people: Pick<KnownPeople, 'find' | 'holdersOf'>,
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
    const before = new PolicyBook(editionsOf(others), state.revision);
    const after = new PolicyBook(editionsOf(state, publication), state.revision);
    const person = await this.effectOn(publication, before, after);
    return ok({ effectiveFrom: publication.effectiveFrom, before: before.at, after: after.at, person });
  }

  private async effectOn(
    { content, effectiveFrom }: Publication,
    before: PolicyBook,
    after: PolicyBook,
  ): Promise<EffectOnPerson | null> {
    if (!('functions' in content)) return null;
    const { subjectId } = content.functions;
    const said = (await this.people.find(subjectId)) ?? { subjectId, functions: [] };
    const heldBy = (book: PolicyBook) =>
      withFunctionsOnRecord(said, book.functionsAt(effectiveFrom)).functions.filter(isStaffFunction);
    const [then, now] = [heldBy(before), heldBy(after)];
    const loses = then.filter((name) => !now.includes(name));
    const holders = holdersOnRecord(loses, await this.people.holdersOf(loses), after.functionsAt(effectiveFrom));
    const unheld = loses.filter((name) => holders.get(name)!.length === 0);
    return { subjectId, gains: now.filter((name) => !then.includes(name)), loses, unheld };
  }
}
