/** The body of a command out of what stands in the fields of its form. */
import type { Column, Option } from '../design/fields/index.js';
import { isObject, withAnswers, type Answers, type JsonObject } from '../parts/application/pointers.js';

/** What is typed or chosen in one field of a command. */
export interface CommandField {
  /** Where it stands in the body: `/form/foci/status`. */
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string;
  /** `lines` is a list of texts, one a line. */
  readonly kind:
    | 'text'
    | 'long-text'
    | 'number'
    | 'date'
    | 'digest'
    | 'choice'
    | 'select'
    | 'yes-no'
    | 'statement'
    | 'lines'
    | 'rows';
  readonly options?: readonly Option[];
  readonly columns?: readonly Column[];
  /** What one of the rows is called: `milestone`. */
  readonly one?: string;
  readonly isOptional?: boolean;
  /** The most characters. */
  readonly most?: number;
  readonly earliest?: string;
  readonly latest?: string;
  /** What it is a part of, with its neighbors of the same name. */
  readonly group?: string;
  /** Whether it is asked, as the other fields stand. */
  readonly when?: (answers: Answers) => boolean;
}

/** The fields that are asked, as they stand. */
export const askedFields = (fields: readonly CommandField[], answers: Answers): readonly CommandField[] =>
  fields.filter(({ when }) => when?.(answers) ?? true);

const WHOLE = /^\d{1,9}$/;

/** What a field says in the body; nothing where nothing was said. */
function valueOf({ kind }: CommandField, answer: unknown): unknown {
  if (kind === 'lines') return linesOf(answer);
  if (kind === 'rows') return Array.isArray(answer) ? answer.filter(isObject) : [];
  if (kind === 'yes-no') return answer === 'yes' ? true : answer === 'no' ? false : undefined;
  if (kind === 'statement') return answer === true;
  if (kind === 'number' && typeof answer === 'string' && WHOLE.test(answer)) return Number(answer);
  return typeof answer === 'string' && answer.trim() === '' ? undefined : answer;
}

const linesOf = (answer: unknown): readonly string[] =>
  typeof answer === 'string'
    ? answer
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : [];

/** The body that the fields say together. What is not asked is not said. */
export const bodyOfFields = (fields: readonly CommandField[], answers: Answers): JsonObject =>
  withAnswers(
    {},
    Object.fromEntries(
      askedFields(fields, answers).map((field) => [field.pointer, valueOf(field, answers[field.pointer])]),
    ),
  );

/** What is needed and was not said, as sentences at the fields. */
export const missingIn = (fields: readonly CommandField[], answers: Answers) =>
  askedFields(fields, answers).flatMap((field) => {
    const value = valueOf(field, answers[field.pointer]);
    const isMissing = value === undefined || (field.kind === 'lines' && linesOf(answers[field.pointer]).length === 0);
    return isMissing && field.isOptional !== true ? [{ pointer: field.pointer, message: 'This is needed.' }] : [];
  });
