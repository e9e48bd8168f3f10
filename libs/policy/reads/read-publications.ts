import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import {
  CLOCK,
  fail,
  localDateOf,
  ok,
  refusal,
  type Clock,
  type Principal,
  type Refusal,
  type Result,
} from '@accord/kernel';
import { EVENT_STORE, type EventStore } from '@accord/event-store';
import { Policies } from '@accord/policy/application';
import { POLICY_STREAM, publicationOf, type Publication } from '@accord/policy/domain';
import { BrokenSeal } from '@accord/privacy';
import { POLICY_TEXTS, type PolicyTexts } from './ports.js';
import { BARRED, mayLookAhead } from './readers.js';
import {
  publicationItem,
  publicationView,
  shippedItem,
  type PublicationItem,
  type PublicationView,
} from './publication.view.js';

/** What is shown in place of a text that does not open. */
const LOST = '[this text cannot be opened]';

/** A publication with its texts open; one that does not open keeps none of the others back. */
async function opened(texts: PolicyTexts, publication: Publication): Promise<Publication> {
  const open = async <T>(value: T): Promise<T> => {
    try {
      return await texts.unseal(POLICY_STREAM, value);
    } catch (error) {
      if (error instanceof BrokenSeal) return Object.assign({}, value, { reason: LOST });
      throw error;
    }
  };
  const { reason } = await open({ reason: publication.reason });
  const withdrawn = publication.withdrawn && (await open(publication.withdrawn));
  return { ...publication, reason, withdrawn };
}

/** Everything that was ever published or proposed, the newest first, from a place on. */
export class ListPublications extends Query<
  Result<
    { readonly items: readonly PublicationItem[]; readonly next: number | null; readonly revision: number },
    Refusal
  >
> {
  constructor(
    readonly caller: Principal,
    readonly limit: number,
    readonly from: number,
  ) {
    super();
  }
}

/** Answers {@link ListPublications} from the policy's own history: never behind. */
@QueryHandler(ListPublications)
export class ListPublicationsHandler implements IQueryHandler<ListPublications> {
  constructor(
    @Inject(Policies) private readonly policies: Policies,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POLICY_TEXTS) private readonly texts: PolicyTexts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ caller, limit, from }: ListPublications) {
    if (!mayLookAhead(caller)) return fail(BARRED);
    const state = await this.policies.state();
    const [first] = await this.store.readStream(POLICY_STREAM, 0, 1);
    const today = localDateOf(this.clock.now());
    const wanted = state.publications.toReversed().slice(from, from + limit);
    const items = await Promise.all(wanted.map(async (one) => publicationItem(await opened(this.texts, one), today)));
    const isLast = from + limit > state.publications.length;
    const shipped = isLast ? shippedItem(state, first?.recordedAt ?? '') : [];
    return ok({ items: [...items, ...shipped], next: isLast ? null : from + limit, revision: state.revision });
  }
}

/** One publication, by its version. */
export class ReadPublication extends Query<Result<PublicationView, Refusal>> {
  constructor(
    readonly version: string,
    readonly caller: Principal,
  ) {
    super();
  }
}

/** Answers {@link ReadPublication} from the policy's own history: never behind. */
@QueryHandler(ReadPublication)
export class ReadPublicationHandler implements IQueryHandler<ReadPublication> {
  constructor(
    @Inject(Policies) private readonly policies: Policies,
    @Inject(POLICY_TEXTS) private readonly texts: PolicyTexts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ version, caller }: ReadPublication): Promise<Result<PublicationView, Refusal>> {
    if (!mayLookAhead(caller)) return fail(BARRED);
    const state = await this.policies.state();
    const publication = publicationOf(state, version);
    if (!publication) return fail(refusal('NOT_FOUND', 'Nothing was proposed under this version.'));
    const open = await opened(this.texts, publication);
    return ok(publicationView(state, open, caller, this.clock.now().toISOString()));
  }
}
