/** How far an application is: by section, by page, and what is wrong with an answer. */
import type { TaskState } from '../../design/task-list.js';
import { isAsked, problemOf } from './field.js';
import { isEmpty, valueAt, type JsonObject } from './pointers.js';
import { SECTIONS } from './sections/index.js';
import type { Section, Topic } from './topic.js';

export interface FieldProblem {
  readonly pointer: string;
  readonly label: string;
  readonly message: string;
  /** Something stands there, and it cannot be submitted as it is. */
  readonly isWrong: boolean;
}

/** What stands between a page and its submission. */
export function problemsOfTopic({ fields }: Topic, application: JsonObject, form: string): readonly FieldProblem[] {
  return fields
    .filter((field) => isAsked(field, application, form))
    .flatMap((field) => {
      const message = problemOf(field, application);
      const { pointer, label } = field;
      return message === undefined
        ? []
        : [{ pointer, label, message, isWrong: !isEmpty(valueAt(application, pointer)) }];
    });
}

/** Pages of a section that ask something, as the application stands. */
export const askedTopics = ({ topics }: Section, application: JsonObject, form: string): readonly Topic[] =>
  topics.filter(({ fields }) => fields.some((field) => isAsked(field, application, form)));

export interface SectionProgress {
  readonly section: Section;
  readonly state: TaskState;
  readonly note?: string;
}

const isBegun = ({ topics }: Section, application: JsonObject) =>
  topics.some(({ fields }) => fields.some(({ pointer }) => !isEmpty(valueAt(application, pointer))));

/** @param application opened */
export function progressOf(section: Section, application: JsonObject, form: string): SectionProgress {
  const topics = askedTopics(section, application, form);
  const problems = topics.map((topic) => problemsOfTopic(topic, application, form));
  if (!isBegun(section, application)) return { section, state: 'NotStarted' };
  const wrong = problems.flat().find(({ isWrong }) => isWrong);
  if (wrong !== undefined) return { section, state: 'Problem', note: `${wrong.label}: ${wrong.message}` };
  const done = problems.filter((ofTopic) => ofTopic.length === 0).length;
  if (done === topics.length) return { section, state: 'Completed' };
  return { section, state: 'InProgress', note: `${done} of ${topics.length} questions answered` };
}

/** @param application opened */
export const progressOfAll = (application: JsonObject, form: string): readonly SectionProgress[] =>
  SECTIONS.map((section) => progressOf(section, application, form));
