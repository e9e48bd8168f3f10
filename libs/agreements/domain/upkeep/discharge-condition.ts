import type { FunctionName } from '@accord/kernel';
import { command, guard, payloadGuard } from '../grammar.js';
import { isOfPrivacy } from '../review/conditions.js';
import { workOf } from '../work.js';
import { isBinding } from '../in-force/standing.js';
import type { UpkeepEvent } from './events.js';
import type { Discharged } from './forms.js';

type Payload = Omit<Discharged, 'owner'>;

/** The function that set a condition, by its id. */
const setterOf = (conditionId: string): FunctionName => (isOfPrivacy(conditionId) ? 'dhs.privacy' : 'dhs.csa');

/** Whoever set a condition finds that it is met. */
const setByAnother = payloadGuard<Payload>(
  'NOT_AUTHORIZED',
  'The condition was set by another function.',
  ({ actor }, { conditionId }) => actor.function !== setterOf(conditionId),
);

/** There is nothing that the function could find met. */
const noneOpen = guard(
  'ALREADY_IN_STATE',
  'No condition that the function set is open.',
  ({ state, actor }) => !state.conditions.some(({ conditionId }) => setterOf(conditionId) === actor.function),
);

/** It was met already, or never set. */
const notOpen = payloadGuard<Payload>(
  'ALREADY_IN_STATE',
  'No such condition is open.',
  ({ state }, { conditionId }) => !state.conditions.some((one) => one.conditionId === conditionId),
);

/** The function that set a condition discharges it on evidence. What was accepted of its risk is needed no more. */
export const DischargeCondition = command<Payload, UpkeepEvent>({
  by: ['dhs.privacy', 'dhs.csa'],
  from: ['PrivacyReviewed', 'ClassifiedAccessApproved', 'Active', 'Suspended'],
  terminal: 'refused',
  judgesSeparation: true,
  authorization: [setByAnother],
  already: [noneOpen, notOpen],
  work: ({ state }) =>
    isBinding(state)
      ? state.conditions.map(({ conditionId, dueOn }) =>
          workOf(setterOf(conditionId), state.activation?.activatedAt ?? null, { dueOn }),
        )
      : [],
  decide: ({ conditionId, evidence }, { conditions }) => {
    const condition = conditions.find((one) => one.conditionId === conditionId);
    if (!condition) throw new TypeError('There is no such condition.');
    return [{ type: 'ConditionDischarged', data: { conditionId, owner: condition.owner, evidence } }];
  },
});
