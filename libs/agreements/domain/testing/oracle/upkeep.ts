import { openConditions } from './conditions.js';
import { daysAfter, monthsAfter } from './days.js';
import { type Laws, REVIEWED, within, wrong } from './law.js';
import { termOf } from './suspension.js';

type Upkeep = 'ChangedConditionReported' | 'ConditionDischarged' | 'AnnualReviewCompleted' | 'RiskAcceptanceWithdrawn';

/** Laws of what keeps an agreement up (rules.md#changed-conditions). */
export const upkeepLaws: Laws<Upkeep> = {
  ChangedConditionReported: {
    from: ['Proposed', 'ChangesRequested', 'PrivacyReviewed', 'ClassifiedAccessApproved', 'Active', 'Suspended'],
    by: ['isao.fso', 'isao.officer'],
    needs: ({ data }, record) => [
      ...wrong(data.occurredOn > record.today, 'a change that has happened'),
      ...wrong(data.reportedOn !== record.today, 'the day of the report'),
      ...wrong(!isLateBy(data.lateByBusinessDays, data.occurredOn, record.today), 'its lateness'),
    ],
  },
  ConditionDischarged: {
    from: [...REVIEWED, 'Active', 'Suspended'],
    by: ['dhs.privacy', 'dhs.csa'],
    needs: ({ data, actor }, record) => {
      const isPrivacy = data.conditionId.includes('privacy.');
      return [
        ...wrong(isPrivacy !== (actor.function === 'dhs.privacy'), 'the function that set it'),
        ...wrong(!openConditions(record.before()).includes(data.conditionId), 'a condition that is open'),
      ];
    },
  },
  AnnualReviewCompleted: {
    from: ['Active', 'Suspended'],
    by: ['nccic.case_manager'],
    needs: ({ data }, record) => {
      const term = termOf(record);
      const dueOn = term && monthsAfter(term.from, 12 * data.year);
      return [
        ...wrong(data.year !== record.all('AnnualReviewCompleted').length, 'the next year'),
        ...wrong(dueOn === undefined || daysAfter(record.today, EARLY) < dueOn, 'an anniversary that is near'),
        ...wrong(term !== undefined && dueOn !== undefined && term.to <= dueOn, 'a year to come'),
        ...within(record, 'conditionDueOn', ...data.followUps.map(({ dueOn: day }) => day)),
      ];
    },
  },
  RiskAcceptanceWithdrawn: {
    from: ['Proposed', 'ChangesRequested', ...REVIEWED, 'Active', 'Suspended'],
    by: ['dhs.risk_acceptor'],
    needs: ({ data }, record) => {
      const ended = [...record.before().all('RiskAcceptanceWithdrawn'), ...record.all('RiskAcceptanceExpired')];
      const accepted = record.all('RiskAccepted').some((one) => one.data.riskId === data.riskId);
      return wrong(!accepted || ended.some((one) => one.data.riskId === data.riskId), 'an acceptance that stands');
    },
  },
};

/** Days before the anniversary on which a review can be completed. */
const EARLY = 60;

/** Business days in which a change is reported in time; and days off of a year, which the oracle does not know by date. */
const [IN_TIME, DAYS_OFF] = [10, 12];

function weekdaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = daysAfter(from, 1); day <= to; day = daysAfter(day, 1))
    if (new Date(day).getUTCDay() % 6 !== 0) count += 1;
  return count;
}

/** True for a lateness that is that of the weekdays between, but for the days off that may lie among them. */
function isLateBy(late: number, occurredOn: string, today: string): boolean {
  const most = Math.max(0, weekdaysBetween(occurredOn, today) - IN_TIME);
  return late <= most && late >= Math.max(0, most - DAYS_OFF);
}
