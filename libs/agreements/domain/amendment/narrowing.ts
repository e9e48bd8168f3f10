import { isJsonObject } from '@accord/kernel';
import { LEVELS, TLP_LABELS } from '../application.js';
import { sameJson } from '../drafting/draft.js';

/** True when a value asks for less than the one before it, or as much. */
type Narrows = (old: unknown, now: unknown) => boolean;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const among = (list: readonly unknown[], one: unknown): boolean => list.some((other) => sameJson(one, other));

/** Some of the entries, and no others. */
const fewer: Narrows = (old, now) => listOf(now).every((one) => among(listOf(old), one));

/** A value further down a scale, or the same. */
const lowerOn =
  (scale: readonly string[]): Narrows =>
  (old, now) => {
    const rank = (value: unknown) => scale.findIndex((one) => one === value);
    return rank(now) >= 0 && rank(now) <= rank(old);
  };

/** A smaller number, or the same. */
const lower: Narrows = (old, now) => typeof old === 'number' && typeof now === 'number' && now <= old;

const becomes =
  (least: unknown): Narrows =>
  (_old, now) =>
    now === least;

const member = (value: unknown, name: string): unknown => (isJsonObject(value) ? value[name] : undefined);

/** A type of information in both directions is two flows. */
const flowsOf = (value: unknown): readonly string[] =>
  listOf(value).flatMap((one) => {
    const direction = member(one, 'direction');
    const ways = direction === 'both' ? ['toNCCIC', 'fromNCCIC'] : [direction];
    return ways.map((way) => `${String(member(one, 'type'))} ${String(way)}`);
  });

/** What a list of collections lets be read and written, each a right of its own. */
const rightsOf = (value: unknown): readonly string[] =>
  listOf(value).flatMap((one) =>
    ['canRead', 'canWrite']
      .filter((right) => member(one, right) === true)
      .map((right) => `${right} ${String(member(one, 'id'))}`),
  );

const fewerOf =
  (parts: (value: unknown) => readonly string[]): Narrows =>
  (old, now) =>
    fewer(parts(old), parts(now));

/** At every level as many people as before, or fewer. */
const fewerPeople: Narrows = (old, now) =>
  isJsonObject(now) && Object.entries(now).every(([level, count]) => lower(member(old, level) ?? 0, count));

/** The fields of which it can be told that they ask for less. All others widen when they change. */
const FIELDS: ReadonlyMap<string, Narrows> = new Map<string, Narrows>([
  ['/infoTypes', fewerOf(flowsOf)],
  ['/collections', fewerOf(rightsOf)],
  ['/channels', fewer],
  ['/purposes', fewer],
  ['/piiCategoriesPossible', fewer],
  ['/memberSectors', fewer],
  ['/namedRecipients', fewer],
  ['/downstreamExchanges', fewer],
  ['/tlpCeiling', lowerOn(TLP_LABELS)],
  ['/onwardRule', lowerOn(['None', 'MembersOnly', 'MembersAndClients'])],
  ['/membersCountAsClients', becomes(false)],
  ['/anonymity', becomes('Anonymous')],
  ['/retentionDaysMax', lower],
  ['/requestedLevel', lowerOn(LEVELS)],
  ['/nomineeCountByLevel', fewerPeople],
  ['/possession', (_old, now) => member(now, 'holds') === false],
  ['/requestedTermMonths', lower],
]);

/** True when a field asks for less than before (rules.md#amendments): then whose right it is gives it up alone. */
export const narrows = (field: string, old: unknown, now: unknown): boolean => FIELDS.get(field)?.(old, now) ?? false;
