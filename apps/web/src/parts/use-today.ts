import { useEffect, useState } from 'react';
import { useDayTold } from '../shell/session.js';
import { dateOf } from '../words/dates.js';

const MINUTE = 60_000;

/**
 * The day in New York, also on a page that stays open over midnight. The first one is the server's while it lasts: the first
 * formatter of a zone takes a browser longer than many rows.
 */
export function useToday(): string {
  const told = useDayTold();
  const [today, setToday] = useState(() =>
    told !== undefined && Date.now() <= Date.parse(told.endsAt) ? told.date : dateOf(Date.now()),
  );
  useEffect(() => {
    const timer = setInterval(() => setToday(dateOf(Date.now())), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return today;
}
