/** The way of an agreement, before anybody has gone it: with the targets of the policy in force. */
import type { Policy } from '../../../api/types.js';
import type { NextStep } from '../../../design/request-card.js';
import { spanOf } from './spans.js';

/** A step with what the policy says of it, or without where it is not known. */
const step = (title: string, before: string, span: string | undefined, after = ''): NextStep =>
  span === undefined ? { title } : { title, text: `${before}${span}${after}` };

/** @param policy undefined while it is not read: the steps are the same without their times */
export function wayOf(policy: Policy | undefined): readonly NextStep[] {
  const target = (timer: string) => (policy === undefined ? undefined : spanOf(policy, timer));
  const months = policy?.values.term.defaultMonths;
  return [
    { title: 'You apply' },
    step('NCCIC takes it in', 'target ', target('intake-check')),
    step('DHS reviews privacy', 'target ', target('privacy-review')),
    step('Both sign', 'you first, within ', target('signature-window')),
    step(
      'It is in force',
      '',
      months === undefined ? undefined : `${months} months`,
      ', unless you ask for another term',
    ),
  ];
}
