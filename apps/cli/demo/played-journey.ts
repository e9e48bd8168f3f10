import type { JourneyResult } from './player.js';

/** What became of one of the journeys: its result under its name, or why it was not played. */
export type PlayedJourney =
  | ({ readonly name: string } & JourneyResult)
  | { readonly name: string; readonly title: string; readonly skipped: string };

/** True for a journey that was played, to its end or not. */
export const isPlayed = (one: PlayedJourney): one is { readonly name: string } & JourneyResult => 'steps' in one;
