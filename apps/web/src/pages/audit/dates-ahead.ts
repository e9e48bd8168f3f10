/** Deadlines ahead as dates with what follows from each. */
import type { DeadlineAhead } from '../../api/types.js';
import type { DateAhead } from '../../design/date-list.js';
import { actOf } from '../../words/commands.js';
import { dateOf, day } from '../../words/dates.js';
import { officeOf, withinSentence } from '../../words/functions.js';

const ENDS = new Set(['ExpireAgreement', 'TerminateAgreement', 'WithdrawProposal']);

const ruleOf = (rule: string) => {
  const words = rule.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};
/** What the clock does where it sends no command. */
const ACTIONS: Readonly<Record<string, string>> = {
  Remind: 'a reminder',
  Escalate: 'told to those above',
  SendStatusNote: 'a note on how it stands',
  Missed: 'the last day has passed',
  ExpireRiskAcceptance: 'the acceptance runs out',
  SuspendClassifiedAccess: 'classified access is suspended',
  OpenRenewalWindow: 'renewal may begin',
};
const actionOf = (action: string) => ACTIONS[action] ?? action.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
const toldTo = (recipients: readonly string[]) =>
  recipients.length === 0 ? '' : ` Told: ${recipients.map(officeOf).join(', ')}.`;

/** What the clock will do, the next first. */
export const datesAhead = (ahead: readonly DeadlineAhead[]): readonly DateAhead[] =>
  ahead.map(({ timerId, rule, action, at, dueOn, recipients, command }) => ({
    id: `${timerId} ${action} ${at}`,
    date: dateOf(at),
    what: `${ruleOf(rule)}: ${command === undefined ? actionOf(action) : withinSentence(actOf(command))}`,
    consequence: `Last day ${day(dueOn)}.${toldTo(recipients)}`,
    isEnd: ENDS.has(action),
  }));
