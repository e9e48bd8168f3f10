import { localDateOf, startOfDay, type LocalDate } from '@accord/kernel';
import { editionsOf } from '../editions.js';
import type { PolicyState } from '../state.js';
import { coverTurns, type CoverTurn } from '../statutory-cover.js';
import { programSteps, type ProgramStep } from './told.js';

/** Names a day on which cover turns. */
export type TurnName = Pick<CoverTurn, 'statute' | 'from' | 'inForce'>;

/** Names a step of the program. */
export type StepName = Pick<ProgramStep, 'rule' | 'step'>;

const isTurn = (a: TurnName, b: TurnName): boolean =>
  a.statute === b.statute && a.from === b.from && a.inForce === b.inForce;

const isStep = (a: StepName, b: StepName): boolean => a.rule === b.rule && a.step === b.step;

/** True for a turn that is on the record. */
export const isRecordedTurn = ({ turned }: PolicyState, turn: TurnName): boolean =>
  turned.some((one) => isTurn(one, turn));

/** True for a step that was told. */
export const isToldStep = ({ told }: PolicyState, step: StepName): boolean => told.some((one) => isStep(one, step));

/** Every day since the policy began on which cover turns, recorded or not: what was before then is history of its own. */
export function turnsSince(state: PolicyState): readonly CoverTurn[] {
  const { begunAt } = state;
  return begunAt === null ? [] : coverTurns(editionsOf(state)).filter(({ from }) => startOfDay(from) > begunAt);
}

/** What is told of the program around a date, told or not, from the beginning of the policy on. */
export function stepsAround(state: PolicyState, today: LocalDate): readonly ProgramStep[] {
  const { begunAt } = state;
  if (begunAt === null) return [];
  const editions = editionsOf(state);
  const edition = editions.findLast(({ effectiveFrom }) => effectiveFrom <= today) ?? editions[0]!;
  return programSteps(edition, today).filter(({ at }) => at > begunAt);
}

/** What the clock has still to record of the policy, as it stands at a moment (ISO 8601 UTC). */
export interface ClockWork {
  readonly turns: readonly CoverTurn[];
  readonly steps: readonly ProgramStep[];
}

/** See {@link ClockWork}. */
export const clockWorkOf = (state: PolicyState, now: string): ClockWork => ({
  turns: turnsSince(state).filter((turn) => !isRecordedTurn(state, turn)),
  steps: stepsAround(state, localDateOf(now)).filter((step) => !isToldStep(state, step)),
});
