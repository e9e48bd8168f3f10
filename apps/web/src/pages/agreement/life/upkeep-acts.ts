import type { CommandField } from '../../../forms/index.js';
import { day } from '../../../words/dates.js';
import { DISPOSALS, REVIEW_ITEMS } from '../../../words/life.js';
import { CONCURRENCE_OFFICES, labelOf, PRINCIPLES, RISK_SOURCES } from '../../../words/labels.js';
import { LEVELS } from '../../../words/status.js';
import { optionsOf, textIn, type LifeAct, type OnRecord } from './life-act.js';

type Risk = OnRecord['agreement']['risks'][number];

const ANSWERS = [
  { value: 'Yes', label: 'Yes' },
  { value: 'No', label: 'No' },
  { value: 'NA', label: 'Does not apply' },
];

const answerOf = (item: string): string => `/items/${item}`;
const noteOf = (item: string): string => `/notes/${item}`;

const questions: readonly CommandField[] = Object.entries(REVIEW_ITEMS).flatMap(([item, label]): CommandField[] => [
  { pointer: answerOf(item), label, kind: 'choice', options: ANSWERS },
  {
    pointer: noteOf(item),
    label: `Why not: ${label}`,
    kind: 'long-text',
    when: (answers) => answers[answerOf(item)] === 'No',
  },
]);

const review: LifeAct = {
  command: 'complete-annual-review',
  name: 'Record the annual review',
  lead: 'A look back on a year of the agreement, item by item. The next one is due on the anniversary after, whenever this one is completed.',
  fields: () => [
    ...questions,
    {
      pointer: '/followUps',
      label: 'What is still to be done',
      kind: 'rows',
      one: 'thing to do',
      columns: [
        { name: 'text', label: 'What', kind: 'long-text' },
        { name: 'owner', label: 'By whom', kind: 'choice', options: PARTIES },
        { name: 'dueOn', label: 'By when', kind: 'date' },
      ],
      isOptional: true,
    },
  ],
  bodyOf: ({ followUps = [] }, answers) => ({
    followUps,
    answers: Object.keys(REVIEW_ITEMS).map((item) => {
      const [answer, note] = [textIn(answers, answerOf(item)), textIn(answers, noteOf(item))];
      return answer === 'No' ? { item, answer, note } : { item, answer };
    }),
  }),
};

const PARTIES = [
  { value: 'ISAO', label: 'The organization' },
  { value: 'NCCIC', label: 'NCCIC' },
];

/** The conditions that a function of the reader set: another's is not theirs to discharge. */
const conditionsOf = ({ agreement: { conditions }, reader: { functions } }: OnRecord) =>
  conditions.filter(({ conditionId }) =>
    functions.includes(/^(amendment-\d+-)?privacy\./.test(conditionId) ? 'dhs.privacy' : 'dhs.csa'),
  );

const discharge: LifeAct = {
  command: 'discharge-condition',
  name: 'Discharge a condition',
  lead: 'The condition is met. What was accepted of its risk is then needed no more.',
  noneOpen: 'No condition that your office set is open.',
  fields: (on) => [
    {
      pointer: '/conditionId',
      label: 'Condition',
      kind: 'choice',
      options: conditionsOf(on).map(({ conditionId, text, owner, dueOn }) => ({
        value: conditionId,
        label: text,
        description: `owed by the ${owner}, due ${day(dueOn)}`,
      })),
    },
    { pointer: '/evidence/locator', label: 'Evidence', hint: 'Where it can be found.', kind: 'text' },
    { pointer: '/evidence/digest', label: 'Digest of the evidence', kind: 'digest' },
  ],
};

const takeBack: LifeAct = {
  command: 'withdraw-risk-acceptance',
  name: 'Take an acceptance back',
  noneOpen: 'No acceptance stands that could be taken back.',
  lead: 'Its risk is uncovered from this moment on. Unless it is accepted again, the agreement is suspended when the grace of the policy is over.',
  fields: ({ agreement }) => [
    {
      pointer: '/riskId',
      label: 'Accepted risk',
      kind: 'choice',
      options: agreement.risks
        .filter(({ status }) => status === 'Active')
        .map(({ riskId, source, residualLevel, expiresOn }) => ({
          value: riskId,
          label: riskInWords(source, agreement),
          description: `${LEVELS[residualLevel].word}, accepted until ${day(expiresOn)}`,
        })),
    },
    { pointer: '/reason', label: 'Why', hint: 'For government and auditors.', kind: 'long-text' },
  ],
  follows: 'The risk can only be accepted anew, as a new record.',
};

/** The condition in its own words, the item of the standards or the office: what was accepted, not its code. */
function riskInWords({ kind, ref }: Risk['source'], { conditions }: OnRecord['agreement']): string {
  const condition = conditions.find(({ conditionId }) => conditionId === ref);
  if (condition !== undefined) return condition.text;
  if (kind === 'nonConcurOverride') return `${labelOf(CONCURRENCE_OFFICES, ref)} does not concur`;
  const name = kind === 'privacyCondition' ? labelOf(PRINCIPLES, ref.replace(/^(amendment-\d+-)?privacy\./, '')) : ref;
  return `${labelOf(RISK_SOURCES, kind)}: ${name}`;
}

const certify: LifeAct = {
  command: 'certify-disposition',
  name: 'Certify disposal',
  lead: 'The agreement has ended. You certify what became of what the organization received under it.',
  fields: () => [
    { pointer: '/method', label: 'How', kind: 'choice', options: optionsOf(DISPOSALS) },
    { pointer: '/items', label: 'What', hint: 'One a line.', kind: 'lines' },
    { pointer: '/certifier/roleTitle', label: 'Who certifies, by role', kind: 'text' },
    { pointer: '/certifier/contactRef', label: 'Contact reference', hint: 'No name and no address.', kind: 'text' },
  ],
  follows: 'You certify it for the organization, once.',
};

/** Acts that keep an agreement up, and close it. */
export const upkeepActs: readonly LifeAct[] = [review, discharge, takeBack, certify];
