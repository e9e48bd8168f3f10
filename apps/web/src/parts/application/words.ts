/** Options of a question in words, and an answer as it reads. */
import type { Policy } from '../../api/types.js';
import type { Option } from '../../design/fields/index.js';
import { APPLICATION_CODES } from '../../words/application-codes.js';
import { day } from '../../words/dates.js';
import { groupsOf, isDigest } from '../../words/digest.js';
import { labelOf } from '../../words/labels.js';
import type { Field } from './field.js';
import { isEmpty, listOf } from './pointers.js';
import { codesOf } from './schema.js';
import { placeOfPointer } from './sections/index.js';
import type { Topic } from './topic.js';

type Codes = Policy['catalogues'];

/** What a code is called. */
export const codeLabel = (list: string | undefined, code: string): string => {
  const label = labelOf(APPLICATION_CODES[list ?? ''] ?? {}, code);
  return label.charAt(0).toUpperCase() + label.slice(1);
};

/** The options of a choice, with what the policy says of each. */
export function optionsOf({ node, list, pointer }: Field, catalogues: Codes): readonly Option[] {
  if (pointer === '/pathway')
    return catalogues.pathways.filter(({ active }) => active).map(({ id, title }) => ({ value: id, label: title }));
  const meanings = new Map(catalogues.codes[list ?? '']?.map(({ code, meaning }) => [code, meaning]));
  return codesOf(node).map((value) => optionFrom(value, codeLabel(list, value), meanings.get(value)));
}

/** A meaning that says no more than the label is left out. */
const optionFrom = (value: string, label: string, meaning: string | undefined): Option =>
  meaning === undefined || meaning.toLowerCase().startsWith(label.toLowerCase())
    ? { value, label }
    : { value, label, description: meaning };

const ITEM = /^\/baselineAnswers\/([A-Z]{2}-\d{2})\/answer$/;

/** The item of the baseline in force that a question asks for; nothing where it asks for none. */
const itemOf = ({ pointer }: Field, { baseline }: Pick<Codes, 'baseline'>) =>
  baseline.items.find(({ itemId }) => itemId === ITEM.exec(pointer)?.[1]);

/** The text of a clause, or of an item of the baseline, as it is in force; else the label of the question. */
export function labelOfField(field: Field, catalogues: Codes): string {
  const { label, list } = field;
  if (list === 'clauses') return catalogues.clauses.find(({ id }) => id === label)?.text ?? label;
  const item = itemOf(field, catalogues);
  return item === undefined ? label : `${label}. ${item.text}`;
}

/** The name of a page of questions: of one about items of the baseline, that of their group in the baseline in force. */
export function nameOfTopic({ name, fields }: Topic, { baseline }: Codes): string {
  const item = fields[0] === undefined ? undefined : itemOf(fields[0], { baseline });
  return baseline.groups.find(({ code }) => code === item?.group)?.title ?? name;
}

/** What is said below a question: of an item that is not asked of everybody, of whom. */
export const hintOfField = (field: Field, catalogues: Codes): string | undefined =>
  field.hint ?? itemOf(field, catalogues)?.condition?.text;

/** The name of the answer at a pointer: its section, and its question; of what no question asks for, the pointer. */
export function nameOfAnswer(pointer: string): string {
  const place = placeOfPointer(pointer);
  const field = place?.topic.fields.find((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));
  return place === undefined ? pointer : `${place.section.name}: ${field?.label ?? place.topic.name}`;
}

/** An answer as people read it; nothing where there is none. */
export function textOf({ pointer, kind, list, unit, node }: Field, value: unknown): string {
  if (isEmpty(value)) return '';
  if (kind === 'statement') return value === true ? 'Confirmed' : 'Not confirmed';
  if (kind === 'yes-no') return value === true ? 'Yes' : 'No';
  if (kind === 'number') return unit === undefined ? String(value) : `${String(value)} ${unit}`;
  if (kind === 'date') return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? day(String(value)) : String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'None' : entriesOf({ list }, value).join('\n');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([of, one]) => `${nameOfAnswer(of)}: ${codeLabel('foiaBases', String(one))}`)
      .join('\n');
  if (isDigest(value)) return groupsOf(value).join(' ');
  return node.enum === undefined && pointer !== '/pathway' ? String(value) : codeLabel(list, String(value));
}

/** The entries of an answer that is a list, each as it reads; none where there is no list. */
export const entriesOf = ({ list }: { readonly list?: string | undefined }, value: unknown): readonly string[] =>
  listOf(value).map((one) => textOfEntry(one, list));

/** What names an entry stands before what is said of it, in whatever order it was recorded. */
const FIRST = ['type', 'id', 'name', 'kind', 'clauseId'];

/** One entry of a list: a code, a reference, or a row. */
function textOfEntry(entry: unknown, list: string | undefined): string {
  if (typeof entry !== 'object' || entry === null)
    return list === undefined ? String(entry) : codeLabel(list, String(entry));
  const known = new Map(Object.entries(entry));
  const names = [
    ...FIRST.filter((name) => known.has(name)),
    ...[...known.keys()].filter((name) => !FIRST.includes(name)),
  ];
  const parts = names.map((name) => partOf(name, known.get(name), list));
  return parts.filter((part) => part !== '').join(', ');
}

function partOf(name: string, value: unknown, list: string | undefined): string {
  if (typeof value === 'boolean') return value ? codeLabel('columns', name).toLowerCase() : '';
  if (name === 'type') return codeLabel(list, String(value));
  if (name === 'direction') return codeLabel('infoDirections', String(value)).toLowerCase();
  if (name === 'controlStatus') return codeLabel('downstreamControlStatuses', String(value)).toLowerCase();
  return String(value);
}
