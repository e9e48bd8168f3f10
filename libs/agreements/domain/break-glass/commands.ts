import type { LocalDate } from '@accord/kernel';
import { command, fieldGuard, guard, payloadGuard } from '../grammar.js';
import { bounded } from '../guards/fields.js';
import { STATES, TERMINAL_STATES } from '../state.js';
import { due, workOf } from '../work.js';
import type { BreakGlassEvent } from './events.js';
import type { WaiverScope } from './forms.js';
import { flaggedWaiver, requestedWaiver } from './waivers.js';

interface Asked {
  readonly reason: string;
  readonly scope: WaiverScope;
  readonly until: LocalDate;
}

/** A waiver lets somebody take a part in the case: it lasts no longer than an assignment may. */
const untilWithin = fieldGuard<Asked>(
  'INVALID_PAYLOAD',
  'The last day of the waiver lies in the past or too far ahead.',
  ({ context }, { until }) => bounded(until, 'assignmentDueOn', context, '/until'),
);

const notForOneself = payloadGuard<Asked>(
  'SOD_CONFLICT',
  'Nobody asks for a waiver for themselves.',
  ({ actor }, { scope }) => scope.subjectId === actor.subjectId,
);

const flagged = guard(
  'ALREADY_IN_STATE',
  'A waiver was opened that no auditor has closed.',
  ({ state }) => flaggedWaiver(state) !== null,
);

const askedAlready = payloadGuard<Asked>(
  'ALREADY_IN_STATE',
  'This waiver is asked for already.',
  ({ state, context }, { scope }) => {
    const asked = requestedWaiver(state);
    return (
      asked !== null &&
      asked.waives === scope.waives &&
      asked.subjectId === scope.subjectId &&
      context.today <= asked.until
    );
  },
);

/** Approving officials break the glass from the submission on, until the agreement ends. */
const officials = {
  by: ['nccic.approving_official'],
  from: STATES.filter((one) => one !== 'Draft' && !TERMINAL_STATES.includes(one)),
  terminal: 'refused',
  judgesSeparation: true,
} as const;

const BreakGlass = command<Asked, BreakGlassEvent>({
  ...officials,
  payload: [untilWithin],
  separation: [notForOneself],
  already: [flagged, askedAlready],
  decide: (asked) => [{ type: 'BreakGlassRequested', data: asked }],
});

/** Rule 10: two officials, and neither of them is the one for whom the rule is waived. */
const bySomebodyElse = guard(
  'SOD_CONFLICT',
  'Who asked for the waiver, or is to have it, does not confirm it.',
  ({ state, actor }) => {
    const asked = requestedWaiver(state);
    return asked !== null && [asked.requestedBy, asked.subjectId].includes(actor.subjectId);
  },
);

const requestRuns = guard('WRONG_STATE', 'No waiver is asked for, or its last day is over.', ({ state, context }) => {
  const asked = requestedWaiver(state);
  return asked === null || context.today > asked.until;
});

const ConfirmBreakGlass = command<object, BreakGlassEvent>({
  ...officials,
  separation: [bySomebodyElse],
  already: [flagged],
  fits: [requestRuns],
  work: ({ state }) => {
    const asked = requestedWaiver(state);
    return asked === null
      ? []
      : [
          workOf(
            'nccic.approving_official',
            asked.requestedAt,
            due(asked.requestedAt, () => asked.until),
          ),
        ];
  },
  decide: (_payload, state) => {
    const asked = requestedWaiver(state);
    if (!asked) throw new TypeError('No waiver is asked for.');
    const { requestId, waives, subjectId, until } = asked;
    return [{ type: 'BreakGlassOpened', data: { requestId, scope: { waives, subjectId }, until } }];
  },
});

const anyFlagged = guard(
  'WRONG_STATE',
  'No waiver was opened that is not closed yet.',
  ({ state }) => flaggedWaiver(state) === null,
);

/** An auditor looks at what was done under the waiver, says so, and ends it. A flag outlives the agreement, so this may too. */
const CloseBreakGlass = command<{ readonly reason: string }, BreakGlassEvent>({
  by: ['auditor'],
  from: STATES,
  terminal: 'allowed',
  judgesSeparation: true,
  already: [],
  fits: [anyFlagged],
  work: ({ state }) => {
    const open = flaggedWaiver(state);
    return open === null ? [] : [workOf('auditor', open.openedAt)];
  },
  decide: ({ reason }, state) => {
    const open = flaggedWaiver(state);
    if (!open) throw new TypeError('No waiver is open.');
    return [{ type: 'BreakGlassClosed', data: { requestId: open.requestId, reason } }];
  },
});

/** What is done to waive one rule for one person. */
export const breakGlassCommands = { BreakGlass, ConfirmBreakGlass, CloseBreakGlass };
