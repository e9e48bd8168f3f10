import { localDateOf, startOfDay, type FunctionName } from '@accord/kernel';
import { finalDayOf, isBinding } from '../in-force/standing.js';
import { runs, type TimeRule } from './running.js';

/** Both parties: they share on the same ground. */
const PARTIES: readonly FunctionName[] = [
  'isao.officer',
  'isao.signatory',
  'nccic.case_manager',
  'nccic.approving_official',
];

/**
 * The last day on which a statute is known to cover what is shared, told ahead to the parties of every agreement that is in
 * force then. Nothing is suspended for it. Another last day is another timer, and told anew.
 */
export const statutoryWindowWatch: TimeRule = {
  id: 'statutory-window-watch',
  isMissed: false,
  running: ({ state, policy }) => {
    const { activation } = state;
    const finalDay = finalDayOf(state);
    if (!isBinding(state) || activation === null) return [];
    return policy.coverAhead
      .filter(({ until }) => finalDay === null || finalDay >= until)
      .map(({ statute, from, until: dueOn }) => {
        const begins = startOfDay(from);
        const since = begins > activation.activatedAt ? begins : activation.activatedAt;
        const about = `${statute}_${dueOn}`;
        return runs({ about, since, startsOn: localDateOf(since), dueOn, waitsFor: PARTIES, does: ['Notify'] });
      });
  },
};
