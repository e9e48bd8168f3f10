import { ofTab } from './storage.js';

/**
 * The newest position that this tab knows of: reads wait until it is in what they show, so that a page after a command shows
 * what the command did. Kept over a reload.
 */
const PLACE = 'accord.position';

/** Positions are ordered by length, then as text. */
const isLater = (one: string, other: string) => one.length - other.length || (one < other ? -1 : Number(one > other));

export function newestPosition(): string | null {
  return ofTab.get(PLACE);
}

/** Of the last command that this page sent. */
let own: string | null = null;

/** Notes the position of an answer to a command: what is told up to it is no news to who sent it. */
export function rememberOwn(position: string): void {
  if (!isOwn(position)) own = position;
  rememberPosition(position);
}

/** Whether something happened before, or by, what this page sent last. */
export const isOwn = (position: string): boolean => own !== null && isLater(position, own) <= 0;

/** Notes the position of an answer, or of news from the server. */
export function rememberPosition(position: string): void {
  const known = newestPosition();
  if (known === null || isLater(position, known) > 0) ofTab.set(PLACE, position);
}

export const forgetPosition = (): void => ofTab.remove(PLACE);
