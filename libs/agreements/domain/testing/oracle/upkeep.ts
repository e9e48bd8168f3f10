import { daysAfter } from './days.js';
import { type Laws, wrong } from './law.js';

type Upkeep = 'ChangedConditionReported';

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
};

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
