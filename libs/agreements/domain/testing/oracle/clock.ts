import { dayOf, daysAfter } from './days.js';
import * as gates from './gates.js';
import { type Laws, REVIEWED, wrong } from './law.js';
import type { AgreementRecord, EventOf } from './record.js';
import { endOfTerm } from './standing.js';

type OfTheClock =
  | 'AgreementExpired'
  | 'AgreementTerminated'
  | 'AgreementSuspended'
  | 'PrivacyReviewWentStale'
  | 'RiskAcceptanceExpired'
  | 'ClassifiedAccessSuspended';

const CLOCK = ['clock'] as const;

/** Days after the date of the need on which access is suspended; after an accepted risk has run out, the agreement. */
const NEED_GRACE = 30;
const RISK_GRACE = 14;

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
  AgreementTerminated: {
    from: ['Active', 'Suspended'],
    by: CLOCK,
    needs: ({ data }, { scene }) =>
      wrong(
        scene.successor?.agreementId !== data.successorId ||
          scene.successor.activation?.supersedes !== scene.agreementId,
        'a successor in its place',
      ),
  },
  AgreementSuspended: {
    from: ['Active'],
    by: CLOCK,
    needs: ({ data }, record) =>
      data.causeCode === 'StandardsLapsed'
        ? wrong(gates.standards(record).length === 0, 'standards that are missing')
        : wrong(!isUncoveredTooLong(record), 'a risk that was covered and is not for two weeks'),
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
  ClassifiedAccessSuspended: {
    from: ['ClassifiedAccessApproved', 'Active', 'Suspended'],
    by: CLOCK,
    needs: ({ data }, record) => {
      const approved = record.last('ClassifiedAccessApproved');
      const before = record.before().lastRevision('ClassifiedAccessSuspended');
      return [
        ...wrong(approved === undefined || before > approved.revision, 'access to suspend'),
        ...wrong(
          approved !== undefined && record.today <= lastDayOf(data.causeCode, approved),
          'a date that has passed',
        ),
      ];
    },
  },
};

const lastDayOf = (cause: string, { data }: EventOf<'ClassifiedAccessApproved'>): string =>
  cause === 'VERIFICATION_OVERDUE' ? data.verificationDueOn : daysAfter(data.needRevalidateOn, NEED_GRACE);

/** True when the cover of something has ended more than two weeks ago, and nothing has covered it since. */
function isUncoveredTooLong(record: AgreementRecord): boolean {
  const uncovered = new Set(gates.risks(record).map((what) => what.replace('cover for ', '')));
  const ended = new Set(record.all('RiskAcceptanceExpired').map(({ data }) => data.riskId));
  return record
    .all('RiskAccepted')
    .some(
      ({ data }) =>
        ended.has(data.riskId) &&
        uncovered.has(data.form.source.ref) &&
        daysAfter(data.expiresOn, RISK_GRACE) < record.today,
    );
}
