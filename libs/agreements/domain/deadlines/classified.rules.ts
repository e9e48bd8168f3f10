import { localDateOf, type FunctionName } from '@accord/kernel';
import { isBinding } from '../in-force/standing.js';
import type { AgreementState } from '../state.js';
import { runs, type TimeRule } from './running.js';
import { later, timerOf } from './spans.js';

/** A rule of time that asks something of those who use classified access, so long after a moment on the record. */
const asked = (
  id: string,
  action: string,
  waitsFor: readonly FunctionName[],
  momentOf: (classified: AgreementState['classified']) => string | null,
): TimeRule => ({
  id,
  isMissed: false,
  running: ({ state, policy }) => {
    const since = momentOf(state.classified);
    if (!isBinding(state) || state.classified.status !== 'Approved' || since === null) return [];
    const startsOn = localDateOf(since);
    const dueOn = later(startsOn, timerOf(policy, id), policy);
    return [runs({ since, startsOn, dueOn, waitsFor, does: [action] })];
  },
});

/** Personnel forms are refreshed: a reminder by count, of no person. */
export const personnelForms = asked('sf86-refresh', 'Notify', ['isao.fso'], ({ approvedAt }) => approvedAt);

/**
 * Nothing on the record says for long that access is used: both sides are asked whether the need persists. The record says so
 * when access is approved or verified anew, and when an annual review finds that the need persists.
 */
export const noClassifiedActivity = asked(
  'no-classified-activity',
  'AskWhetherNeedPersists',
  ['isao.fso', 'dhs.csa'],
  ({ needConfirmedAt }) => needConfirmedAt,
);
