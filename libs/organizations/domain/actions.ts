import type { FunctionName } from '@accord/kernel';
import { CATALOGUE, COMMAND_NAMES } from './catalogue.js';
import type { CommandName } from './commands.js';
import type { OrganizationState } from './state.js';

/** A command in the path of a request, with whether it would pass now as far as that shows without a payload. */
export interface AvailableAction {
  readonly command: string;
  readonly allowed: boolean;
  readonly code?: string;
}

/**
 * The commands on an existing organization that a caller's functions admit, each with its payload-free rules judged.
 * @param functions the functions that count for the caller here: those of the ISAO side only while appointed
 */
export function availableActions(
  state: OrganizationState,
  functions: readonly FunctionName[],
): readonly AvailableAction[] {
  return COMMAND_NAMES.filter((name) => !CATALOGUE[name].creation)
    .filter((name) => CATALOGUE[name].by.some((one) => functions.includes(one)))
    .map((name) => {
      const code = firstRefusal(name, state);
      const command = CATALOGUE[name].slug;
      return code === null ? { command, allowed: true } : { command, allowed: false, code };
    });
}

function firstRefusal(name: CommandName, state: OrganizationState): string | null {
  for (const rule of CATALOGUE[name].rules) {
    const refused = rule.needs === 'state' ? rule.refuses(state) : null;
    if (refused) return refused.code;
  }
  return null;
}

/** One row of the documented guard table. `step` is the place in the order of checks of the public contract. */
export interface GuardRow {
  readonly command: string;
  readonly by: readonly FunctionName[];
  readonly step: number;
  readonly rule: string;
  readonly code: string;
  readonly says: string;
}

/** Every rule of every organization command, in the order in which they are judged. */
export const guardTable = (): readonly GuardRow[] =>
  COMMAND_NAMES.flatMap((name) => {
    const { slug: command, by, rules } = CATALOGUE[name];
    return rules
      .map(({ step, rule, code, says }) => ({ command, by, step, rule, code, says }))
      .toSorted((a, b) => a.step - b.step);
  });
