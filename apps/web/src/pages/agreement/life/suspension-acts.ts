import { RATIFICATIONS, SUSPENSION_SCOPES } from '../../../words/life.js';
import { lengthOfTimer } from '../../../words/policy.js';
import { NoticeGiven } from './about/notice-given.js';
import { SuspendedFor, SuspendedUntilNow } from './about/suspended-for.js';
import { optionsOf, reasonsOf, textIn, type LifeAct } from './life-act.js';

/** Texts as conditions, each with its place for a name. */
const namedByPlace = (texts: unknown) =>
  Array.isArray(texts) ? texts.map((text: unknown, place) => ({ id: `condition-${place + 1}`, text })) : [];

const suspend: LifeAct = {
  command: 'suspend-agreement',
  name: 'Suspend the agreement',
  lead: ({ policy }) =>
    `Nothing moves from this moment on, until it is lifted. By a case manager it is an emergency: an approving official has to ratify it within ${lengthOfTimer(policy, 'emergency-suspension') ?? 'the time of the policy'}, or it lifts by itself.`,
  fields: (on) => [
    { pointer: '/causeCode', label: 'Cause', kind: 'select', options: reasonsOf(on, 'suspend-agreement') },
    { pointer: '/scope', label: 'How far', kind: 'choice', options: optionsOf(SUSPENSION_SCOPES) },
    {
      pointer: '/liftConditions',
      label: 'What has to be there before it is lifted',
      hint: 'One a line. Both sides read it. Evidence for each is asked for when the agreement is reinstated.',
      kind: 'lines',
      isOptional: true,
    },
  ],
  bodyOf: ({ liftConditions, ...body }) => ({ ...body, liftConditions: namedByPlace(liftConditions) }),
};

const ratify: LifeAct = {
  command: 'ratify-suspension',
  name: 'Decide on the emergency suspension',
  lead: 'Another person suspended the agreement in an emergency. Ratified, the suspension stands until its conditions are met; lifted, the agreement is in force again at once.',
  About: SuspendedFor,
  fields: () => [
    { pointer: '/decision', label: 'Decision', kind: 'choice', options: optionsOf(RATIFICATIONS) },
    { pointer: '/note', label: 'Note', hint: 'For government and auditors.', kind: 'long-text', isOptional: true },
  ],
};

const evidenceAt = (place: number, part: 'digest' | 'locator'): string => `/evidence/${place}/${part}`;

const reinstate: LifeAct = {
  command: 'reinstate-agreement',
  name: 'Reinstate the agreement',
  lead: 'It is in force again from this moment on, as it was signed. Standards and risks are looked at once more. Each thing that had to be there needs its evidence.',
  About: SuspendedUntilNow,
  fields: ({ agreement }) =>
    (agreement.suspension?.liftConditions ?? []).flatMap(({ text }, place) => [
      {
        group: text,
        pointer: evidenceAt(place, 'locator'),
        label: 'Where the evidence is found',
        kind: 'text' as const,
      },
      { group: text, pointer: evidenceAt(place, 'digest'), label: 'Digest of the evidence', kind: 'digest' as const },
    ]),
  bodyOf: (_body, answers, { agreement }) => ({
    evidence: (agreement.suspension?.liftConditions ?? []).map(({ id }, place) => ({
      conditionId: id,
      digest: textIn(answers, evidenceAt(place, 'digest')),
      locator: textIn(answers, evidenceAt(place, 'locator')),
    })),
  }),
  isApproval: true,
};

const notice: LifeAct = {
  command: 'give-termination-notice',
  name: 'Give notice',
  lead: ({ policy }) =>
    `The agreement ends with the day that you name. The organization gives ${lengthOfTimer(policy, 'termination-notice') ?? 'the time of the policy'}; the Center may name today. No cause has to be shown: the reason that you choose is recorded as you give it.`,
  fields: (on) => [
    {
      pointer: '/effectiveOn',
      label: 'Last day',
      hint: 'To the end of that day, ET.',
      kind: 'date',
      earliest: on.today,
    },
    { pointer: '/reasonCode', label: 'Reason', kind: 'select', options: reasonsOf(on, 'give-termination-notice') },
  ],
  follows: 'The agreement ends with that day. Only a notice of an earlier day can take the place of this one.',
};

const terminate: LifeAct = {
  command: 'terminate-agreement',
  name: 'End the agreement',
  lead: 'Notice was given. Ended now, it entitles to nothing from this moment on, before the day of the notice.',
  About: NoticeGiven,
  fields: () => [],
  follows: 'The agreement ends for good, and entitles to nothing from this moment on.',
};

/** Acts that suspend an agreement, put it in force again, or end it. */
export const suspensionActs: readonly LifeAct[] = [suspend, ratify, reinstate, notice, terminate];
