import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { Setting, type SettingFacts } from './settings.js';

/** What a setting is, without what its kind says. */
type Facts = Omit<SettingFacts, 'allowed'>;

const all =
  (...judges: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, property) =>
    judges.forEach((judge) => judge(target, property));

/** Digits become a number; anything else stays what it is, and is refused. */
const asNumber = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
);
const FLAGS: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** The words for yes and no become one; anything else stays what it is, and is refused. */
export const asFlag = Transform(({ value }: { value: unknown }) => FLAGS.get(value) ?? value);

/** A whole number within bounds. */
export const WholeNumber = (least: number, most: number, facts: Facts): PropertyDecorator =>
  all(
    Setting({ ...facts, allowed: `a whole number from ${least} to ${most}` }),
    asNumber,
    IsInt(),
    Min(least),
    Max(most),
  );

/** A port that others can be told: 0, which is any free one, is none. */
export const Port = (facts: Facts): PropertyDecorator => WholeNumber(1, 65_535, facts);

/** A number of connections: of each kind at least one. */
export const PoolSize = ({
  least = 1,
  ...facts
}: Pick<SettingFacts, 'meaning' | 'usual'> & { readonly least?: number }): PropertyDecorator =>
  WholeNumber(least, 1_000, { ...facts, readBy: ['api', 'worker', 'start', 'cli'] });

/** A text of a form, or none. */
export const Text = (form: RegExp, facts: SettingFacts): PropertyDecorator =>
  all(Setting(facts), IsOptional(), Matches(form));
