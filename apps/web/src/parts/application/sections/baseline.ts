import catalogue from '../../../../../../libs/policy/data/baseline-2016.1.json' with { type: 'json' };
import type { Field } from '../field.js';
import type { Section } from '../topic.js';
import { isAutomated } from '../when.js';

/**
 * Which items there are, in which groups, comes with a release, as the form of applications does. What they say, and what a group
 * is called, is policy (`words.ts`): the names here stand where no policy is at hand.
 */
export const BASELINE_ITEMS: readonly string[] = catalogue.items.map(({ itemId }) => itemId);

const EVIDENCE = { minLength: 1, maxLength: 500 };
type Item = (typeof catalogue.items)[number];

/** An item that rests on the automated channel is asked with it; one that rests on nothing here can be left out. */
const whenOf = ({ condition }: Item) => (condition?.contains === undefined ? {} : { when: isAutomated });

/** An item as two fields: its answer, and what shows it. */
function fieldsOf(item: Item): readonly Field[] {
  const isMandatory = item.requirement === 'mandatory';
  const pointer = `/baselineAnswers/${item.itemId}`;
  const isAlways = item.condition?.contains !== undefined || isMandatory;
  return [
    {
      pointer: `${pointer}/answer`,
      label: item.itemId,
      list: 'baselineAnswers',
      node: { enum: isAlways ? ['Met', 'Gap'] : ['Met', 'Gap', 'NA'] },
      kind: 'choice',
      isNeededThen: isAlways,
      ...whenOf(item),
    },
    {
      pointer: `${pointer}/evidence`,
      label: `${item.itemId}: what shows it, or when the gap closes`,
      node: EVIDENCE,
      kind: 'text',
      isNeededThen: false,
      ...whenOf(item),
    },
  ];
}

export const baseline: Section = {
  id: 'standards',
  name: 'Standards baseline',
  hint: `${catalogue.items.length} items, each Met, Gap or Not applicable`,
  topics: catalogue.groups.map(({ code, title }) => ({
    id: code.toLowerCase(),
    title,
    name: title,
    lead: 'A gap is no refusal. It is a risk that somebody has to accept before the agreement is in force.',
    why: 'Executive Order 13691, section 3. The same answers are your attestation.',
    fields: catalogue.items.filter(({ group }) => group === code).flatMap(fieldsOf),
  })),
};
