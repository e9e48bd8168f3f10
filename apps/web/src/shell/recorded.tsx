import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Icon } from '../design/icon.js';
import { announce } from './announce.js';

interface Told {
  readonly sentence: string;
  /** The page on which it was sent. */
  readonly from: string;
}

type Listener = (told: Told) => void;
const listeners = new Set<Listener>();

/** After so long nobody is led to another page any more. */
const LED_ON_MS = 5_000;

/** Says what was just recorded, on the page to which its writer is led; one that stays shows it by itself, and nothing moves there. @param sentence such as `Recorded: intake completed.` */
export function tellRecorded(sentence: string): void {
  announce(sentence);
  const told = { sentence, from: location.pathname };
  listeners.forEach((listen) => listen(told));
}

/** What was just recorded, above the page on which its writer has come out; the next page says it no more. */
export function JustRecorded() {
  // the page that is shown, not the one that is on its way
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const [told, setTold] = useState<Told>();
  const [shownOn, setShownOn] = useState<string>();
  useEffect(() => {
    const listen = (next: Told) => {
      setTold(next);
      setShownOn(undefined);
    };
    listeners.add(listen);
    return () => {
      listeners.delete(listen);
    };
  }, []);
  useEffect(() => {
    if (told === undefined) return undefined;
    if (shownOn !== undefined) {
      if (shownOn !== pathname) setTold(undefined);
      return undefined;
    }
    if (pathname !== told.from) {
      setShownOn(pathname);
      return undefined;
    }
    const stays = setTimeout(() => setTold(undefined), LED_ON_MS);
    return () => clearTimeout(stays);
  }, [told, shownOn, pathname]);
  // at once with the page, so that nothing on it moves afterwards
  const isHere = shownOn === undefined ? pathname !== told?.from : shownOn === pathname;
  if (told === undefined || !isHere) return null;
  return (
    <p className="just-recorded note ok for-screen-only">
      <Icon name="tick" />
      <span>{told.sentence}</span>
    </p>
  );
}
