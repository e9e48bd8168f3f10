/** What the reader may do with an agreement, and what not, in words: `actions` of the server decide. */
import type { Agreement } from '../../api/types.js';
import { whyNot } from '../../words/actions.js';
import { actOf } from '../../words/commands.js';

/** Not worth a word: the agreement is elsewhere on its way. */
const OUT_OF_PLACE = new Set(['WRONG_STATE', 'ALREADY_IN_STATE', 'TERMINAL', 'NOT_AUTHORIZED']);

/** An agreement, as far as it says what its reader may do. */
export type ActedOn = Pick<Agreement, 'id' | 'actions'>;

export interface Act {
  readonly command: string;
  readonly act: string;
}

/** What is possible, in the order of the server. */
export const possibleActs = ({ actions = [] }: ActedOn): readonly Act[] =>
  actions.filter(({ allowed }) => allowed).map(({ command }) => ({ command, act: actOf(command) }));

/** Who is assigned to nothing has nothing to step back from, or to hand on: that is no bar. */
const OF_ASSIGNEES = new Set(['recuse-reviewer', 'delegate-review', 'end-delegation']);
const isNoAct = (command: string, code: string | undefined) => OF_ASSIGNEES.has(command) && code === 'NOT_ASSIGNED';

/** What the reader could expect to do here and may not, each with its reason. */
export const barredActs = ({ actions = [] }: ActedOn): readonly (Act & { readonly why: string })[] =>
  actions
    .filter(({ command, allowed, code }) => !allowed && !OUT_OF_PLACE.has(code ?? '') && !isNoAct(command, code))
    .map(({ command, code }) => ({ command, act: actOf(command), why: whyNot(code, command) }));
