/**
 * The newest position that this tab knows of: reads wait until it is in what they show, so that a page after a command shows
 * what the command did. Kept over a reload.
 */
const PLACE = 'accord.position';

/** Positions are ordered by length, then as text. */
const isLater = (one: string, other: string) => one.length - other.length || (one < other ? -1 : Number(one > other));

export function newestPosition(): string | null {
  return sessionStorage.getItem(PLACE);
}

/** Notes the position of an answer, or of news from the server. */
export function rememberPosition(position: string): void {
  const known = newestPosition();
  if (known === null || isLater(position, known) > 0) sessionStorage.setItem(PLACE, position);
}

export const forgetPosition = (): void => sessionStorage.removeItem(PLACE);
