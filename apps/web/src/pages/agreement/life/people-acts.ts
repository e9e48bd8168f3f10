import { officeOf } from '../../../words/functions.js';
import { RECONSIDERATION_OUTCOMES, WAIVED_RULES } from '../../../words/labels.js';
import { AskedAnew } from './about/asked-anew.js';
import { AssignmentToConfirm } from './about/assignment.js';
import { ActsForYou, ActsForYouUntilNow, ownAssignment } from './about/delegated.js';
import { Waivers } from './about/waivers.js';
import { optionsOf, type LifeAct } from './life-act.js';

const KEPT = 'For government and auditors. It is kept with the record.';

const askForWaiver: LifeAct = {
  command: 'break-glass',
  name: 'Ask for the waiver of a rule',
  lead: 'Two approving officials waive one rule of separation of duties for one person, until a day. It waives nothing before another official has confirmed it, and is flagged until an auditor closes it. The ISAO sees that it happened, and nothing of it.',
  About: Waivers,
  fields: ({ today }) => [
    {
      pointer: '/scope/waives',
      label: 'What is waived',
      hint: 'No other rule can be.',
      kind: 'select',
      options: optionsOf(WAIVED_RULES),
    },
    {
      pointer: '/scope/subjectId',
      label: 'For whom',
      hint: 'The id of the person. Nobody asks for themselves, and nobody confirms what is for themselves.',
      kind: 'text',
    },
    { pointer: '/until', label: 'Last day', hint: 'To the end of that day, ET.', kind: 'date', earliest: today },
    { pointer: '/reason', label: 'Why', hint: KEPT, kind: 'long-text', most: 2000 },
  ],
};

const openWaiver: LifeAct = {
  command: 'confirm-break-glass',
  name: 'Open the waiver of a rule',
  lead: 'From then on the rule is waived for the person, and flagged until an auditor closes it. You answer for it together with who asked.',
  About: Waivers,
  fields: () => [],
};

const closeWaiver: LifeAct = {
  command: 'close-break-glass',
  name: 'Close the waiver of a rule',
  lead: 'It waives nothing any more, and is flagged no longer. What you found is kept with it.',
  About: Waivers,
  fields: () => [
    {
      pointer: '/reason',
      label: 'What you found',
      hint: 'What was done under the waiver, and whether it was right.',
      kind: 'long-text',
      most: 2000,
    },
  ],
};

const confirmAssignment: LifeAct = {
  command: 'confirm-assignment',
  name: 'Confirm the assignment',
  lead: 'Somebody assigned the reviewer to whom they report, or whoever acts for that person. Nothing can be decided in this review before you have confirmed it; without that, a case manager assigns somebody else.',
  About: AssignmentToConfirm,
  fields: () => [],
  bodyOf: (_body, _answers, { agreement }) => ({
    function: agreement.review.assignments.find((one) => one.awaitsConfirmation)?.function,
  }),
};

const delegate: LifeAct = {
  command: 'delegate-review',
  name: 'Delegate the review',
  lead: 'The review stays yours, and you may still decide. Your delegate is told by mail. On this agreement both of you count as one person for good: what bars one of you bars both.',
  About: ActsForYouUntilNow,
  fields: (on) => [
    {
      pointer: '/subjectId',
      label: 'Who acts for you',
      hint: `The id of somebody of the ${officeOf(ownAssignment(on)?.function ?? '')} who has no other part here.`,
      kind: 'text',
    },
    { pointer: '/until', label: 'Last day', hint: 'To the end of that day, ET.', kind: 'date', earliest: on.today },
  ],
  bodyOf: (body, _answers, on) => ({ ...body, function: ownAssignment(on)?.function }),
};

const endDelegation: LifeAct = {
  command: 'end-delegation',
  name: 'End the delegation',
  lead: 'Your delegate may then not act on the review any more, and is told so by mail. That you count as one person here stays.',
  About: ActsForYou,
  fields: () => [],
  bodyOf: (_body, _answers, on) => ({ function: ownAssignment(on)?.function }),
};

const askAnew: LifeAct = {
  command: 'request-reconsideration',
  name: 'Ask to reconsider',
  lead: 'Somebody else than who rejected it answers. It is a request and no right: the application stays rejected, and you can apply anew at any time without it.',
  fields: () => [
    {
      pointer: '/reason',
      label: 'Why',
      hint: 'What was overlooked, or has changed. It can be asked once.',
      kind: 'long-text',
      most: 2000,
    },
  ],
};

const answerAnew: LifeAct = {
  command: 'answer-reconsideration',
  name: 'Answer the request to reconsider',
  lead: 'The agreement stays rejected, whatever you answer. Who is invited applies anew and names this one as the agreement before. The ISAO reads what you write.',
  About: AskedAnew,
  fields: () => [
    { pointer: '/outcome', label: 'Answer', kind: 'choice', options: optionsOf(RECONSIDERATION_OUTCOMES) },
    {
      pointer: '/statement',
      label: 'Why',
      hint: 'For the ISAO. It is kept with the record.',
      kind: 'long-text',
      most: 2000,
    },
  ],
};

/** Acts about who acts for whom, with whose leave, and about what was decided. */
export const peopleActs: readonly LifeAct[] = [
  askForWaiver,
  openWaiver,
  closeWaiver,
  confirmAssignment,
  delegate,
  endDelegation,
  askAnew,
  answerAnew,
];
