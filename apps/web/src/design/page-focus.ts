/** Where the focus goes when one page follows another: to the title of the new one, as soon as it stands there. */

let isExpected = false;

/** Another page is on its way. */
export const expectTitle = (): void => {
  isExpected = true;
};

/** Whether the title of another page is to have the focus, and does not stand there yet. */
export const isTitleExpected = (): boolean => isExpected;

/** Gives the focus to a title once, where one is expected. A page that is loaded anew keeps what the browser does. */
export function focusTitle(title: HTMLElement | null): void {
  if (!isExpected || title === null) return;
  isExpected = false;
  title.focus({ preventScroll: true });
}

/** A title that has the focus when another one takes its place, as what it is about was read anew, hands it on. */
export const handOverFrom = (title: HTMLElement | null) => (): void => {
  if (title !== null && document.activeElement === title) expectTitle();
};
