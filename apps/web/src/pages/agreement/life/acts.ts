import { accessActs } from './access-acts.js';
import { correctRecord } from './correct-act.js';
import type { LifeAct } from './life-act.js';
import { peopleActs } from './people-acts.js';
import { suspensionActs } from './suspension-acts.js';
import { upkeepActs } from './upkeep-acts.js';

/** Every act on an agreement that has a page of its own, by the name of its command. */
export const LIFE_ACTS: ReadonlyMap<string, LifeAct> = new Map(
  [...suspensionActs, ...accessActs, ...upkeepActs, ...peopleActs, correctRecord].map((act) => [act.command, act]),
);
