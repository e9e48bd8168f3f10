import type { LocalDate } from '@accord/kernel';
import { command, guard } from '../grammar.js';
import type { PolicyState } from '../state.js';
import { isRecordedTurn, isToldStep, stepsAround, turnsSince, type StepName, type TurnName } from './due.js';
import type { ClockEvent } from './events.js';

/** Which turn of cover, and how many agreements the process that keeps their clocks has found to rest on the statute. */
interface TurnPayload {
  readonly statute: string;
  readonly from: LocalDate;
  readonly affectedCount: number;
}

const turnOf = (state: PolicyState, name: TurnName) =>
  turnsSince(state).find(
    (one) => one.statute === name.statute && one.from === name.from && one.inForce === name.inForce,
  );

/** The clock records that cover of a statute has ended, or begun. */
const turn = (inForce: boolean, type: 'StatutoryCoverageLapsed' | 'StatutoryCoverageRestored') =>
  command<TurnPayload, ClockEvent>({
    by: ['clock'],
    already: [
      guard('ALREADY_IN_STATE', 'It is on the record already.', ({ state }, { statute, from }) =>
        isRecordedTurn(state, { statute, from, inForce }),
      ),
    ],
    fits: [
      guard(
        'WRONG_STATE',
        'Cover of the statute does not turn on this day, or the day has not come.',
        (situation, payload) => {
          const found = turnOf(situation.state, { ...payload, inForce });
          return found === undefined || found.from > situation.today;
        },
      ),
    ],
    decide: ({ statute, from, affectedCount }, state) => {
      const to = turnOf(state, { statute, from, inForce })?.to ?? null;
      return [{ type, data: { statute, from, ...(to === null ? {} : { to }), affectedCount } }];
    },
  });

const LapseStatutoryCoverage = turn(false, 'StatutoryCoverageLapsed');

const RestoreStatutoryCoverage = turn(true, 'StatutoryCoverageRestored');

/** The clock tells an office of something that runs on the program as a whole. */
const TellProgramDeadline = command<StepName, ClockEvent>({
  by: ['clock'],
  already: [guard('ALREADY_IN_STATE', 'This was told already.', ({ state }, step) => isToldStep(state, step))],
  fits: [
    guard('WRONG_STATE', 'What was to be told is not due, or the policy asks for it no more.', (situation, payload) => {
      const found = stepOf(situation.state, situation.today, payload);
      return found === undefined || found.at > situation.now;
    }),
  ],
  decide: (payload, state, { today }) => {
    const found = stepOf(state, today, payload);
    if (!found) throw new TypeError('A step that is not due was let through.');
    const { at: _at, ...told } = found;
    return [{ type: 'ProgramDeadlineTold', data: told }];
  },
});

const stepOf = (state: PolicyState, today: LocalDate, { rule, step }: StepName) =>
  stepsAround(state, today).find((one) => one.rule === rule && one.step === step);

/** What the clock records of the policy. */
export const clockCommands = { LapseStatutoryCoverage, RestoreStatutoryCoverage, TellProgramDeadline };
