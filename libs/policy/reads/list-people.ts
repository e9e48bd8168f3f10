import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import {
  CLOCK,
  fail,
  isStaffFunction,
  localDateOf,
  ok,
  type Clock,
  type FunctionName,
  type LocalDate,
  type Principal,
  type Refusal,
  type Result,
} from '@accord/kernel';
import { Policies } from '@accord/policy/application';
import { peopleOf, type PublicationOfFunctions, type PublishedOfPerson } from '@accord/policy/domain';
import { KNOWN_PEOPLE, type KnownPeople } from './ports.js';
import { mayReadPeople, PEOPLE_BARRED } from './readers.js';

/** What is to hold for a person from a day on. */
export interface AheadOfPerson {
  readonly version: string;
  readonly status: 'Proposed' | 'Approved';
  readonly effectiveFrom: LocalDate;
  readonly functions: readonly FunctionName[];
}

/** A person of the government's side, by their opaque id, and what they hold. */
export interface PersonItem {
  readonly subjectId: string;
  readonly functions: readonly FunctionName[];
  /** Who says so. */
  readonly source: 'Provider' | 'Publication';
  /** The publication, and its day; absent where the provider says it. */
  readonly version?: string;
  readonly since?: LocalDate;
  readonly ahead: readonly AheadOfPerson[];
}

/** A page of people, and behind whom the next one begins. */
export interface PeoplePage {
  readonly items: readonly PersonItem[];
  readonly next?: readonly [subjectId: string];
  /** Revision of the policy. */
  readonly revision: number;
}

/** Everybody of the government's side who signed in once, or whom a publication names, by their ids. */
export class ListPeople extends Query<Result<PeoplePage, Refusal>> {
  constructor(
    readonly caller: Principal,
    readonly limit: number,
    readonly after: string | null,
  ) {
    super();
  }
}

/** Answers {@link ListPeople} from the policy's own history, and from who has signed in. */
@QueryHandler(ListPeople)
export class ListPeopleHandler implements IQueryHandler<ListPeople> {
  constructor(
    @Inject(Policies) private readonly policies: Policies,
    @Inject(KNOWN_PEOPLE) private readonly known: KnownPeople,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ caller, limit, after }: ListPeople): Promise<Result<PeoplePage, Refusal>> {
    if (!mayReadPeople(caller)) return fail(PEOPLE_BARRED);
    const state = await this.policies.state();
    const published = peopleOf(state, localDateOf(this.clock.now()));
    const signedIn = await this.known.staffAfter(after, limit + 1);
    const said = new Map(signedIn.map(({ subjectId, functions }) => [subjectId, functions.filter(isStaffFunction)]));
    const named = [...published.keys()].filter((subjectId) => after === null || subjectId > after);
    const all = [...new Set([...said.keys(), ...named])].toSorted();
    const items = all.slice(0, limit).map((id) => personItem(id, said.get(id) ?? [], published.get(id)));
    const page = { items, revision: state.revision };
    return ok(all.length > limit ? { ...page, next: [items.at(-1)!.subjectId] } : page);
  }
}

function personItem(
  subjectId: string,
  said: readonly FunctionName[],
  { holding, ahead }: PublishedOfPerson = { holding: null, ahead: [] },
): PersonItem {
  const common = { subjectId, ahead: ahead.map(aheadOf) };
  if (holding === null) return { ...common, functions: said, source: 'Provider' };
  const { version, effectiveFrom: since, content } = holding;
  return { ...common, functions: content.functions.holds, source: 'Publication', version, since };
}

const aheadOf = ({ version, approved, effectiveFrom, content }: PublicationOfFunctions): AheadOfPerson => ({
  version,
  status: approved ? 'Approved' : 'Proposed',
  effectiveFrom,
  functions: content.functions.holds,
});
