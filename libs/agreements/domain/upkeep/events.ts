import { jsonObjectOf, sealedFor, type DataOf, type EventsOf } from '@accord/kernel';
import { undecided } from '../amendment/undecided.js';
import { event } from '../grammar.js';
import { everything } from '../visibility.js';
import { conditionSource, isSameSource } from '../risk/risks.js';
import { superseded } from '../risk/superseded.js';
import { PAUSING_KINDS, type Discharged, type Reported, type Reviewed } from './forms.js';

const ChangedConditionReported = event<Reported>({
  version: 1,
  seals: sealedFor('author')('/description'),
  isaoSees: everything,
  isAct: true,
  fold: (state, reported, { eventId }) => ({
    upkeep: {
      ...state.upkeep,
      changedConditions: [...state.upkeep.changedConditions, { ...reported, reportId: eventId, reviewedAt: null }],
    },
    ...(PAUSING_KINDS.has(reported.kind) ? undecided(state) : {}),
  }),
});

const ConditionDischarged = event<Discharged>({
  version: 1,
  seals: sealedFor('author')('/evidence/locator'),
  isaoSees: ({ conditionId, owner }) => (owner === 'ISAO' ? { conditionId, owner } : {}),
  isAct: true,
  fold: (state, { conditionId }) => ({
    conditions: state.conditions.filter((one) => one.conditionId !== conditionId),
    risks: superseded(state, (source) => isSameSource(source, conditionSource(conditionId))),
  }),
});

const NEED = 'classified-need-persists';

const AnnualReviewCompleted = event<Reviewed>({
  version: 1,
  seals: sealedFor('author')('/answers/*/note', '/followUps/*/text'),
  isaoSees: ({ year, answers, followUps, nextDueOn }) =>
    jsonObjectOf({
      year,
      answers: answers.map(({ item, answer }) => ({ item, answer })),
      followUps: followUps.filter(({ owner }) => owner === 'ISAO'),
      nextDueOn,
    }),
  isAct: true,
  fold: ({ classified, upkeep }, review, { recordedAt: completedAt }) => ({
    upkeep: { ...upkeep, annualReview: { ...review, completedAt } },
    ...(review.answers.some(({ item, answer }) => item === NEED && answer === 'Yes')
      ? { classified: { ...classified, needConfirmedAt: completedAt } }
      : {}),
  }),
});

/** What happens to an agreement that has to be kept up. */
export const upkeepEvents = { ChangedConditionReported, ConditionDischarged, AnnualReviewCompleted };

/** An event of keeping an agreement up. */
export type UpkeepEvent = EventsOf<DataOf<typeof upkeepEvents>>;
