/** Who reads a setting: `api` and `worker` are the programs of production, `start` is both in one, `cli` the command line. */
export type Reader = 'api' | 'worker' | 'start' | 'cli';

/** What there is to know about a setting. */
export interface SettingFacts {
  /** What it is for, in one line. */
  readonly meaning: string;
  /** What it may be, as the end of a sentence: `has to be …`. */
  readonly allowed: string;
  /** What it is unless it is set, for a person; nothing where that is nothing. */
  readonly usual?: string;
  /** True for what is never repeated, not even where it is wrong. */
  readonly secret?: true;
  readonly readBy: readonly Reader[];
}

/** A setting: an environment variable, or a file that `<NAME>_FILE` names. */
export interface SettingEntry extends SettingFacts {
  readonly name: string;
}

const entries: SettingEntry[] = [];

/** Every setting of Accord, in the order of their declaration: validation, `accord settings` and the README go by it. */
export const SETTINGS: readonly SettingEntry[] = entries;

/** Declares a property of the configuration as a setting of that name. What judges it stands beside. */
export const Setting =
  (facts: SettingFacts): PropertyDecorator =>
  (_target, property) =>
    void entries.push({ name: String(property), ...facts });
