import { useEffect, useState } from 'react';
import { dateOf } from '../words/dates.js';

const MINUTE = 60_000;

/** The day in New York, also on a page that stays open over midnight. */
export function useToday(): string {
  const [today, setToday] = useState(() => dateOf(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setToday(dateOf(Date.now())), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return today;
}
