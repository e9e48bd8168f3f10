/** What stands in the fields of a command, as it is read: for a last look, and beside what others wrote. */
import type { Option } from '../design/fields/index.js';
import type { Written } from '../design/last-look.js';
import { isObject, type Answers } from '../parts/application/pointers.js';
import { day } from '../words/dates.js';
import { askedFields, type CommandField } from './command-body.js';

const YES_NO: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No' };

const labelIn = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

/** One answer of a kind in words; nothing where nothing was said. */
function inWords(kind: CommandField['kind'], options: readonly Option[], answer: unknown): string {
  if (typeof answer === 'boolean') return answer ? 'Yes' : 'No';
  if (typeof answer !== 'string' || answer.trim() === '') return '';
  if (kind === 'date') return day(answer);
  if (kind === 'yes-no') return YES_NO[answer] ?? answer;
  return kind === 'choice' || kind === 'select' ? labelIn(options, answer) : answer;
}

function entriesInWords({ columns = [] }: CommandField, answer: unknown): string {
  const rows = Array.isArray(answer) ? answer.filter(isObject) : [];
  return rows
    .map((row) => columns.map(({ name, kind, options = [] }) => inWords(kind, options, row[name])))
    .map((cells) => cells.filter((cell) => cell !== '').join(', '))
    .join('\n');
}

/** The fields that are asked with what was answered, in their order. What was left out is left out. */
export const writtenIn = (fields: readonly CommandField[], answers: Answers): readonly Written[] =>
  askedFields(fields, answers)
    .map((field) => {
      const answer = answers[field.pointer];
      const text =
        field.kind === 'rows' ? entriesInWords(field, answer) : inWords(field.kind, field.options ?? [], answer);
      return { name: field.label, text };
    })
    .filter(({ text }) => text !== '');
