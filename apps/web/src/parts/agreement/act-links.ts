/** Where a reader goes on with an agreement: one link a page, the way on before what leads aside. */
import { possibleActs, type Act, type ActedOn } from './acts.js';
import { pageOfCommand } from './act-pages.js';

/** Leads nowhere on the way of an agreement: it stands behind the rest, and is never the one thing to do. */
const ASIDE = new Set([
  'recuse-reviewer',
  'delegate-review',
  'end-delegation',
  'correct-record',
  'break-glass',
  'withdraw-proposal',
  'withdraw-risk-acceptance',
]);
export const isAside = (command: string): boolean => ASIDE.has(command);

/** Of a form that can be written before all of its outcomes can be recorded: what it is called until then. */
const WHILE_WRITTEN: Readonly<Record<string, string>> = {
  'fail-privacy-review': 'Write the privacy review',
  'deny-classified-access': 'Write the decision on classified access',
  'fail-amendment-privacy-review': 'Write the privacy review of the amendment',
};

export interface ActLink extends Act {
  readonly to: string;
}

/** Each page once, by the first command that can be given on it. */
export function linksOf(agreement: ActedOn): readonly ActLink[] {
  const links = possibleActs(agreement).flatMap(({ command, act }) => {
    const to = pageOfCommand(command, agreement.id);
    return to === undefined ? [] : [{ command, act: WHILE_WRITTEN[command] ?? act, to }];
  });
  return links
    .filter(({ to }, place) => links.findIndex((other) => other.to === to) === place)
    .toSorted((one, other) => Number(isAside(one.command)) - Number(isAside(other.command)));
}
