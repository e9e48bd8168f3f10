import type { LocalDate } from '@accord/kernel';
import type { ClassifiedEvent } from '../classified/events.js';
import { later, timerOf } from '../deadlines/spans.js';
import { command, fieldGuard } from '../grammar.js';
import { notFuture } from '../guards/fields.js';
import type { PolicyFacts } from '../premises.js';
import type { UpkeepEvent } from './events.js';
import { PAUSING_KINDS, type Reported } from './forms.js';

type Payload = Pick<Reported, 'kind' | 'occurredOn' | 'description'>;

/** Server rule `date-not-future`: it has happened. */
const occurredOnGuard = fieldGuard<Payload>(
  'INVALID_PAYLOAD',
  'What is reported lies in the future.',
  ({ context }, { occurredOn }) => notFuture(occurredOn, context.today, '/occurredOn'),
);

/** How many business days a report comes after its time; 0 for one that is in time. */
export function latenessOn(today: LocalDate, occurredOn: LocalDate, policy: PolicyFacts): number {
  const lastDay = later(occurredOn, timerOf(policy, 'changed-condition-report'), policy);
  return Math.max(0, policy.calendar.businessDaysBetween(lastDay, today));
}

/**
 * The organization reports a change in what the agreement rests on. A change of ownership or foreign interest stops classified
 * access at once, until the security agency has looked at it.
 */
export const ReportChangedCondition = command<Payload, UpkeepEvent | ClassifiedEvent>({
  by: ['isao.fso', 'isao.officer'],
  from: ['Proposed', 'ChangesRequested', 'PrivacyReviewed', 'ClassifiedAccessApproved', 'Active', 'Suspended'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [occurredOnGuard],
  already: [], // two changes of one kind on one day are two reports
  decide: ({ kind, occurredOn, description }, { classified }, { now, today, premises: { policy } }) => {
    const lateByBusinessDays = latenessOn(today, occurredOn, policy);
    const pauses = PAUSING_KINDS.has(kind) && classified.status === 'Approved';
    return [
      {
        type: 'ChangedConditionReported',
        data: { kind, occurredOn, reportedOn: today, lateByBusinessDays, description },
      },
      ...(pauses
        ? [
            {
              type: 'ClassifiedAccessSuspended' as const,
              data: { causeCode: 'CHANGE_UNDER_REVIEW', effectiveAt: now },
            },
          ]
        : []),
    ];
  },
});
