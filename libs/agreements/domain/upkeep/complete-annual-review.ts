import { startOfDay } from '@accord/kernel';
import { command, fieldGuard, guard } from '../grammar.js';
import { bounded } from '../guards/fields.js';
import { workOf } from '../work.js';
import { anniversary, annualReviewDueOn, nextReviewYear, reviewOpensOn } from './annual-review.js';
import type { UpkeepEvent } from './events.js';
import type { Reviewed } from './forms.js';

type Payload = Pick<Reviewed, 'answers' | 'followUps'>;

/** What is still to be done has a day within the policy. */
const followUpDates = fieldGuard<Payload>(
  'INVALID_PAYLOAD',
  'A follow-up lies in the past or too far ahead.',
  ({ context }, { followUps }) =>
    followUps.flatMap(({ dueOn }, index) => bounded(dueOn, 'conditionDueOn', context, `/followUps/${index}/dueOn`)),
);

/** The review of a year may come so long before its anniversary and no sooner. */
const notDue = guard('WRONG_STATE', 'No annual review is due yet.', ({ state, context: { today, premises } }) => {
  const dueOn = annualReviewDueOn(state);
  return dueOn === null || today < reviewOpensOn(dueOn, premises.policy);
});

/** The case manager looks back on a year of the agreement, item by item. */
export const CompleteAnnualReview = command<Payload, UpkeepEvent>({
  by: ['nccic.case_manager'],
  from: ['Active', 'Suspended'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [followUpDates],
  already: [], // the next one is another year's, and not due for long
  fits: [notDue],
  work: ({ state, policy }) => {
    const dueOn = annualReviewDueOn(state);
    return dueOn === null ? [] : [workOf('nccic.case_manager', startOfDay(reviewOpensOn(dueOn, policy)), { dueOn })];
  },
  decide: ({ answers, followUps }, state) => {
    const year = nextReviewYear(state);
    const { activation } = state;
    if (activation === null) throw new TypeError('The agreement was never put in force.');
    const nextDueOn = anniversary(activation, year + 1);
    return [{ type: 'AnnualReviewCompleted', data: { year, answers, followUps, nextDueOn } }];
  },
});
