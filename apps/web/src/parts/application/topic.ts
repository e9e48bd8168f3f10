/** One page of questions. */
import type { Policy } from '../../api/types.js';
import { field, type Field, type FieldWords } from './field.js';

export interface Topic {
  readonly id: string;
  /** The question that the page asks. */
  readonly title: string;
  /** Its name in lists. */
  readonly name: string;
  readonly lead?: string;
  readonly why?: string | ((values: Policy['values']) => string);
  readonly fields: readonly Field[];
}

export interface Section {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly topics: readonly Topic[];
}

type TopicWords = Omit<Topic, 'id' | 'fields'>;

/** A page about fields of the schema. */
export const topic = (id: string, words: TopicWords, fields: Readonly<Record<string, FieldWords>>): Topic => ({
  id,
  ...words,
  fields: Object.entries(fields).map(([pointer, fieldWords]) => field(pointer, fieldWords)),
});
