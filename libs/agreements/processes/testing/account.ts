import { begins, over, text, type Day } from './almanac.js';
import type { Deed, Place } from './place.js';

/** A life of an agreement: what people do, and what the clock must do about it, counted without the product. */
export interface Life {
  readonly deeds: readonly Deed[];
  /** `instant event` of the agreement, its deadlines and its organization. */
  readonly expected: readonly string[];
  /** True where the organization attests at the beginning and never again. */
  readonly attestsOnce?: boolean;
  /** Names of further agreements of the organization: what the clock does with them belongs to this life, too. */
  readonly others?: readonly string[];
}

/** Begins a life on a day. `name` is unique; everything happens at noon in New York or thereabouts. */
export type Kind = (house: Place, organizationId: string, name: string, begin: Day) => Life;

const NOON = 'T16:30:00.000Z';
export const at = (one: Day): string => text(one) + NOON;
export const told = (one: Day): string => `${begins(one)} DeadlineReminderSent`;
export const missed = (one: Day): string => `${over(one)} DeadlineMissed`;
export const escalated = (one: Day): string => `${over(one)} DeadlineEscalated`;

/** Nobody certifies what became of what was shared: thirty days after the day on which the clock recorded the end. */
export const uncertified = (end: Day): string => escalated(end + 1 + 30);

const TERM_NOTICES = [180, 90, 60, 30, 7];

/** The end of a term that runs from a day on, told ahead, and nobody certifies anything after it. */
export const runsOut = (since: Day, end: Day): readonly string[] => [
  ...noticesOf(since, end),
  `${over(end)} AgreementExpired`,
  uncertified(end),
];

/** What is told ahead of the end of a term that runs from a day on. */
export const noticesOf = (since: Day, end: Day): readonly string[] =>
  TERM_NOTICES.map((days) => end - days)
    .filter((one) => one > since)
    .map(told);
