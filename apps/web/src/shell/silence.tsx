import { useSilence } from '../api/live.js';
import { Icon } from '../design/icon.js';
import { timeOfDay } from '../words/dates.js';

/** The page does not hear what others do: since when, and that nobody has to do anything about it. */
export function Silence() {
  const since = useSilence();
  return (
    <div className="silence" role="status">
      {since !== null && (
        <p className="width">
          <Icon name="triangle" /> <b>Not live since {timeOfDay(since)}.</b> The server is not heard, so what others do
          is not shown. This page goes on by itself.
        </p>
      )}
    </div>
  );
}
