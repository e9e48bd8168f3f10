/** What happens next, and what the reader has to do, in sentences. */
import type { Agreement, Policy } from '../../../api/types.js';
import type { NextStep } from '../../../design/request-card.js';
import { dateOf, day, weekday } from '../../../words/dates.js';
import { firstDayOf, spanOf } from './spans.js';
import { dueWords, privacyDueOn } from './who-acts.js';

const withTarget = (text: string, target: string | undefined) =>
  target === undefined ? text : `${text}; target ${target}`;

const NOT_PASSED = {
  title: 'NCCIC asks you for changes, or rejects',
  text: 'the privacy review was not passed: only a changed application is reviewed again',
};
const DENIED = { title: 'You say how you go on', text: 'without classified access, or you withdraw' };

/** Until when whoever is assigned has the privacy review; before, how long the policy gives. */
function privacyText(agreement: Agreement, policy: Policy): string {
  const text = 'you are asked if something is unclear';
  const dueOn = privacyDueOn(agreement);
  return dueOn === undefined
    ? withTarget(text, spanOf(policy, 'privacy-review'))
    : `${text}; ${dueWords(dueOn, dateOf(Date.now()))}`;
}

/** What follows where the requested changes stay without a reply. */
export function withoutReply({ stateSince }: Pick<Agreement, 'stateSince'>, policy: Policy): string | undefined {
  if (stateSince === null) return undefined;
  const from = firstDayOf(policy, 'changes-requested-reply', 'AllowRejection', dateOf(stateSince));
  return from === undefined ? undefined : `Without a reply NCCIC may reject the application from ${day(from)} on`;
}

/** That the clock is paused, and what follows without a reply. */
function replyText(agreement: Agreement, dueOn: string, policy: Policy): string {
  const follows = withoutReply(agreement, policy);
  const paused = `by ${weekday(dueOn)}, 23:59 ET; the clock of the review is paused until then`;
  return follows === undefined ? paused : `${paused}. ${follows}`;
}

const PAST: ReadonlySet<string> = new Set(['Withdrawn', 'Rejected', 'Active', 'Suspended', 'Expired', 'Terminated']);

/** Steps that are still ahead until it is in force, in order; none where it is, was, or never will be. */
export function nextStepsOf(agreement: Agreement, policy: Policy): readonly NextStep[] {
  const { state, facets, changes, terms } = agreement;
  if (PAST.has(state)) return [];
  const isPassed = facets.privacy === 'Passed' || facets.privacy === 'PassedWithConditions';
  const steps: (NextStep | false)[] = [
    state === 'ChangesRequested' &&
      changes !== undefined && {
        title: 'You answer the requests',
        text: replyText(agreement, changes.dueOn, policy),
      },
    facets.intake === 'None' && {
      title: 'NCCIC takes the application in',
      text: withTarget('a case manager checks that it is complete', spanOf(policy, 'intake-check')),
    },
    facets.privacy === 'Failed' && state === 'Proposed' && NOT_PASSED,
    !isPassed && {
      title: 'DHS reviews privacy and civil liberties',
      text: privacyText(agreement, policy),
    },
    facets.classified === 'Requested' && {
      title: 'DHS decides on classified access',
      text: withTarget('a security official decides', spanOf(policy, 'classified-determination')),
    },
    facets.classified === 'Denied' && DENIED,
    facets.signatures.isao !== 'Signed' && {
      title: terms === undefined ? 'Terms are opened, and your signatory signs' : 'Your signatory signs',
      text:
        terms === undefined
          ? 'the case manager opens them'
          : `by ${weekday(terms.signBy)}, 23:59 ET; past that day the terms have to be opened anew`,
    },
    facets.signatures.nccic !== 'Signed' && { title: 'NCCIC signs', text: 'the very same text' },
    { title: 'The agreement enters into force', text: 'on the day on which the case manager activates it' },
  ];
  return steps.filter((one) => one !== false);
}
