import { accessActs } from './access-acts.js';
import type { LifeAct } from './life-act.js';
import { suspensionActs } from './suspension-acts.js';
import { upkeepActs } from './upkeep-acts.js';

/** Every act on an agreement in force that has a page, by the name of its command. */
export const LIFE_ACTS: ReadonlyMap<string, LifeAct> = new Map(
  [...suspensionActs, ...accessActs, ...upkeepActs].map((act) => [act.command, act]),
);
