import type { LocalDate } from '@accord/kernel';
import type { Content } from '../content.js';
import { command, guard } from '../grammar.js';
import { publicationOf, type Publication } from '../state.js';
import type { PublicationEvent } from './events.js';
import {
  contentOf,
  errorsOf,
  givenByPublication,
  kindKept,
  notAboutOneself,
  policyConsistent,
  publicationKnown,
  takesEffectAhead,
  type Naming,
} from './guards.js';

type Revision = Naming & { readonly effectiveFrom: LocalDate; readonly reason: string } & Content;

/** What holds or would hold of the publication that a command names; false where none is named. */
const when = (code: string, sentence: string, test: (publication: Publication, today: LocalDate) => boolean) =>
  guard<Naming>(code, sentence, ({ state, today }, { version }) => {
    const publication = publicationOf(state, version);
    return publication !== undefined && test(publication, today);
  });

const withdrawn = when('WRONG_STATE', 'The publication was withdrawn.', (one) => one.withdrawn !== null);

const approvedAlready = when(
  'ALREADY_IN_STATE',
  'The publication is approved already.',
  (one) => one.approved !== null && one.withdrawn === null,
);

const withdrawnAlready = when(
  'ALREADY_IN_STATE',
  'The publication was withdrawn already.',
  (one) => one.withdrawn !== null,
);

const approvedBefore = when(
  'WRONG_STATE',
  'The publication is approved: withdraw it, and propose another one.',
  (one) => one.approved !== null && one.withdrawn === null,
);

/** Whoever wrote a change, in whole or in part, does not approve it. */
const notOnesOwn = guard<Naming>(
  'SOD_CONFLICT',
  'The person proposed this change, or has edited it.',
  ({ state, actor: { subjectId } }, { version }) => {
    const publication = publicationOf(state, version);
    return (
      publication !== undefined && [publication.proposed, ...publication.revised].some(({ by }) => by === subjectId)
    );
  },
);

/** Approved too late, it would change what was decided. */
const dayAhead = when(
  'WRONG_STATE',
  'The day on which it was to take effect has begun: revise the publication first.',
  (one, today) => one.approved === null && one.withdrawn === null && one.effectiveFrom <= today,
);

/** What was approved since it was proposed may have spoiled it. */
const stillConsistent = guard<Naming>(
  'WRONG_STATE',
  'With what was approved since, the policy would not hold together: revise the publication first.',
  ({ state }, { version }) => {
    const publication = publicationOf(state, version);
    if (publication === undefined) return false;
    return errorsOf(state, version, publication.effectiveFrom, publication.content).length > 0;
  },
);

const inForceAlready = when(
  'WRONG_STATE',
  'It has taken effect: propose what is to hold in its place.',
  (one, today) => one.approved !== null && one.withdrawn === null && one.effectiveFrom <= today,
);

/** An administrator changes what was proposed, and becomes one of its authors. */
export const RevisePublication = command<Revision, PublicationEvent>({
  by: ['admin'],
  payload: [publicationKnown, kindKept, takesEffectAhead, givenByPublication, policyConsistent],
  separation: [notAboutOneself],
  already: [],
  fits: [withdrawn, approvedBefore],
  decide: (payload) => {
    const { version, effectiveFrom, reason } = payload;
    return [{ type: 'PublicationRevised', data: { version, effectiveFrom, content: contentOf(payload), reason } }];
  },
});

/** Another administrator than its authors approves: from its day on it is in force. */
export const ApprovePublication = command<Naming, PublicationEvent>({
  by: ['admin'],
  payload: [publicationKnown],
  separation: [notOnesOwn, notAboutOneself],
  already: [approvedAlready],
  fits: [withdrawn, dayAhead, stillConsistent],
  decide: ({ version }) => [{ type: 'PublicationApproved', data: { version } }],
});

/** An administrator takes a publication back, as long as it has not taken effect. */
export const WithdrawPublication = command<Naming & { readonly reason: string }, PublicationEvent>({
  by: ['admin'],
  payload: [publicationKnown],
  separation: [notAboutOneself],
  already: [withdrawnAlready],
  fits: [inForceAlready],
  decide: ({ version, reason }) => [{ type: 'PublicationWithdrawn', data: { version, reason } }],
});
