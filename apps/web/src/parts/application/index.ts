export { answersOf, closed, normalized, opened } from './draft.js';
export { filled } from './filled.js';
export { codeTyped, isAsked, mustBeAnswered, problemOf, type Field } from './field.js';
export {
  isEmpty,
  isObject,
  mergePatch,
  rowsOf,
  textAt,
  textsOf,
  stepsOf,
  valueAt,
  withAnswers,
  type Answers,
  type JsonObject,
} from './pointers.js';
export { askedTopics, problemsOfTopic, progressOfAll, type FieldProblem, type SectionProgress } from './progress.js';
export { codesOf, resolved, type SchemaNode } from './schema.js';
export { ALL_FIELDS, placeOf, placeOfPointer, SECTIONS, type Place } from './sections/index.js';
export type { Section, Topic } from './topic.js';
export {
  codeLabel,
  entriesOf,
  hintOfField,
  labelOfField,
  nameOfAnswer,
  nameOfTopic,
  optionsOf,
  textOf,
} from './words.js';
