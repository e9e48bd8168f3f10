import type { FieldError } from '@accord/kernel';
import type { Edition } from '../documents.js';
import { wrongBaseline, wrongCalendar, wrongPathways, wrongWindows } from './catalogues.js';
import { wrongTimers } from './timers.js';
import { wrongBounds, wrongRisk } from './values.js';

/**
 * What keeps an edition from being a policy that the rules can work with, beyond the shape of each value: with JSON Pointers
 * into the member that a publication of its kind has. Empty when nothing does.
 * @param before the edition that it takes the place of: what rules name stays there
 */
export const wrongIn = (edition: Edition, before: Edition): readonly FieldError[] => [
  ...wrongTimers(edition, before),
  ...wrongRisk(edition),
  ...wrongBounds(edition),
  ...wrongPathways(edition, before),
  ...wrongCalendar(edition),
  ...wrongBaseline(edition, before),
  ...wrongWindows(edition),
];
