/** How fast a replay goes when it plays by itself. */

/** Times the pace at which each act can be read. */
export type Speed = 1 | 4 | 16;

export const SPEEDS: readonly Speed[] = [1, 4, 16];

/** So long stays each act at the first speed, in milliseconds. */
const STEP = 1_200;

/** After so many milliseconds it goes on, by so many acts. */
export interface Pace {
  readonly after: number;
  readonly by: number;
}

/** The pace of a speed. For those who want less motion nothing changes more often: each step leads further instead. */
export const paceOf = (speed: Speed, hasLessMotion: boolean): Pace =>
  hasLessMotion ? { after: STEP, by: speed } : { after: STEP / speed, by: 1 };

/** Where play goes from a place; nothing at the end. The last act is never stepped over. */
export const nextPlace = (current: number, last: number, { by }: Pace): number | undefined =>
  current < last ? Math.min(last, current + by) : undefined;

/** Whether this browser is told to move less: asked at each step, for it may change meanwhile. */
export const wantsLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
