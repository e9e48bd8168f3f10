import { daysAfter } from './days.js';
import { looksAYearAhead } from './determination.js';
import { type Laws, wrong } from './law.js';
import { PAUSING } from './losses.js';
import type { AgreementRecord, EventOf } from './record.js';
import { stateOf } from './standing.js';

type Access = 'ClassifiedAccessSuspended' | 'ClassifiedAccessReinstated' | 'ClassifiedAccessRevoked';

/** Days after the date of the need on which access is suspended. */
const NEED_GRACE = 30;

/** Until when access runs that nobody takes away: both are dates of the record. */
type Running = Pick<EventOf<'ClassifiedAccessApproved'>['data'], 'verificationDueOn' | 'needRevalidateOn'>;

/** The amendment that last gave access by taking effect, as it was decided, and when it did. */
function givenByAmendment(record: AgreementRecord) {
  const effect = record
    .all('AmendmentTookEffect')
    .findLast(({ revision, data }) => decisionOn(data.amendmentNo, revision, record) !== undefined);
  const decided = effect && decisionOn(effect.data.amendmentNo, effect.revision, record)?.data;
  return effect && decided && 'level' in decided ? { at: effect.revision, decided } : undefined;
}

const decisionOn = (amendmentNo: number, before: number, record: AgreementRecord) =>
  record
    .all('AmendmentClassifiedAccessDecided')
    .findLast(
      ({ data, revision }) => data.amendmentNo === amendmentNo && data.decision === 'Approve' && revision < before,
    );

/** What last let access run; undefined while it does not, or after it was stopped or ended. */
function running(record: AgreementRecord): Running | undefined {
  const last = record.last(
    'ClassifiedAccessApproved',
    'ClassifiedAccessReinstated',
    'ClassifiedAccessSuspended',
    'ClassifiedAccessRevoked',
    'ClassifiedAccessMarkedNotRequired',
  );
  const amended = givenByAmendment(record);
  if (amended && amended.at > (last?.revision ?? -1)) return amended.decided;
  const runs = last?.type === 'ClassifiedAccessApproved' || last?.type === 'ClassifiedAccessReinstated';
  return runs ? last.data : undefined;
}

const isStopped = (record: AgreementRecord): boolean =>
  record.lastRevision('ClassifiedAccessSuspended') >
  Math.max(
    record.lastRevision('ClassifiedAccessApproved', 'ClassifiedAccessReinstated', 'ClassifiedAccessRevoked'),
    givenByAmendment(record)?.at ?? -1,
  );

const lastDayOf = (cause: string, { verificationDueOn, needRevalidateOn }: Running): string =>
  cause === 'VERIFICATION_OVERDUE' ? verificationDueOn : daysAfter(needRevalidateOn, NEED_GRACE);

/** The laws of access that was approved: it stops, runs again on a fresh verification, or ends for good. */
export const accessLaws: Laws<Access> = {
  ClassifiedAccessSuspended: {
    from: ['ChangesRequested', 'ClassifiedAccessApproved', 'Active', 'Suspended'],
    by: ['dhs.csa', 'isao.fso', 'isao.officer', 'clock'],
    needs: ({ data, actor }, record) => {
      const before = running(record.before());
      const reported = record.events.at(-2);
      const isByReport = reported?.type === 'ChangedConditionReported' && PAUSING.has(reported.data.kind);
      return [
        ...wrong(before === undefined, 'access to suspend'),
        ...wrong(
          actor.function === 'clock' && before !== undefined && record.today <= lastDayOf(data.causeCode, before),
          'a date that has passed',
        ),
        ...wrong(
          (data.causeCode === 'CHANGE_UNDER_REVIEW') !== isByReport,
          'a report of ownership or foreign interest',
        ),
        ...wrong(actor.function === 'isao.officer' && !isByReport, 'its function: not isao.officer'),
        ...wrong(stateOf(record.before()) === 'ChangesRequested' && !isByReport, 'a state that admits it'),
      ];
    },
  },
  ClassifiedAccessReinstated: {
    from: ['ClassifiedAccessApproved', 'Active'],
    by: ['dhs.csa'],
    needs: ({ data }, record) => {
      const { form } = data;
      const approved = record.last('ClassifiedAccessApproved')?.data;
      const possession = approved?.possession === true;
      const cleared = form.smoCleared && form.fsoCleared && form.itpsoCleared;
      return [
        ...wrong(!isStopped(record.before()), 'access that is suspended'),
        ...wrong(!isEntityEligible(form.entityEligibility.status, possession), 'an entity that is eligible'),
        ...wrong(possession && !cleared, 'officials that are cleared'),
        ...wrong(!['None', 'Mitigated'].includes(form.foci.status), 'foreign interest that is resolved'),
        ...looksAYearAhead({ ...data, conditions: [] }, record),
      ];
    },
  },
  ClassifiedAccessRevoked: {
    from: ['Active', 'Suspended'],
    by: ['dhs.csa'],
    needs: (_event, record) =>
      wrong(running(record.before()) === undefined && !isStopped(record.before()), 'access to revoke'),
  },
};

const isEntityEligible = (status: string, possession: boolean): boolean =>
  ['Eligible', 'Limited', ...(possession ? [] : ['NotRequired'])].includes(status);
