import { dayOf, daysAfter } from './days.js';
import { type Laws, REVIEWED, wrong } from './law.js';
import { endOfTerm } from './standing.js';

type OfTheClock = 'AgreementExpired' | 'PrivacyReviewWentStale' | 'RiskAcceptanceExpired';

const CLOCK = ['clock'] as const;

/** Laws of what happens because a moment has come (rules.md#deadlines): by nobody but the clock, and not before its day. */
export const clockLaws: Laws<OfTheClock> = {
  AgreementExpired: {
    from: ['Expired'], // past its term it counts as that before it is recorded
    by: CLOCK,
    needs: ({ data }, record) => [
      ...wrong(record.before().last('AgreementExpired') !== undefined, 'a first end'),
      ...wrong(dayOf(data.expiredAt) !== endOfTerm(record), 'the end of its term'),
    ],
  },
  PrivacyReviewWentStale: {
    from: REVIEWED,
    by: CLOCK,
    needs: ({ data }, record) => {
      const passed = record.last('PrivacyReviewPassed');
      const lastDay = passed && daysAfter(dayOf(passed.recordedAt), record.policy.privacyReviewFreshnessDays);
      return [
        ...wrong(lastDay === undefined || record.today <= lastDay, 'a review that is too old'),
        ...wrong(data.reviewEventId !== passed?.eventId, 'the review that went stale'),
      ];
    },
  },
  RiskAcceptanceExpired: {
    from: ['Proposed', 'ChangesRequested', ...REVIEWED, 'Active', 'Suspended'],
    by: CLOCK,
    needs: ({ data }, record) => {
      const accepted = record.all('RiskAccepted').find((one) => one.data.riskId === data.riskId);
      const ended = record.before().all('RiskAcceptanceExpired');
      return [
        ...wrong(accepted === undefined || record.today <= accepted.data.expiresOn, 'an acceptance past its last day'),
        ...wrong(
          ended.some((one) => one.data.riskId === data.riskId),
          'an acceptance that stands',
        ),
      ];
    },
  },
};
