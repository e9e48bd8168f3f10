import { useSyncExternalStore } from 'react';
import { useSilence } from '../api/live.js';
import { watchKept } from '../api/storage.js';
import { Icon } from '../design/icon.js';
import { isInPageAlone } from '../forms/kept.js';
import { timeOfDay } from '../words/dates.js';

/**
 * The page does not hear what others do: since when, and that nobody has to do anything about it. And that the browser keeps
 * nothing of what is written: that somebody has to know before they load the page again.
 */
export function Silence() {
  const since = useSilence();
  const isLostOnLeaving = useSyncExternalStore(watchKept, isInPageAlone);
  return (
    <div className="silence" role="status">
      {since !== null && (
        <p className="width">
          <Icon name="triangle" /> <b>Not live since {timeOfDay(since)}.</b> The server is not heard, so what others do
          is not shown. This page goes on by itself.
        </p>
      )}
      {isLostOnLeaving && (
        <p className="width">
          <Icon name="triangle" /> <b>Your browser keeps nothing for this page.</b> It is full, or told not to. What you
          wrote is lost if you load the page again or sign in again: send it first, or copy it.
        </p>
      )}
    </div>
  );
}
