/**
 * Keeps the place of whoever works by keyboard: where the control that has the focus goes away, as a filter that was cleared
 * or a row that was removed, the browser gives the focus to nothing, and one would begin at the top of the page again.
 */
import { useEffect } from 'react';
import { focusTitle, isTitleExpected } from '../design/page-focus.js';
import { COMING, giveFocus, heirOf, wayTo, type Way } from './heir.js';

/** Hands the focus on, all over the page, as long as the page is there. */
export const useKeptFocus = (): void => useEffect(keepFocus, []);

const nothingHasFocus = () => document.activeElement === null || document.activeElement === document.body;

/** The ways to what has the focus, and to what had it before a dialog took it. */
interface Ways {
  last?: Way | undefined;
  beneath?: Way | undefined;
}

/** @returns what ends it */
function keepFocus(): () => void {
  const ways: Ways = {};
  let next = 0;
  const note = (element: Element) => {
    ways.last = wayTo(element);
    if (element.closest('dialog') === null) ways.beneath = ways.last;
  };
  const onFocus = ({ target }: FocusEvent) => target instanceof Element && note(target);
  /** Who presses beside everything gives the focus away: nothing takes it back. */
  const onPress = () => setTimeout(() => nothingHasFocus() && (ways.last = undefined));
  const onChange = () => {
    const here = document.activeElement;
    if (ways.last === undefined) return;
    if (!nothingHasFocus()) {
      if (here === ways.last[0]?.element) note(here); // what is around it may have moved
      return;
    }
    cancelAnimationFrame(next);
    next = requestAnimationFrame(() => nothingHasFocus() && handOn(ways)); // the page itself may give it to something
  };
  const changes = new MutationObserver(onChange);
  changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['aria-busy', 'open'] });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('mousedown', onPress);
  return () => {
    cancelAnimationFrame(next);
    changes.disconnect();
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('mousedown', onPress);
  };
}

/** Gives the focus to whoever takes over, unless that is still to come. */
function handOn({ last, beneath }: Ways): void {
  if (last === undefined) return;
  if (isTitleExpected()) return focusTitle(document.querySelector('main:not(:has([aria-busy=true])) h1'));
  const way = isOfClosedDialog(last) ? (beneath ?? last) : last;
  const control = way[0]?.element;
  if (control instanceof HTMLElement && control.isConnected) control.focus(); // it was moved, or waits beneath a dialog
  if (!nothingHasFocus()) return;
  const heir = heirOf(way) ?? document.querySelector<HTMLElement>('#main');
  if (heir !== null && heir !== COMING) giveFocus(heir);
}

const isOfClosedDialog = (way: Way): boolean =>
  way.some(({ element }) => element instanceof HTMLDialogElement && !(element.open && element.isConnected));
