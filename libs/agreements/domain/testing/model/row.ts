import type { CommandName } from '../../agreement.js';
import type { Forgotten } from './forgotten.js';
import type { ScenarioName } from './scenarios.js';

/** A guard, and the small walk in which one sees that it is missing. */
export type Row = readonly [seenIn: ScenarioName, of: Forgotten['of'], code: string, more?: Partial<Forgotten>];

/** Rows of several commands that have the same guard. */
export const each = (seenIn: ScenarioName, code: string, more: Partial<Forgotten>, ...names: readonly CommandName[]) =>
  names.map((name): Row => [seenIn, name, code, more]);
