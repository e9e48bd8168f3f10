/** From answers of the application to the changes that an amendment is made of. */
import type { Agreement } from '../../../api/types.js';
import type { PlaceChange } from '../../../parts/agreement/amendment-changes.js';
import {
  ALL_FIELDS,
  closed,
  isAsked,
  isObject,
  normalized,
  opened,
  SECTIONS,
  valueAt,
  withAnswers,
  type Answers,
  type JsonObject,
  type Place,
} from '../../../parts/application/index.js';

/** Where the answers stand on the page. */
export const PREFIX = '/application';

/** The application as the answers would leave it, opened. What is not asked any more because of them goes; nothing else. */
export function amendedBy(answers: Answers, { application, agreementForm }: Agreement): JsonObject {
  const before = opened(application);
  const after = withAnswers(before, answers);
  const settled = normalized(after, agreementForm);
  const gone = ALL_FIELDS.filter(
    (field) => isAsked(field, before, agreementForm) && !isAsked(field, settled, agreementForm),
  );
  return withAnswers(after, Object.fromEntries(gone.map(({ pointer }) => [pointer, valueAt(settled, pointer)])));
}

/** A page of questions, as the address of the page names it. */
export const idOf = ({ section, topic }: Place): string => `${section.id}.${topic.id}`;

/** Every page of questions that has something to change, or would have. */
export const placesOf = (application: JsonObject, form: string): readonly Place[] =>
  SECTIONS.flatMap((section) =>
    section.topics
      .filter(({ fields }) => fields.some((field) => isAsked(field, application, form)))
      .map((topic) => ({ section, topic })),
  );

/** The pages that were chosen, and those that ask something only because of another answer. */
export function shownPlaces(chosen: readonly string[], answers: Answers, agreement: Agreement): readonly Place[] {
  const [before, after] = [opened(agreement.application), amendedBy(answers, agreement)];
  const isNew = ({ topic }: Place) =>
    topic.fields.some(
      (field) => isAsked(field, after, agreement.agreementForm) && !isAsked(field, before, agreement.agreementForm),
    );
  return placesOf(after, agreement.agreementForm).filter((place) => chosen.includes(idOf(place)) || isNew(place));
}

const BASELINE_ANSWERS = '/baselineAnswers';

/** What the answers change, each from what stands there now. @param version of the baseline in force, by which its items are answered anew */
export function changesOf(answers: Answers, agreement: Agreement, version: string): readonly PlaceChange[] {
  const { application } = agreement;
  if (application === null) return [];
  const [before, after] = [opened(application), amendedBy(answers, agreement)];
  const { baselineAnswers: _old, ...others } = before;
  const { baselineAnswers: _new, ...amended } = after;
  const isBaselineChanged = !isSame(before['baselineAnswers'], after['baselineAnswers']);
  return [...differences(others, amended), ...(isBaselineChanged ? baselineChanges(application, after, version) : [])];
}

/** The answers to the baseline are one list; given anew, they are those to the items that are in force now. */
function baselineChanges(application: JsonObject, after: JsonObject, version: string): readonly PlaceChange[] {
  const { baselineAnswers, baselineVersion } = closed(after, version);
  const isMoved = application['baselineVersion'] !== version;
  return [
    ...(isMoved ? [change('/baselineVersion', application['baselineVersion'], baselineVersion)] : []),
    change(BASELINE_ANSWERS, application['baselineAnswers'], baselineAnswers),
  ];
}

const change = (path: string, old: unknown, now: unknown): PlaceChange => ({
  path,
  old: old ?? null,
  new: now ?? null,
});
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const isQuestion = (path: string) => ALL_FIELDS.some(({ pointer }) => pointer === path);

/** Answer by answer; what was not there at all comes, and goes, as a whole. */
function differences(before: JsonObject, after: JsonObject, above = ''): readonly PlaceChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const path = `${above}/${name}`;
    const [old, now] = [before[name], after[name]];
    if (isSame(old, now)) return [];
    return isObject(old) && isObject(now) && !isQuestion(path) ? differences(old, now, path) : [change(path, old, now)];
  });
}

const IN_BODY = /^\/changes\/(\d+)\/(?:new|old|path)(.*)$/;

/** The question to which a place in the body belongs. */
export function fieldOf(path: string, changes: readonly PlaceChange[]): string {
  const [, index, within = ''] = IN_BODY.exec(path) ?? [];
  const changed = index === undefined ? undefined : changes[Number(index)]?.path;
  if (changed === undefined) return path;
  const place = changed + within;
  const field =
    ALL_FIELDS.find(({ pointer }) => place === pointer || place.startsWith(`${pointer}/`)) ??
    ALL_FIELDS.find(({ pointer }) => pointer.startsWith(`${place}/`));
  return PREFIX + (field?.pointer ?? place);
}
