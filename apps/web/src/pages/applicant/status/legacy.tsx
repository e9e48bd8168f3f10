import type { LegacyInstrument } from '../../../api/types.js';
import { NextSteps, type NextStep } from '../../../design/request-card.js';
import { Section } from '../../../design/section.js';
import { Instrument } from '../../../parts/agreement/instrument.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { day } from '../../../words/dates.js';
import { stateNow } from '../../../words/status.js';

interface LegacyProps {
  readonly own: OnAgreement;
}

/** What was taken over from before this system, as the organization itself sees it: nothing was applied for here. */
export function TakenOver({ own: { agreement } }: LegacyProps) {
  return agreement.legacy === undefined ? null : <Instrument legacy={agreement.legacy} />;
}

/** What is still ahead of an imported agreement; nothing where nothing is. */
export function AheadOfLegacy({ own: { agreement } }: LegacyProps) {
  if (agreement.legacy === undefined) return null;
  const steps = stepsOfLegacy(stateNow(agreement), agreement.legacy);
  if (steps.length === 0) return null;
  return (
    <Section title="What happens next">
      <NextSteps steps={steps} />
    </Section>
  );
}

const ENDED: ReadonlySet<string> = new Set(['Expired', 'Terminated']);

/** Steps that are still ahead of an imported agreement, in order. */
export function stepsOfLegacy(
  state: string,
  { deemedCompliant, conformanceDueOn, originalExpiry }: LegacyInstrument,
): readonly NextStep[] {
  if (ENDED.has(state)) return [];
  const isHeld = state === 'LegacyHeld';
  const steps: (NextStep | false)[] = [
    isHeld && {
      title: 'A second person at NCCIC verifies it',
      text: 'somebody who did not import it compares the record with the document',
    },
    isHeld && { title: 'It is put in force, or closed', text: 'by what the document shows; nothing moves before' },
    !deemedCompliant && {
      title: 'It is shown to have the form required by law',
      text:
        conformanceDueOn === null
          ? 'the review is due some time after it is put in force'
          : `the review is due by ${day(conformanceDueOn)}; it is suspended when that stays open`,
    },
    originalExpiry === undefined
      ? { title: 'It goes on', text: 'until one of the parties ends it' }
      : { title: 'It ends', text: `at the end of ${day(originalExpiry)}, ET, as it was signed` },
  ];
  return steps.filter((one) => one !== false);
}
