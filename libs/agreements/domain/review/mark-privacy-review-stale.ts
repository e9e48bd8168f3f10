import { clockOnly, command, guard } from '../grammar.js';
import type { SignatureEvent } from '../signature/events.js';
import { voidings } from '../signature/voidings.js';
import { isReviewTooOld } from '../time.js';
import type { ReviewEvent } from './events.js';

/** The review is as fresh as the policy asks for. */
const stillFresh = guard(
  'WRONG_STATE',
  'The privacy review is not older than the freshness rule allows.',
  ({ state, context: { premises, today } }) => !isReviewTooOld(state, premises.policy, today),
);

/** The clock sends an agreement back to its privacy review when that has grown too old; what was signed is void. */
export const MarkPrivacyReviewStale = command<object, ReviewEvent | SignatureEvent>({
  ...clockOnly,
  from: ['PrivacyReviewed', 'ClassifiedAccessApproved'],
  terminal: 'refused',
  already: [],
  fits: [stillFresh],
  decide: (_payload, state) => [
    {
      type: 'PrivacyReviewWentStale',
      data: {
        cause: 'Age',
        ...(state.privacy.reviewEventId === null ? {} : { reviewEventId: state.privacy.reviewEventId }),
      },
    },
    ...voidings(state, 'ReviewStale'),
  ],
});
