/** What happens next, and what the reader has to do, in sentences. */
import type { Agreement, Policy } from '../../../api/types.js';
import type { NextStep } from '../../../design/request-card.js';
import { weekday } from '../../../words/dates.js';
import { spanOf } from './spans.js';

const withTarget = (text: string, target: string | undefined) =>
  target === undefined ? text : `${text}; target ${target}`;

const NOT_PASSED = {
  title: 'NCCIC asks you for changes, or rejects',
  text: 'the privacy review was not passed: only a changed application is reviewed again',
};
const DENIED = { title: 'You say how you go on', text: 'without classified access, or you withdraw' };

/** Steps that are still ahead, in order. */
export function nextStepsOf(agreement: Agreement, policy: Policy): readonly NextStep[] {
  const { state, facets, changes, terms } = agreement;
  if (state === 'Withdrawn') return [{ title: 'Nothing', text: 'You can start another application at any time.' }];
  if (state === 'Rejected') return [{ title: 'Nothing', text: 'You can apply again at any time.' }];
  const isPassed = facets.privacy === 'Passed' || facets.privacy === 'PassedWithConditions';
  const steps: (NextStep | false)[] = [
    state === 'ChangesRequested' &&
      changes !== undefined && {
        title: 'You answer the requests',
        text: `by ${weekday(changes.dueOn)}, 23:59 ET; the clock of the review is paused until then`,
      },
    facets.intake === 'None' && {
      title: 'NCCIC takes the application in',
      text: withTarget('a case manager checks that it is complete', spanOf(policy, 'intake-check')),
    },
    facets.privacy === 'Failed' && state === 'Proposed' && NOT_PASSED,
    !isPassed && {
      title: 'DHS reviews privacy and civil liberties',
      text: withTarget('you are asked if something is unclear', spanOf(policy, 'privacy-review')),
    },
    facets.classified === 'Requested' && {
      title: 'DHS decides on classified access',
      text: withTarget('a security official decides', spanOf(policy, 'classified-determination')),
    },
    facets.classified === 'Denied' && DENIED,
    facets.signatures.isao !== 'Signed' && {
      title: terms === undefined ? 'Terms are opened, and your signatory signs' : 'Your signatory signs',
      text: terms === undefined ? 'the case manager opens them' : `by ${weekday(terms.signBy)}`,
    },
    facets.signatures.nccic !== 'Signed' && { title: 'NCCIC signs', text: 'the very same text' },
    { title: 'The agreement enters into force', text: 'on the day on which the case manager activates it' },
  ];
  return steps.filter((one) => one !== false);
}
