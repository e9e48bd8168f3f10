import { sealedFor, type DataOf, type EventsOf, type LocalDate, type Recorded } from '@accord/kernel';
import type { Content } from '../content.js';
import { event } from '../grammar.js';
import type { Deed, PolicyState, Publication } from '../state.js';

/** What is proposed: with the version under which it will be known. */
interface Proposed {
  readonly version: string;
  readonly effectiveFrom: LocalDate;
  readonly content: Content;
  readonly reason: string;
}

const author = sealedFor('author');

const deedOf = ({ actor, recordedAt }: Recorded): Deed => ({ by: actor.subjectId, at: recordedAt });

const changed = (
  { publications }: PolicyState,
  version: string,
  change: (publication: Publication) => Publication,
): Pick<PolicyState, 'publications'> => ({
  publications: publications.map((one) => (one.version === version ? change(one) : one)),
});

const PublicationProposed = event<Proposed>({
  version: 1,
  seals: author('/reason'),
  fold: ({ publications }, proposal, recorded) => ({
    publications: [
      ...publications,
      { ...proposal, proposed: deedOf(recorded), revised: [], approved: null, withdrawn: null },
    ],
  }),
});

const PublicationRevised = event<Proposed>({
  version: 1,
  seals: author('/reason'),
  fold: (state, proposal, recorded) =>
    changed(state, proposal.version, (one) => ({ ...one, ...proposal, revised: [...one.revised, deedOf(recorded)] })),
});

const PublicationApproved = event<{ readonly version: string }>({
  version: 1,
  seals: [],
  fold: (state, { version }, recorded) =>
    changed(state, version, (one) => ({
      ...one,
      approved: { ...deedOf(recorded), revision: recorded.revision },
    })),
});

/** It never took effect, and never will. */
const PublicationWithdrawn = event<{ readonly version: string; readonly reason: string }>({
  version: 1,
  seals: author('/reason'),
  fold: (state, { version, reason }, recorded) =>
    changed(state, version, (one) => ({ ...one, withdrawn: { ...deedOf(recorded), reason } })),
});

/** What happens to a publication. */
export const publicationEvents = {
  PublicationProposed,
  PublicationRevised,
  PublicationApproved,
  PublicationWithdrawn,
};

/** An event of a publication. */
export type PublicationEvent = EventsOf<DataOf<typeof publicationEvents>>;
